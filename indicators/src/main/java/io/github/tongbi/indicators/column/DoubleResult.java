package io.github.tongbi.indicators.column;

/**
 * Numbers as they are told, 35.9 for 35.9 %: each is the double next to the exactly rounded decimal, so
 * that its shortest text is that decimal; a number of more than fifteen digits is {@code OUT_OF_RANGE}.
 * A row without a number holds NaN, which no number is and which no sum can take for one; its outcome
 * says why.
 */
public final class DoubleResult extends ResultColumn {
    /** Of numbers with at most fifteen digits, no two have the same double. */
    static final double LIMIT = 1e15;

    private final double[] values;

    /** Returns a column of so many rows. */
    public static DoubleResult ofRows(int rows) {
        return new DoubleResult(rows);
    }

    private DoubleResult(int rows) {
        super(rows);
        this.values = new double[rows];
    }

    /** Returns the numbers of all rows, in the array that is written to. */
    public double[] values() {
        return values;
    }

    @Override
    void write(int row, long scaled, ColumnOutcome outcome, long power) {
        if (Math.abs((double) scaled) >= LIMIT) {
            none(row, ColumnOutcome.OUT_OF_RANGE);
        } else {
            values[row] = (double) scaled / power;
            outcome(row, outcome);
        }
    }

    @Override
    void writeNone(int row) {
        values[row] = Double.NaN;
    }
}
