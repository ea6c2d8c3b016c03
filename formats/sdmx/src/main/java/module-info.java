/** Observations as SDMX-CSV and SDMX-JSON, and the catalogue as a data structure. */
module io.github.tongbi.formats.sdmx {
    requires transitive io.github.tongbi.core;
    requires de.siegmar.fastcsv;
    requires tools.jackson.core;
}
