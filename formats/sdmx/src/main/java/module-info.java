/**
 * Observations as SDMX-CSV and SDMX-JSON, and the catalogue as a data structure.
 *
 * <p>Start with {@link io.github.tongbi.formats.sdmx.SdmxStructure}.
 */
module io.github.tongbi.formats.sdmx {
    requires transitive io.github.tongbi.core;
    requires de.siegmar.fastcsv;
    requires tools.jackson.core;

    exports io.github.tongbi.formats.sdmx;
}
