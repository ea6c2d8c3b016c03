package io.github.tongbi.indicators.result;

/** What can be said of a printed figure beside the figures that it follows from (勾稽结论). */
public enum Verdict {
    /** Recomputing from the printed figures gives the printed one (吻合). */
    CONSISTENT,
    /**
     * Recomputing gives another last digit, but there are unrounded values behind the printed
     * figures that give the printed one (临界吻合).
     */
    TIGHT,
    /** No unrounded values behind the printed figures give the printed one (矛盾). */
    INCONSISTENT,
    /** The figures do not decide it (无法判定). */
    UNDECIDED,
    /** Nothing is printed to be judged: the relation gives a figure that is not printed (可推算). */
    DERIVABLE
}
