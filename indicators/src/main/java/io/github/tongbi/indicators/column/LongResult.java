package io.github.tongbi.indicators.column;

/**
 * Numbers in units of the last digit that was asked for: 359 is 35.9 % with one decimal. A row without
 * a number holds {@link Long#MIN_VALUE}, which no number is.
 */
public final class LongResult extends ResultColumn {
    private final long[] values;

    /** Returns a column of so many rows. */
    public static LongResult ofRows(int rows) {
        return new LongResult(rows);
    }

    private LongResult(int rows) {
        super(rows);
        this.values = new long[rows];
    }

    /** Returns the numbers of all rows, in the array that is written to. */
    public long[] values() {
        return values;
    }

    @Override
    void write(int row, long scaled, ColumnOutcome outcome, long power) {
        values[row] = scaled;
        outcome(row, outcome);
    }

    @Override
    void writeNone(int row) {
        values[row] = Long.MIN_VALUE;
    }
}
