package io.github.tongbi.core.quantity;

import com.google.errorprone.annotations.Immutable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;

/** A rational number that does not fit into two longs. */
@Immutable
final class BigRational extends Rational {
    private static final long serialVersionUID = 1L;

    private static final BigInteger SMALLEST_DECIMAL = BigInteger.TEN.pow(MAX_DIGITS);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private BigRational(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * Returns the number in lowest terms, of longs if it fits.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    static Rational reduced(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("expected a divisor other than 0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        BigInteger above = numerator.divide(signed);
        BigInteger below = denominator.divide(signed);
        return isLong(above) && isLong(below)
                ? LongRational.reduced(above.longValue(), below.longValue())
                : new BigRational(above, below);
    }

    /** {@link Long#MIN_VALUE} counts as none, having no negative. */
    private static boolean isLong(BigInteger number) {
        return number.abs().bitLength() < Long.SIZE;
    }

    static Rational sum(Rational first, Rational second) {
        return reduced(
                first.numerator()
                        .multiply(second.denominator())
                        .add(second.numerator().multiply(first.denominator())),
                first.denominator().multiply(second.denominator()));
    }

    static Rational product(Rational first, Rational second) {
        return reduced(
                first.numerator().multiply(second.numerator()),
                first.denominator().multiply(second.denominator()));
    }

    static int compare(Rational first, Rational second) {
        return first.numerator()
                .multiply(second.denominator())
                .compareTo(second.numerator().multiply(first.denominator()));
    }

    @Override
    BigInteger numerator() {
        return numerator;
    }

    @Override
    BigInteger denominator() {
        return denominator;
    }

    @Override
    public int signum() {
        return numerator.signum();
    }

    @Override
    public boolean isInteger() {
        return denominator.equals(BigInteger.ONE);
    }

    @Override
    public boolean isDecimal() {
        return isDecimal(denominator);
    }

    /** Tells whether numbers with this denominator in lowest terms are decimals of at most 38 places. */
    static boolean isDecimal(BigInteger denominator) {
        return SMALLEST_DECIMAL.mod(denominator).signum() == 0;
    }

    @Override
    public Rational plus(Rational other) {
        return sum(this, other);
    }

    @Override
    public Rational multipliedBy(Rational other) {
        return product(this, other);
    }

    @Override
    Rational inverted() {
        return reduced(/* numerator= */ denominator, /* denominator= */ numerator);
    }

    @Override
    public Rational negated() {
        return new BigRational(numerator.negate(), denominator);
    }

    @Override
    Rational toWhole(RoundingMode mode) {
        return Rational.of(toDecimal(0, mode).unscaledValue());
    }

    @Override
    public BigDecimal toDecimal(int decimals, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }

    @Override
    public int compareTo(Rational other) {
        return compare(this, other);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof BigRational other
                && numerator.equals(other.numerator)
                && denominator.equals(other.denominator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator);
    }
}
