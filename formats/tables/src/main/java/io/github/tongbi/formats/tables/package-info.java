/**
 * Observations and models as tables (CSV, XLSX): one entity in a row, columns found by their headers,
 * figures with the digits of their cells.
 *
 * <p>Start with {@link io.github.tongbi.formats.tables.Tables} for one kind of entity. What the columns
 * are called stands with the fields of the models; how a value stands in a cell in {@code RowWriter} and
 * {@code SlotReaders}.
 */
@NullMarked
package io.github.tongbi.formats.tables;

import org.jspecify.annotations.NullMarked;
