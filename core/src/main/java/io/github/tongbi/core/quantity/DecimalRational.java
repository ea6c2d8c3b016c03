package io.github.tongbi.core.quantity;

import com.google.common.math.LongMath;
import com.google.errorprone.annotations.Immutable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A rational number that is a decimal of a long and at most 18 decimals, which nearly every published
 * number is: 1724.48 is 172448 with two decimals.
 *
 * <p>It has as few decimals as the number allows, and every number that fits this form is held in it.
 * Sums and products need no common divisor then.
 */
@Immutable
final class DecimalRational extends Rational {
    private static final long serialVersionUID = 1L;

    static final int MAX_SCALE = 18;

    private static final long[] TENS = powers();

    private final long unscaled;
    private final int scale;

    private DecimalRational(long unscaled, int scale) {
        this.unscaled = unscaled;
        this.scale = scale;
    }

    private static long[] powers() {
        long[] powers = new long[MAX_SCALE + 1];
        powers[0] = 1;
        for (int exponent = 1; exponent <= MAX_SCALE; exponent++) {
            powers[exponent] = powers[exponent - 1] * 10;
        }
        return powers;
    }

    /**
     * Returns the number.
     *
     * @param unscaled any long but the smallest
     * @param scale 0 to 18
     */
    static DecimalRational of(long unscaled, int scale) {
        long digits = unscaled;
        int decimals = scale;
        while (decimals > 0 && digits % 10 == 0) {
            digits /= 10;
            decimals--;
        }
        return new DecimalRational(digits, decimals);
    }

    /** Returns the same number as a fraction to calculate with, which is not the form it is held in. */
    LongRational fraction() {
        long divisor = scale == 0 ? 1 : LongMath.gcd(Math.abs(unscaled), TENS[scale]);
        return LongRational.inLowestTerms(unscaled / divisor, TENS[scale] / divisor);
    }

    @Override
    BigInteger numerator() {
        return fraction().numerator();
    }

    @Override
    BigInteger denominator() {
        return fraction().denominator();
    }

    @Override
    public int signum() {
        return Long.compare(unscaled, 0);
    }

    @Override
    public boolean isInteger() {
        return scale == 0;
    }

    @Override
    public boolean isDecimal() {
        return true;
    }

    /** Returns the number in units of so many decimals, or {@code none} if they do not count it. */
    long unitsOf(int decimals, long none) {
        return scale <= decimals && fits(decimals) ? unscaled * TENS[decimals - scale] : none;
    }

    @Override
    public Rational plus(Rational other) {
        if (!(other instanceof DecimalRational addend)) {
            return fraction().plus(other);
        }
        int common = Math.max(scale, addend.scale);
        long left = unscaled * TENS[common - scale];
        long right = addend.unscaled * TENS[common - addend.scale];
        return fits(common) && addend.fits(common) && LongRational.fitsSum(left, right)
                ? of(left + right, common)
                : BigRational.sum(this, other);
    }

    /** Tells whether a long holds the number in units of that many decimals. */
    private boolean fits(int decimals) {
        return decimals == scale || LongRational.fits(unscaled, TENS[decimals - scale]);
    }

    @Override
    public Rational multipliedBy(Rational other) {
        return other instanceof DecimalRational factor
                ? multipliedBy(factor)
                : fraction().multipliedBy(other);
    }

    private Rational multipliedBy(DecimalRational factor) {
        return scale + factor.scale <= MAX_SCALE && LongRational.fits(unscaled, factor.unscaled)
                ? of(unscaled * factor.unscaled, scale + factor.scale)
                : fraction().multipliedBy(factor.fraction());
    }

    @Override
    public Rational dividedBy(Rational other) {
        if (!(other instanceof DecimalRational divisor)) {
            return fraction().dividedBy(other);
        }
        int common = Math.max(scale, divisor.scale);
        return fits(common) && divisor.fits(common)
                ? LongRational.reduced(
                        unscaled * TENS[common - scale],
                        divisor.unscaled * TENS[common - divisor.scale])
                : fraction().dividedBy(divisor.fraction());
    }

    @Override
    Rational inverted() {
        return LongRational.reduced(/* numerator= */ TENS[scale], /* denominator= */ unscaled);
    }

    @Override
    public Rational negated() {
        return new DecimalRational(-unscaled, scale);
    }

    @Override
    Rational toWhole(RoundingMode mode) {
        return scale == 0
                ? this
                : new DecimalRational(LongMath.divide(unscaled, TENS[scale], mode), 0);
    }

    @Override
    boolean isPowerOfTen(int exponent) {
        return exponent <= 0 ? unscaled == 1 && scale == -exponent : super.isPowerOfTen(exponent);
    }

    @Override
    boolean isMultipleOf(Rational unit) {
        if (!(unit instanceof DecimalRational of) || of.unscaled == 0) {
            return super.isMultipleOf(unit);
        }
        if (of.unscaled == 1) {
            return scale <= of.scale;
        }
        int common = Math.max(scale, of.scale);
        boolean fit = fits(common) && of.fits(common);
        long units = of.unscaled * TENS[common - of.scale];
        return fit ? (unscaled * TENS[common - scale]) % units == 0 : super.isMultipleOf(unit);
    }

    @Override
    BigDecimal inPowersOfTen(int exponent, int decimals) {
        int shift = decimals - scale - exponent;
        if (shift >= 0 && shift <= MAX_SCALE && LongRational.fits(unscaled, TENS[shift])) {
            return BigDecimal.valueOf(unscaled * TENS[shift], decimals);
        }
        boolean divides = shift < 0 && shift >= -MAX_SCALE && unscaled % TENS[-shift] == 0;
        return divides
                ? BigDecimal.valueOf(unscaled / TENS[-shift], decimals)
                : super.inPowersOfTen(exponent, decimals);
    }

    @Override
    Rational roundedChange(Rational base, Rational unit, RoundingMode mode) {
        boolean decimal = base instanceof DecimalRational
                && unit instanceof DecimalRational step
                && step.unscaled == 1;
        return decimal
                ? roundedChange((DecimalRational) base, (DecimalRational) unit, mode)
                : super.roundedChange(base, unit, mode);
    }

    private Rational roundedChange(DecimalRational base, DecimalRational unit, RoundingMode mode) {
        int common = Math.max(scale, base.scale);
        long now = unscaled * TENS[common - scale];
        long before = base.unscaled * TENS[common - base.scale];
        long change = now - before;
        boolean fit = fits(common)
                && base.fits(common)
                && LongRational.fitsSum(now, -before)
                && LongRational.fits(change, TENS[unit.scale]);
        return fit
                ? of(LongMath.divide(change * TENS[unit.scale], before, mode), unit.scale)
                : super.roundedChange(base, unit, mode);
    }

    @Override
    public BigDecimal toDecimal(int decimals, RoundingMode mode) {
        return BigDecimal.valueOf(unscaled, scale).setScale(decimals, mode);
    }

    @Override
    public Optional<BigDecimal> toExactDecimal() {
        return Optional.of(BigDecimal.valueOf(unscaled, scale));
    }

    @Override
    public int compareTo(Rational other) {
        if (!(other instanceof DecimalRational number)) {
            return fraction().compareTo(other);
        }
        int common = Math.max(scale, number.scale);
        return LongRational.compareProducts(
                unscaled, TENS[common - scale], number.unscaled, TENS[common - number.scale]);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof DecimalRational other
                && unscaled == other.unscaled
                && scale == other.scale;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(unscaled) + scale;
    }
}
