package io.github.tongbi.core.period;

/** Two reference periods that do not belong together, such as 2020-Q1 beside 2019-Q2. */
public final class PeriodMismatchException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final ReferencePeriod expected;
    private final ReferencePeriod actual;

    /**
     * Creates the refusal.
     *
     * @param what what the period is of, {@code "the base"}
     * @param expected the period that belongs there
     * @param actual the period that does not
     */
    public PeriodMismatchException(String what, ReferencePeriod expected, ReferencePeriod actual) {
        super("expected " + what + " of " + expected + ", got one of " + actual);
        this.expected = expected;
        this.actual = actual;
    }

    /** Returns the period that belongs there. */
    public ReferencePeriod expected() {
        return expected;
    }

    /** Returns the period that does not. */
    public ReferencePeriod actual() {
        return actual;
    }
}
