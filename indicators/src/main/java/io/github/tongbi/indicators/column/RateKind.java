package io.github.tongbi.indicators.column;

/** The rates that there are kernels for, with the rows that have none. */
enum RateKind {
    /** {@code (current − base) ÷ base}. */
    GROWTH(1, ColumnOutcome.MISSING_CURRENT, ColumnOutcome.MISSING_BASE) {
        @Override
        ColumnOutcome outcome(long above, long below) {
            if (below == 0) {
                return ColumnOutcome.ZERO_BASE;
            }
            if (below < 0) {
                return above > 0 ? ColumnOutcome.SIGN_CHANGE : ColumnOutcome.NEGATIVE_BASE;
            }
            return above < 0 ? ColumnOutcome.SIGN_CHANGE : ColumnOutcome.VALUE;
        }
    },
    /** {@code completed ÷ plan}. */
    COMPLETION(0, ColumnOutcome.MISSING_INPUT, ColumnOutcome.MISSING_INPUT) {
        @Override
        ColumnOutcome outcome(long above, long below) {
            if (below == 0) {
                return ColumnOutcome.ZERO_PLAN;
            }
            return below < 0 ? ColumnOutcome.NEGATIVE_PLAN : ColumnOutcome.VALUE;
        }
    },
    /** {@code part ÷ whole}. */
    SHARE(0, ColumnOutcome.MISSING_INPUT, ColumnOutcome.MISSING_INPUT) {
        @Override
        ColumnOutcome outcome(long above, long below) {
            return below == 0 ? ColumnOutcome.ZERO_DENOMINATOR : ColumnOutcome.VALUE;
        }
    };

    private final int subtracted;
    private final ColumnOutcome missingAbove;
    private final ColumnOutcome missingBelow;

    RateKind(int subtracted, ColumnOutcome missingAbove, ColumnOutcome missingBelow) {
        this.subtracted = subtracted;
        this.missingAbove = missingAbove;
        this.missingBelow = missingBelow;
    }

    /** Returns how often the divisor is taken from the dividend: 1 for a growth, else 0. */
    int subtracted() {
        return subtracted;
    }

    ColumnOutcome missingAbove() {
        return missingAbove;
    }

    ColumnOutcome missingBelow() {
        return missingBelow;
    }

    /** Returns whether two whole numbers have the rate, or why they have none. */
    abstract ColumnOutcome outcome(long above, long below);
}
