package io.github.tongbi.indicators.column;

/** What a year-to-date series begins its year with. */
public enum JanuaryRule {
    /** January has a figure of its own, as foreign trade has. */
    OWN_FIGURE,
    /** January is not collected; the first figure is that of January and February together (1-2月). */
    WITH_FEBRUARY
}
