package io.github.tongbi.indicators.column;

import static java.util.Objects.requireNonNull;

import java.util.BitSet;

/** A column of longs: {@code LongColumn.of(17448L, 12800L)}. */
public final class LongColumn extends Column {
    private final long[] values;

    /** Returns the column of these numbers, none of them missing. */
    public static LongColumn of(long... values) {
        return of(values, new BitSet());
    }

    /** Returns the column of these numbers; a row whose bit is set is missing, whatever its number. */
    public static LongColumn of(long[] values, BitSet missing) {
        return new LongColumn(values, missing);
    }

    private LongColumn(long[] values, BitSet missing) {
        super(missing);
        this.values = requireNonNull(values, "values");
    }

    @Override
    public int rows() {
        return values.length;
    }

    @Override
    boolean isWhole(int row) {
        return values[row] != Long.MIN_VALUE;
    }

    @Override
    long at(int row) {
        return values[row];
    }
}
