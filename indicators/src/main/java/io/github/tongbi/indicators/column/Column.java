package io.github.tongbi.indicators.column;

import java.util.BitSet;

/**
 * A column of whole numbers in one unit, such as amounts in fen (分), of which some may be missing.
 *
 * <p>A column wraps the array that it is given, so that twenty million rows are not held twice;
 * nothing may write to the array while a kernel reads it.
 */
public abstract sealed class Column permits LongColumn, DoubleColumn {
    private static final int WORD = Long.SIZE;

    private final long[] missing;

    Column(BitSet missing) {
        this.missing = missing.toLongArray();
    }

    /** Returns the number of rows. */
    public abstract int rows();

    /** Tells whether the row has no number. */
    public boolean isMissing(int row) {
        int word = row / WORD;
        return word < missing.length && ((missing[word] >>> row) & 1) != 0;
    }

    /** Tells whether any of these rows may be missing; it looks at whole words of the mask. */
    boolean mayMiss(int startInclusive, int endExclusive) {
        int end = Math.min(missing.length, (endExclusive + WORD - 1) / WORD);
        for (int word = startInclusive / WORD; word < end; word++) {
            if (missing[word] != 0) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the row is a whole number that its column holds exactly. */
    abstract boolean isWhole(int row);

    /** Returns the whole number of the row. */
    abstract long at(int row);
}
