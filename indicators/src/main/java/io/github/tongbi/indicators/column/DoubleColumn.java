package io.github.tongbi.indicators.column;

import static java.util.Objects.requireNonNull;

import java.util.BitSet;

/**
 * A column of whole numbers that are held as doubles, which is what the fastest kernels read.
 *
 * <p>Below 2⁵³ a double holds every whole number exactly: amounts in fen up to 90万亿元. A row with a
 * fraction, beyond that size, infinite or NaN gives {@link ColumnOutcome#NOT_WHOLE}; amounts with
 * decimals are to be given in the unit of their last digit.
 */
public final class DoubleColumn extends Column {
    private static final double LIMIT = 0x1p53;

    private final double[] values;

    /** Returns the column of these numbers, none of them missing. */
    public static DoubleColumn of(double... values) {
        return of(values, new BitSet());
    }

    /** Returns the column of these numbers; a row whose bit is set is missing, whatever its number. */
    public static DoubleColumn of(double[] values, BitSet missing) {
        return new DoubleColumn(values, missing);
    }

    private DoubleColumn(double[] values, BitSet missing) {
        super(missing);
        this.values = requireNonNull(values, "values");
    }

    @Override
    public int rows() {
        return values.length;
    }

    double[] values() {
        return values;
    }

    @Override
    boolean isWhole(int row) {
        double value = values[row];
        return Math.abs(value) < LIMIT && value == Math.rint(value);
    }

    @Override
    long at(int row) {
        return (long) values[row];
    }
}
