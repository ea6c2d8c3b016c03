import io.github.tongbi.formats.json.TongbiModule;

/**
 * Tongbi in JSON: report documents, streams of observations and a module for Jackson's databind, all of
 * which keep every digit.
 *
 * <p>Start with {@link io.github.tongbi.formats.json.ReportDocument}. Databind is needed only for {@link
 * io.github.tongbi.formats.json.TongbiModule}.
 */
module io.github.tongbi.formats.json {
    requires transitive io.github.tongbi.core;
    requires transitive io.github.tongbi.formats.fields;
    requires transitive io.github.tongbi.indicators;
    requires tools.jackson.core;
    requires transitive tools.jackson.databind;
    requires static com.fasterxml.jackson.annotation;

    exports io.github.tongbi.formats.json;

    provides tools.jackson.databind.JacksonModule with
            TongbiModule;
}
