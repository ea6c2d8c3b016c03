package io.github.tongbi.indicators.column;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkPositionIndexes;

import static java.util.Objects.requireNonNull;

import com.google.common.math.LongMath;

import io.github.tongbi.core.quantity.Rounding;

import java.util.Arrays;

/**
 * A rate in percent for every row of two columns (按列计算比率), exactly rounded.
 *
 * <pre>{@code
 * DoubleResult rates = DoubleResult.ofRows(2);
 * RateKernel.growth(1, Rounding.Rule.HALF_UP)
 *         .apply(LongColumn.of(17400, 5), LongColumn.of(12800, 0), rates);
 * rates.values()[0];    // 35.9
 * rates.outcome(1);     // ZERO_BASE
 * }</pre>
 *
 * <p>Numbers and outcomes are those of {@code Growth}, {@code Completion} and {@code Share} for the
 * same figures. Both columns are in one unit, whatever it is. A kernel is immutable, makes no object
 * while it runs, and may run on parts of the same columns in several threads. Columns of doubles into
 * a column of doubles are several times as fast as the others.
 */
public final class RateKernel {
    private static final int MAX_DECIMALS = 9;

    private final RateKind kind;
    private final long power;
    private final ScaledQuotient quotient;
    private final DoubleBlock block;

    /**
     * Returns the kernel for growth rates, {@code current ÷ base − 1} (增速).
     *
     * @param decimals of the percentage, 0 to 9
     */
    public static RateKernel growth(int decimals, Rounding.Rule rule) {
        return new RateKernel(RateKind.GROWTH, decimals, rule);
    }

    /**
     * Returns the kernel for completion rates, {@code completed ÷ plan} (完成率).
     *
     * @param decimals of the percentage, 0 to 9
     */
    public static RateKernel completion(int decimals, Rounding.Rule rule) {
        return new RateKernel(RateKind.COMPLETION, decimals, rule);
    }

    /**
     * Returns the kernel for shares, {@code part ÷ whole} (比重).
     *
     * @param decimals of the percentage, 0 to 9
     */
    public static RateKernel share(int decimals, Rounding.Rule rule) {
        return new RateKernel(RateKind.SHARE, decimals, rule);
    }

    private RateKernel(RateKind kind, int decimals, Rounding.Rule rule) {
        checkArgument(
                decimals >= 0 && decimals <= MAX_DECIMALS,
                "expected 0 to %s decimals, got %s",
                MAX_DECIMALS,
                decimals);
        this.kind = kind;
        requireNonNull(rule, "rule");
        this.power = LongMath.pow(10, decimals);
        this.quotient = new ScaledQuotient(power * 100, rule);
        this.block = new DoubleBlock(kind, power, rule);
    }

    /**
     * Writes the rate of every row.
     *
     * @param above current, completed or part
     * @param below base, plan or whole
     * @throws IllegalArgumentException if the columns are not of one length
     */
    public void apply(Column above, Column below, ResultColumn rates) {
        apply(above, below, rates, 0, rates.rows());
    }

    /**
     * Writes the rates of some rows, as one of several threads does.
     *
     * @throws IllegalArgumentException if the columns are not of one length
     * @throws IndexOutOfBoundsException if there are no such rows
     */
    public void apply(
            Column above, Column below, ResultColumn rates, int startInclusive, int endExclusive) {
        ColumnLengths.check(above, below, rates);
        checkPositionIndexes(startInclusive, endExclusive, rates.rows());
        if (above instanceof DoubleColumn first
                && below instanceof DoubleColumn second
                && rates instanceof DoubleResult result) {
            blocks(first, second, result, startInclusive, endExclusive);
        } else {
            rows(above, below, rates, startInclusive, endExclusive);
        }
    }

    private void blocks(
            DoubleColumn above, DoubleColumn below, DoubleResult rates, int first, int last) {
        for (int start = first; start < last; start += DoubleBlock.ROWS) {
            int end = Math.min(last, start + DoubleBlock.ROWS);
            Arrays.fill(rates.outcomes(), start, end, ColumnOutcome.VALUE.code());
            boolean complete =
                    block.write(above.values(), below.values(), rates.values(), start, end)
                            && !above.mayMiss(start, end)
                            && !below.mayMiss(start, end);
            if (!complete) {
                mend(above, below, rates, start, end);
            }
        }
    }

    /** Writes anew the rows of a block that are missing, have no rate or need longs. */
    private void mend(
            DoubleColumn above, DoubleColumn below, DoubleResult rates, int start, int end) {
        double[] written = rates.values();
        for (int row = start; row < end; row++) {
            if (!block.isRate(written[row]) || above.isMissing(row) || below.isMissing(row)) {
                row(above, below, rates, row);
            }
        }
    }

    private void rows(Column above, Column below, ResultColumn rates, int start, int end) {
        for (int row = start; row < end; row++) {
            row(above, below, rates, row);
        }
    }

    private void row(Column above, Column below, ResultColumn rates, int row) {
        if (above.isMissing(row)) {
            rates.none(row, kind.missingAbove());
        } else if (below.isMissing(row)) {
            rates.none(row, kind.missingBelow());
        } else if (!above.isWhole(row) || !below.isWhole(row)) {
            rates.none(row, ColumnOutcome.NOT_WHOLE);
        } else {
            write(above.at(row), below.at(row), rates, row);
        }
    }

    private void write(long above, long below, ResultColumn rates, int row) {
        ColumnOutcome outcome = kind.outcome(above, below);
        if (outcome != ColumnOutcome.VALUE) {
            rates.none(row, outcome);
            return;
        }
        long scaled = quotient.rounded(above - kind.subtracted() * below, below);
        if (scaled == ScaledQuotient.OVERFLOW) {
            rates.none(row, ColumnOutcome.OUT_OF_RANGE);
        } else {
            rates.write(row, scaled, ColumnOutcome.VALUE, power);
        }
    }
}
