/**
 * The fields of every model, named once for all formats.
 *
 * <p>Start with {@link io.github.tongbi.formats.fields.Entities}.
 */
module io.github.tongbi.formats.fields {
    requires transitive io.github.tongbi.core;

    exports io.github.tongbi.formats.fields;
}
