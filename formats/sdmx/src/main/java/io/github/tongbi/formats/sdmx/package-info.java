/** Observations as SDMX-CSV and SDMX-JSON, and the catalogue as a data structure. */
@NullMarked
package io.github.tongbi.formats.sdmx;

import org.jspecify.annotations.NullMarked;
