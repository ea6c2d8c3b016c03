package io.github.tongbi.indicators.column;

/** A column that a kernel writes: numbers, and beside each the outcome of its row. */
public abstract sealed class ResultColumn permits LongResult, DoubleResult {
    private final byte[] outcomes;

    ResultColumn(int rows) {
        this.outcomes = new byte[rows];
    }

    /** Returns the number of rows. */
    public int rows() {
        return outcomes.length;
    }

    /** Returns what became of the row. */
    public ColumnOutcome outcome(int row) {
        return ColumnOutcome.of(outcomes[row]);
    }

    /** Returns the {@linkplain ColumnOutcome#code codes} of all rows, in the array that is written to. */
    public byte[] outcomes() {
        return outcomes;
    }

    /** Writes a number, which is a whole number of {@code 1 ÷ power}, if the column can hold it. */
    abstract void write(int row, long scaled, ColumnOutcome outcome, long power);

    /** Writes that the row has no number. */
    abstract void writeNone(int row);

    final void outcome(int row, ColumnOutcome outcome) {
        outcomes[row] = outcome.code();
    }

    final void none(int row, ColumnOutcome outcome) {
        writeNone(row);
        outcome(row, outcome);
    }
}
