/** Observations and models as CSV and XLSX that keep every digit. */
@NullMarked
package io.github.tongbi.formats.tables;

import org.jspecify.annotations.NullMarked;
