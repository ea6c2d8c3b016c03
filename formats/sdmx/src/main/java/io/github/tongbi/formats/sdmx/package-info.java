/**
 * Observations as SDMX-CSV and SDMX-JSON, and the catalogue as a data structure.
 *
 * <p>Start with {@link io.github.tongbi.formats.sdmx.SdmxStructure}, then {@link
 * io.github.tongbi.formats.sdmx.SdmxCsv}, {@link io.github.tongbi.formats.sdmx.SdmxJson} and {@link
 * io.github.tongbi.formats.sdmx.StructureMessage}.
 */
@NullMarked
package io.github.tongbi.formats.sdmx;

import org.jspecify.annotations.NullMarked;
