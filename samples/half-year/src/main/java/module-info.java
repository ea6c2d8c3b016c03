/** A runnable sample: reads a half-year report and judges every printed rate. */
module io.github.tongbi.samples.halfyear {
    requires com.google.common;
    requires io.github.tongbi.formats.fields;
    requires io.github.tongbi.formats.json;
    requires io.github.tongbi.formats.sdmx;
    requires io.github.tongbi.formats.tables;
    requires io.github.tongbi.indicators;
    requires org.apache.commons.cli;
    requires org.jspecify;
    requires tools.jackson.core;
}
