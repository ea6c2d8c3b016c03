package io.github.tongbi.core.quantity;

import com.google.common.math.LongMath;
import com.google.errorprone.annotations.Immutable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A rational number of two longs. Where a result needs more, it is a {@link BigRational}; no long is
 * ever {@link Long#MIN_VALUE}, so that every one has its negative.
 */
@Immutable
final class LongRational extends Rational {
    private static final long serialVersionUID = 1L;

    private final long numerator;
    private final long denominator;

    private LongRational(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** Returns the number in lowest terms. */
    static Rational reduced(long numerator, long denominator) {
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE || denominator == 0) {
            return BigRational.reduced(
                    BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long divisor =
                denominator == 1 ? 1 : LongMath.gcd(Math.abs(numerator), Math.abs(denominator));
        long signed = denominator < 0 ? -divisor : divisor;
        return new LongRational(numerator / signed, denominator / signed);
    }

    @Override
    BigInteger numerator() {
        return BigInteger.valueOf(numerator);
    }

    @Override
    BigInteger denominator() {
        return BigInteger.valueOf(denominator);
    }

    @Override
    public int signum() {
        return Long.signum(numerator);
    }

    @Override
    public boolean isInteger() {
        return denominator == 1;
    }

    @Override
    public Rational plus(Rational other) {
        return other instanceof LongRational addend ? plus(addend) : BigRational.sum(this, other);
    }

    private Rational plus(LongRational other) {
        long common = denominator == other.denominator
                ? denominator
                : LongMath.gcd(denominator, other.denominator);
        long left = other.denominator / common;
        long right = denominator / common;
        boolean fit =
                fits(numerator, left) && fits(other.numerator, right) && fits(denominator, left);
        long sum = numerator * left + other.numerator * right;
        return fit && fitsSum(numerator * left, other.numerator * right)
                ? reduced(sum, denominator * left)
                : BigRational.sum(this, other);
    }

    /** Reduces crosswise first: the product is in lowest terms then, and overflows less often. */
    @Override
    public Rational multipliedBy(Rational other) {
        if (!(other instanceof LongRational factor)) {
            return BigRational.product(this, other);
        }
        long first = divisor(numerator, factor.denominator);
        long second = divisor(factor.numerator, denominator);
        long left = numerator / first;
        long right = factor.numerator / second;
        long below = denominator / second;
        long otherBelow = factor.denominator / first;
        return fits(left, right) && fits(below, otherBelow)
                ? new LongRational(left * right, below * otherBelow)
                : BigRational.product(this, other);
    }

    private static long divisor(long numerator, long denominator) {
        return denominator == 1 ? 1 : LongMath.gcd(Math.abs(numerator), denominator);
    }

    @Override
    Rational inverted() {
        return reduced(/* numerator= */ denominator, /* denominator= */ numerator);
    }

    @Override
    public Rational negated() {
        return new LongRational(-numerator, denominator);
    }

    @Override
    Rational toWhole(RoundingMode mode) {
        return new LongRational(LongMath.divide(numerator, denominator, mode), 1);
    }

    @Override
    public BigDecimal toDecimal(int decimals, RoundingMode mode) {
        return BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), decimals, mode);
    }

    /** Compares the products crosswise in 128 bits. */
    @Override
    public int compareTo(Rational other) {
        if (!(other instanceof LongRational number)) {
            return BigRational.compare(this, other);
        }
        if (denominator == number.denominator) {
            return Long.compare(numerator, number.numerator);
        }
        int high = Long.compare(
                Math.multiplyHigh(numerator, number.denominator),
                Math.multiplyHigh(number.numerator, denominator));
        return high != 0
                ? high
                : Long.compareUnsigned(
                        numerator * number.denominator, number.numerator * denominator);
    }

    private static boolean fits(long a, long b) {
        long product = a * b;
        return Math.multiplyHigh(a, b) == product >> (Long.SIZE - 1) && product != Long.MIN_VALUE;
    }

    /** Two addends of one sign overflow if the sum has the other. */
    private static boolean fitsSum(long a, long b) {
        long sum = a + b;
        return ((a ^ sum) & (b ^ sum)) >= 0 && sum != Long.MIN_VALUE;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof LongRational other
                && numerator == other.numerator
                && denominator == other.denominator;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(numerator) + Long.hashCode(denominator);
    }
}
