package io.github.tongbi.core.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;

import io.github.tongbi.core.error.UnreadableTextException;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact rational number, such as {@code 1.74} or {@code 415/462}.
 *
 * <p>Each number is held in one form only, as a decimal without final zeros or as a fraction in lowest
 * terms, so that {@code equals}, {@code hashCode} and {@code compareTo} agree: 2.50 and 2.5 are one
 * number. Numbers that come in from outside have at most 38 significant digits; results may have as
 * many as they need. A decimal or fraction of longs is one object without any other behind it.
 */
@Immutable
public abstract sealed class Rational implements Comparable<Rational>, Serializable
        permits DecimalRational, LongRational, BigRational {
    private static final long serialVersionUID = 1L;

    /** The most significant digits, and the most decimals, of a number from outside. */
    public static final int MAX_DIGITS = 38;

    /** Nothing (零). */
    public static final Rational ZERO = of(0);

    /** One (一). */
    public static final Rational ONE = of(1);

    /** Every power of ten that is a long, which covers the scales and decimals of figures. */
    private static final int MAX_KEPT = 18;

    private static final Rational[] KEPT_POWERS = keptPowers();

    /** Returns the whole number. */
    public static Rational of(long number) {
        return number == Long.MIN_VALUE
                ? of(BigInteger.valueOf(number))
                : DecimalRational.of(number, 0);
    }

    /** Returns the whole number, however large. */
    public static Rational of(BigInteger number) {
        return BigRational.reduced(number, BigInteger.ONE);
    }

    /**
     * Returns the quotient of two whole numbers.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public static Rational of(long numerator, long denominator) {
        return LongRational.reduced(numerator, denominator);
    }

    /**
     * Returns the decimal as an exact number.
     *
     * @throws IllegalArgumentException if it has more than 38 significant digits or lies beyond
     *     10³⁸ or below 10⁻³⁸, as {@code 1e999999999} does
     */
    public static Rational of(BigDecimal decimal) {
        int scale = decimal.scale();
        if (scale >= 0 && scale <= MAX_KEPT && decimal.precision() <= MAX_KEPT) {
            return DecimalRational.of(decimal.unscaledValue().longValue(), scale);
        }
        return ofLong(decimal.stripTrailingZeros());
    }

    private static Rational ofLong(BigDecimal stripped) {
        checkArgument(
                stripped.precision() <= MAX_DIGITS
                        && stripped.scale() <= MAX_DIGITS
                        && (long) stripped.precision() - stripped.scale() <= MAX_DIGITS,
                "expected at most %s digits before and after the point, got %s digits at 10^%s",
                MAX_DIGITS,
                stripped.precision(),
                -(long) stripped.scale());
        return stripped.scale() <= 0
                ? of(stripped.toBigIntegerExact())
                : BigRational.reduced(
                        stripped.unscaledValue(), BigInteger.TEN.pow(stripped.scale()));
    }

    /** Returns {@code 10^exponent}, for a negative exponent too. */
    public static Rational powerOfTen(int exponent) {
        return Math.abs(exponent) <= MAX_KEPT
                ? KEPT_POWERS[exponent + MAX_KEPT]
                : computedPower(exponent);
    }

    private static Rational computedPower(int exponent) {
        BigInteger power = BigInteger.TEN.pow(Math.abs(exponent));
        return exponent < 0
                ? BigRational.reduced(BigInteger.ONE, power)
                : BigRational.reduced(power, BigInteger.ONE);
    }

    private static Rational[] keptPowers() {
        Rational[] powers = new Rational[2 * MAX_KEPT + 1];
        for (int exponent = -MAX_KEPT; exponent <= MAX_KEPT; exponent++) {
            powers[exponent + MAX_KEPT] = computedPower(exponent);
        }
        return powers;
    }

    /**
     * Returns the number that {@link #toString} writes: a plain decimal such as {@code -2.8}, or a
     * fraction such as {@code 415/462}.
     *
     * @throws UnreadableTextException if the text is neither, or has more than 38 digits
     */
    public static Rational parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? of(PlainDecimal.parse(text)) : fraction(text, slash);
    }

    private static Rational fraction(String text, int slash) {
        String expected = "a fraction such as 415/462";
        BigDecimal above = PlainDecimal.parse(text.substring(0, slash), expected, text);
        BigDecimal below = PlainDecimal.parse(text.substring(slash + 1), expected, text);
        if (above.scale() != 0 || below.scale() != 0 || below.signum() <= 0) {
            throw new UnreadableTextException(expected, text);
        }
        return of(above).dividedBy(of(below));
    }

    Rational() {}

    abstract BigInteger numerator();

    abstract BigInteger denominator();

    /** Returns the sign: -1, 0 or 1. */
    public abstract int signum();

    /** Tells whether this is a whole number. */
    public abstract boolean isInteger();

    /** Tells whether it is a decimal of at most 38 places: 415/400 is one (1.0375), 415/462 is none. */
    public abstract boolean isDecimal();

    /** Returns the sum {@code this + other}. */
    public abstract Rational plus(Rational other);

    /** Returns the difference {@code this - other}. */
    public Rational minus(Rational other) {
        return plus(other.negated());
    }

    /** Returns the product {@code this × other}. */
    public abstract Rational multipliedBy(Rational other);

    /**
     * Returns the quotient {@code this ÷ other}.
     *
     * @throws ArithmeticException if the other is zero
     */
    public Rational dividedBy(Rational other) {
        return multipliedBy(other.inverted());
    }

    /** Returns {@code 1 ÷ this}. */
    abstract Rational inverted();

    /** Returns {@code -this}. */
    public abstract Rational negated();

    /** Returns the absolute value. */
    public Rational abs() {
        return signum() < 0 ? negated() : this;
    }

    /** Returns the nearest whole number in the direction of the mode. */
    public BigInteger toInteger(RoundingMode mode) {
        return toWhole(mode).numerator();
    }

    /** Returns {@link #toInteger} as a number to calculate with. */
    abstract Rational toWhole(RoundingMode mode);

    /** Tells whether this is {@code 10^exponent}. */
    boolean isPowerOfTen(int exponent) {
        return equals(powerOfTen(exponent));
    }

    /** Tells whether this is a whole number of units, none, some or minus some. */
    boolean isMultipleOf(Rational unit) {
        return dividedBy(unit).isInteger();
    }

    /**
     * Returns the number in units of this power of ten, 2.20 for 220000000 in 10^8.
     *
     * @throws ArithmeticException if it has more than so many decimals
     */
    BigDecimal inPowersOfTen(int exponent, int decimals) {
        return dividedBy(powerOfTen(exponent)).toDecimal(decimals, RoundingMode.UNNECESSARY);
    }

    /** Returns {@code (this − base) ÷ base}, rounded to a multiple of the unit. */
    Rational roundedChange(Rational base, Rational unit, RoundingMode mode) {
        return minus(base).dividedBy(base).dividedBy(unit).toWhole(mode).multipliedBy(unit);
    }

    /**
     * Returns the decimal with the given number of decimals, rounded once: {@code 415/462} with
     * four decimals half-up is {@code 0.8983}.
     */
    public abstract BigDecimal toDecimal(int decimals, RoundingMode mode);

    /** Returns the decimal that equals this number, or empty for one such as {@code 1/3}. */
    public Optional<BigDecimal> toExactDecimal() {
        if (isInteger()) {
            return Optional.of(new BigDecimal(numerator()));
        }
        BigInteger denominator = denominator();
        int twos = denominator.getLowestSetBit();
        BigInteger rest = denominator.shiftRight(twos);
        int fives = 0;
        BigInteger five = BigInteger.valueOf(5);
        while (rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
            fives++;
        }
        return rest.equals(BigInteger.ONE)
                ? Optional.of(toDecimal(Math.max(twos, fives), RoundingMode.UNNECESSARY))
                : Optional.empty();
    }

    /** Returns the plain decimal where there is one, otherwise the fraction in lowest terms. */
    @Override
    public String toString() {
        return toExactDecimal()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> numerator() + "/" + denominator());
    }

    Object writeReplace() {
        return new Form(numerator(), denominator());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("expected a number in its serialized form");
    }

    /** The serialized form, which does not tell how the number is held. */
    private record Form(BigInteger numerator, BigInteger denominator) implements Serializable {
        private static final long serialVersionUID = 1L;

        Object readResolve() {
            return Rational.of(numerator).dividedBy(Rational.of(denominator));
        }
    }
}
