package io.github.tongbi.core.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import com.google.errorprone.annotations.Immutable;

import io.github.tongbi.core.error.UnreadableTextException;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * An exact rational number, such as {@code 1.74} or {@code 415/462}.
 *
 * <p>It is always held in lowest terms with a positive denominator, so that {@code equals},
 * {@code hashCode} and {@code compareTo} agree: 2.50 and 2.5 are one number. Numbers that come in
 * from outside have at most 38 significant digits; results may have as many as they need.
 */
@Immutable
public final class Rational implements Comparable<Rational>, Serializable {
    private static final long serialVersionUID = 1L;

    /** The most significant digits, and the most decimals, of a number from outside. */
    public static final int MAX_DIGITS = 38;

    public static final Rational ZERO = of(0);
    public static final Rational ONE = of(1);

    /** Scales and decimals ask for the same few powers again and again. */
    private static final int MAX_KEPT = 16;

    private static final ImmutableList<Rational> KEPT_POWERS = keptPowers();

    private final BigInteger numerator;
    private final BigInteger denominator;

    /** Returns the whole number. */
    public static Rational of(long number) {
        return new Rational(BigInteger.valueOf(number), BigInteger.ONE);
    }

    /** Returns the whole number, however large. */
    public static Rational of(BigInteger number) {
        return new Rational(number, BigInteger.ONE);
    }

    /**
     * Returns the quotient of two whole numbers.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public static Rational of(long numerator, long denominator) {
        return reduced(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Returns the decimal as an exact number.
     *
     * @throws IllegalArgumentException if it has more than 38 significant digits or lies beyond
     *     10³⁸ or below 10⁻³⁸, as {@code 1e999999999} does
     */
    public static Rational of(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        checkArgument(
                stripped.precision() <= MAX_DIGITS
                        && stripped.scale() <= MAX_DIGITS
                        && (long) stripped.precision() - stripped.scale() <= MAX_DIGITS,
                "expected at most %s digits before and after the point, got %s digits at 10^%s",
                MAX_DIGITS,
                stripped.precision(),
                -(long) stripped.scale());
        return stripped.scale() <= 0
                ? new Rational(stripped.toBigIntegerExact(), BigInteger.ONE)
                : reduced(stripped.unscaledValue(), BigInteger.TEN.pow(stripped.scale()));
    }

    /** Returns {@code 10^exponent}, for a negative exponent too. */
    public static Rational powerOfTen(int exponent) {
        return Math.abs(exponent) <= MAX_KEPT
                ? KEPT_POWERS.get(exponent + MAX_KEPT)
                : computedPower(exponent);
    }

    private static Rational computedPower(int exponent) {
        BigInteger power = BigInteger.TEN.pow(Math.abs(exponent));
        return exponent < 0
                ? new Rational(BigInteger.ONE, power)
                : new Rational(power, BigInteger.ONE);
    }

    private static ImmutableList<Rational> keptPowers() {
        ImmutableList.Builder<Rational> powers = ImmutableList.builder();
        for (int exponent = -MAX_KEPT; exponent <= MAX_KEPT; exponent++) {
            powers.add(computedPower(exponent));
        }
        return powers.build();
    }

    /**
     * Returns the number that {@link #toString} writes: a plain decimal such as {@code -2.8}, or a
     * fraction such as {@code 415/462}.
     *
     * @throws UnreadableTextException if the text is neither, or has more than 38 digits
     */
    public static Rational parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return of(PlainDecimal.parse(text));
        }
        Rational above = of(PlainDecimal.parse(text.substring(0, slash)));
        Rational below = of(PlainDecimal.parse(text.substring(slash + 1)));
        if (!above.isInteger() || !below.isInteger() || below.signum() <= 0) {
            throw new UnreadableTextException("a fraction such as 415/462", text);
        }
        return above.dividedBy(below);
    }

    private static Rational reduced(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("expected a divisor other than 0");
        }
        if (denominator.equals(BigInteger.ONE)) {
            return new Rational(numerator, denominator);
        }
        BigInteger divisor = commonDivisor(numerator, denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        return signed.equals(BigInteger.ONE)
                ? new Rational(numerator, denominator)
                : new Rational(numerator.divide(signed), denominator.divide(signed));
    }

    private static BigInteger commonDivisor(BigInteger first, BigInteger second) {
        return first.bitLength() < Long.SIZE - 1 && second.bitLength() < Long.SIZE - 1
                ? BigInteger.valueOf(
                        LongMath.gcd(Math.abs(first.longValue()), Math.abs(second.longValue())))
                : first.gcd(second);
    }

    private Rational(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** Returns the sign: -1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    /** Tells whether this is a whole number. */
    public boolean isInteger() {
        return denominator.equals(BigInteger.ONE);
    }

    /** Returns the sum {@code this + other}. */
    public Rational plus(Rational other) {
        return reduced(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** Returns the difference {@code this - other}. */
    public Rational minus(Rational other) {
        return plus(other.negated());
    }

    /** Returns the product {@code this × other}. */
    public Rational multipliedBy(Rational other) {
        return reduced(
                numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Returns the quotient {@code this ÷ other}.
     *
     * @throws ArithmeticException if the other is zero
     */
    public Rational dividedBy(Rational other) {
        return reduced(
                numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** Returns {@code -this}. */
    public Rational negated() {
        return new Rational(numerator.negate(), denominator);
    }

    /** Returns the absolute value. */
    public Rational abs() {
        return signum() < 0 ? negated() : this;
    }

    /** Returns the nearest whole number in the direction of the mode. */
    public BigInteger toInteger(RoundingMode mode) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), 0, mode)
                .toBigInteger();
    }

    /**
     * Returns the decimal with the given number of decimals, rounded once: {@code 415/462} with
     * four decimals half-up is {@code 0.8983}.
     */
    public BigDecimal toDecimal(int decimals, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }

    /** Returns the decimal that equals this number, or empty for one such as {@code 1/3}. */
    public Optional<BigDecimal> toExactDecimal() {
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

    @Override
    public int compareTo(Rational other) {
        return numerator
                .multiply(other.denominator)
                .compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Rational other
                && numerator.equals(other.numerator)
                && denominator.equals(other.denominator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator);
    }

    /** Returns the plain decimal where there is one, otherwise the fraction in lowest terms. */
    @Override
    public String toString() {
        return toExactDecimal()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> numerator + "/" + denominator);
    }
}
