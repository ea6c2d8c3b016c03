/** A runnable sample: tells from a tracking table which enterprises are behind time progress. */
module io.github.tongbi.samples.tracker {
    requires com.google.common;
    requires io.github.tongbi.formats.tables;
    requires io.github.tongbi.indicators;
    requires org.apache.commons.cli;
    requires org.jspecify;
}
