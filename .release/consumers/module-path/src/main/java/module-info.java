/** A module that requires each of the library's. */
module org.example.modulepath {
    requires io.github.tongbi.formats.json;
    requires io.github.tongbi.formats.sdmx;
    requires io.github.tongbi.formats.tables;
    requires io.github.tongbi.indicators;
}
