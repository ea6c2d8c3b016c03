package io.github.tongbi.indicators.audit.linear;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Counts work against a budget, such as 5,000,000 units; a unit is one coefficient or one value that is
 * calculated anew, so that a count does not depend on the machine.
 */
public final class Work {
    private long budget;
    private long spent;

    /**
     * Creates a count of nothing.
     *
     * @throws IllegalArgumentException if the budget is negative
     */
    public Work(long budget) {
        checkArgument(budget >= 0, "expected a budget of 0 units or more, got %s", budget);
        this.budget = budget;
    }

    /**
     * Counts the units.
     *
     * @throws OutOfWorkException if more than the budget is spent now
     */
    public void spend(long units) {
        count(units);
        check();
    }

    /** Counts the units in the middle of a step, which always goes to its end. */
    void count(long units) {
        spent += units;
    }

    void check() {
        if (spent > budget) {
            throw new OutOfWorkException(budget);
        }
    }

    /** Returns the exception that ends a question which goes too deep for the work left. */
    public OutOfWorkException ended() {
        return new OutOfWorkException(budget);
    }

    /** Forgets what was spent, for the next question. */
    public void renew() {
        spent = 0;
    }

    /** Adds so many units to the budget. */
    public void grant(long units) {
        budget += units;
    }

    /** Returns how many units were counted. */
    public long spent() {
        return spent;
    }
}
