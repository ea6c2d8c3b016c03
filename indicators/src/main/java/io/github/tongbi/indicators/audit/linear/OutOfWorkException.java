package io.github.tongbi.indicators.audit.linear;

/** Thrown when the work that was granted is spent before the answer is found. */
public final class OutOfWorkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long budget;

    OutOfWorkException(long budget) {
        super("expected an answer within " + budget + " units of work, got none");
        this.budget = budget;
    }

    /** Returns how many units of work were granted. */
    public long budget() {
        return budget;
    }
}
