package io.github.tongbi.indicators.column;

import io.github.tongbi.core.quantity.Rounding;

/** Quotients of longs, times a factor, rounded to whole numbers in one step and exactly. */
final class ScaledQuotient {
    /** What stands for a quotient that no long holds. */
    static final long OVERFLOW = Long.MIN_VALUE;

    private final long factor;
    private final Rounding.Rule rule;
    private final double twiceFactor;
    private final double half;
    private final long quickLimit;

    /** Creates the quotient times this factor, which is positive and at most 10¹². */
    ScaledQuotient(long factor, Rounding.Rule rule) {
        this.factor = factor;
        this.rule = rule;
        this.twiceFactor = 2 * (double) factor;
        this.half = rule == Rounding.Rule.TRUNCATE ? 0 : 1;
        this.quickLimit = (1L << 53) / (2 * factor + 1);
    }

    /**
     * Returns {@code dividend × factor ÷ divisor}, rounded, or {@link #OVERFLOW}.
     *
     * @param dividend any long but the smallest
     * @param divisor not zero, any long but the smallest
     */
    long rounded(long dividend, long divisor) {
        long size = Math.abs(dividend);
        long unit = Math.abs(divisor);
        long magnitude = size < quickLimit && unit < quickLimit
                ? quick((double) size, (double) unit)
                : exact(size, unit);
        long sign = (dividend ^ divisor) >> (Long.SIZE - 1);
        return (magnitude ^ sign) - sign;
    }

    /** Divides doubles, which is exact for a numerator below 2⁵³ as {@link DoubleBlock} tells. */
    private long quick(double size, double unit) {
        double numerator = size * twiceFactor + unit * half;
        long floor = (long) (numerator / (unit + unit));
        boolean tieFromOdd = rule == Rounding.Rule.HALF_EVEN
                && floor * (unit + unit) == numerator
                && (floor & 1) != 0;
        return tieFromOdd ? floor - 1 : floor;
    }

    private long exact(long size, long unit) {
        long high = Math.multiplyHigh(size, factor);
        long low = size * factor;
        if (high == 0 && low >= 0) {
            long quotient = low / unit;
            return roundedUp(quotient, low - quotient * unit, unit);
        }
        return high >= unit ? OVERFLOW : long128(high, low, unit);
    }

    /** Divides 128 bits by long division in base two; {@code high} is less than the unit. */
    private long long128(long high, long low, long unit) {
        long rest = high;
        long quotient = 0;
        for (int bit = Long.SIZE - 1; bit >= 0; bit--) {
            rest = (rest << 1) | ((low >>> bit) & 1);
            quotient <<= 1;
            if (Long.compareUnsigned(rest, unit) >= 0) {
                rest -= unit;
                quotient |= 1;
            }
        }
        return quotient < 0 ? OVERFLOW : roundedUp(quotient, rest, unit);
    }

    /** Adds one if the rule says so; beyond the largest long this gives {@link #OVERFLOW}. */
    private long roundedUp(long quotient, long rest, long unit) {
        int toHalf = Long.compare(rest, unit - rest);
        boolean up = switch (rule) {
            case HALF_UP -> toHalf >= 0;
            case HALF_EVEN -> toHalf > 0 || (toHalf == 0 && (quotient & 1) != 0);
            case TRUNCATE -> false;
        };
        return up ? quotient + 1 : quotient;
    }
}
