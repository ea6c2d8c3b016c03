/**
 * Sheets of cells, read and written row by row: CSV and XLSX behind one pair of interfaces, with no
 * knowledge of what the cells mean.
 *
 * <p>Start with {@link io.github.tongbi.formats.tables.sheet.CsvSheets} and {@link
 * io.github.tongbi.formats.tables.sheet.XlsxSheets}.
 */
@NullMarked
package io.github.tongbi.formats.tables.sheet;

import org.jspecify.annotations.NullMarked;
