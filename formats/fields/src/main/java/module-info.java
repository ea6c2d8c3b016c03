/** The fields of every model, named once for all formats. */
module io.github.tongbi.formats.fields {
    requires transitive io.github.tongbi.core;
}
