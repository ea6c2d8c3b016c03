/**
 * Report documents as JSON that keep every digit.
 *
 * <p>Start with {@link io.github.tongbi.formats.json.ReportDocument}.
 */
module io.github.tongbi.formats.json {
    requires transitive io.github.tongbi.core;
    requires transitive io.github.tongbi.formats.fields;
    requires tools.jackson.core;

    exports io.github.tongbi.formats.json;
}
