package io.github.tongbi.indicators.growth;

/**
 * Of which rates a printed difference was taken. Rates printed as 3.2 % and 7.0 % differ by −3.8
 * points; −3.9 can only come from the unrounded ones.
 */
public enum Difference {
    /** The printed rates are subtracted as they stand, so that a reader can follow. */
    OF_PUBLISHED,
    /** The unrounded rates behind the printed ones are subtracted, and the difference is rounded. */
    OF_UNROUNDED
}
