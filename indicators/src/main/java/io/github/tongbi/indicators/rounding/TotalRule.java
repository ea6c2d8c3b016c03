package io.github.tongbi.indicators.rounding;

/** Which of the rounded numbers is moved so that parts and total agree. */
public enum TotalRule {
    /** The total is rounded as any number is, and the parts are fitted to it by largest remainder. */
    ROUNDED_TOTAL,
    /** Every part is rounded as any number is, and the total is their sum. */
    TOTAL_OF_ROUNDED
}
