package io.github.tongbi.indicators.tally;

/** What a row without one of its two figures does to a tally; it never counts as zero. */
public enum MissingRows {
    /** The result is undefined, with the reason that tells which figure is missing. */
    MAKE_UNDEFINED,
    /** The row is left out of both sums and counted in {@link PairTally#leftOut}. */
    LEAVE_OUT
}
