package io.github.tongbi.indicators.column;

import io.github.tongbi.core.quantity.Rounding;

/**
 * Rates of a block of doubles, in loops so plain that the compiler makes vector instructions of them.
 *
 * <p>With {@code n} the dividend, {@code d} the divisor and {@code f} the power of ten, the rate rounded
 * half-up is {@code ⌊(2·|n|·f + d) ÷ 2·d⌋} with the sign of {@code n}. As long as the numerator is a whole
 * number below 2⁵³, the floor is exact although the quotient is not: the true quotient, if it lies
 * below a whole number at all, does so by {@code 1 ÷ 2·d} or more, which is further than doubles of that
 * size are rounded. Rows for which all this does not hold are marked by a number too large for a
 * rate.
 */
final class DoubleBlock {
    /** Rows at a time: three columns of them stay in the cache of first level. */
    static final int ROWS = 1024;

    private static final double LIMIT = 0x1p53 - 1;

    /** Twice multiplied by this, the smallest double above zero is no rate, and zero still is. */
    private static final double HUGE = 0x1p600;

    private final double subtracted;
    private final double twiceFactor;
    private final double power;
    private final double tooLarge;
    private final Rounding.Rule rule;

    DoubleBlock(RateKind kind, long power, Rounding.Rule rule) {
        this.subtracted = kind.subtracted();
        this.twiceFactor = 200 * (double) power;
        this.power = (double) power;
        this.tooLarge = DoubleResult.LIMIT / this.power;
        this.rule = rule;
    }

    /**
     * Writes the rates; returns whether all rows surely have one, see {@link #isRate}. No rate is below
     * −100 %, so that none of a block can be large if their sum is small.
     */
    boolean write(double[] above, double[] below, double[] rates, int start, int end) {
        if (rule == Rounding.Rule.HALF_EVEN) {
            evens(above, below, rates, start, end, subtracted, twiceFactor, power);
        } else {
            double half = rule == Rounding.Rule.HALF_UP ? 1 : 0;
            floors(above, below, rates, start, end, subtracted, twiceFactor, half, power);
        }
        markFaults(above, below, rates, start, end);
        return sum(rates, start, end) < tooLarge / 2;
    }

    /** Tells whether a row that was written has a rate that its column can hold; NaN is none. */
    boolean isRate(double written) {
        return Math.abs(written) < tooLarge;
    }

    /** The last term is zero, or for a numerator over the limit a mark; it also makes −0.0 zero. */
    private static void floors(
            double[] above,
            double[] below,
            double[] rates,
            int start,
            int end,
            double subtracted,
            double twiceFactor,
            double half,
            double power) {
        for (int i = start; i < end; i++) {
            double d = below[i];
            double n = above[i] - d * subtracted;
            double size = Math.abs(n);
            double numerator = size * twiceFactor + d * half;
            double excess = size * twiceFactor + d - LIMIT;
            double sign = Math.abs(n + 1) - size;
            rates[i] = (Math.floor(numerator / (d + d)) * sign
                            + (Math.abs(excess) + excess) * HUGE * HUGE)
                    / power;
        }
    }

    /** As above, but an odd rate that was a tie is one less. */
    private static void evens(
            double[] above,
            double[] below,
            double[] rates,
            int start,
            int end,
            double subtracted,
            double twiceFactor,
            double power) {
        for (int i = start; i < end; i++) {
            double d = below[i];
            double n = above[i] - d * subtracted;
            double size = Math.abs(n);
            double numerator = size * twiceFactor + d;
            double excess = numerator - LIMIT;
            double sign = Math.abs(n + 1) - size;
            double floor = Math.floor(numerator / (d + d));
            double rest = numerator - floor * (d + d);
            double tie = (Math.abs(rest - 1) - rest + 1) * 0.5;
            double odd = floor - Math.floor(floor * 0.5) * 2;
            rates[i] = ((floor - tie * odd) * sign + (Math.abs(excess) + excess) * HUGE * HUGE)
                    / power;
        }
    }

    /** Marks the rows of which a number is negative or not whole. */
    private static void markFaults(
            double[] above, double[] below, double[] rates, int start, int end) {
        for (int i = start; i < end; i++) {
            double a = above[i];
            double d = below[i];
            double first = Math.abs(Math.rint(Math.abs(a)) - a);
            double second = Math.abs(d - Math.rint(Math.abs(d)));
            rates[i] = (first + second) * HUGE * HUGE + rates[i];
        }
    }

    /** Four sums side by side, since an addition waits for the one before. */
    private static double sum(double[] rates, int start, int end) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = start;
        for (; i < end - 3; i += 4) {
            first += rates[i];
            second += rates[i + 1];
            third += rates[i + 2];
            fourth += rates[i + 3];
        }
        for (; i < end; i++) {
            first += rates[i];
        }
        return first + second + third + fourth;
    }
}
