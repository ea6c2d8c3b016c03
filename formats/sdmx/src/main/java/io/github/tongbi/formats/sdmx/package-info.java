/**
 * Observations as SDMX-CSV and SDMX-JSON, and the catalogue as a data structure (SDMX 统计数据交换).
 *
 * <p>Start with {@link io.github.tongbi.formats.sdmx.SdmxStructure}, which says what the columns mean:
 *
 * <pre>{@code
 * SdmxStructure structure = SdmxStructure.of(Catalogue.standard());
 * SdmxCsv.write(observations, structure, SdmxVersion.V2_1, out);
 * SdmxReading reading = SdmxCsv.read(in, structure, SdmxVersion.V2_1, SdmxLimits.STANDARD);
 * reading.observations();     // those that can be read
 * reading.failures();         // line 3, UNIT_MULT: expected a multiplier such as 8, got nothing
 * }</pre>
 *
 * <p>{@link io.github.tongbi.formats.sdmx.SdmxJson} does the same for JSON, and {@link
 * io.github.tongbi.formats.sdmx.StructureMessage} writes the structure itself. Large messages are read
 * into an {@link io.github.tongbi.formats.sdmx.SdmxSink}, observation by observation.
 */
@NullMarked
package io.github.tongbi.formats.sdmx;

import org.jspecify.annotations.NullMarked;
