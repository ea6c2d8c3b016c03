package io.github.tongbi.core.quantity;

import com.google.common.math.LongMath;
import com.google.errorprone.annotations.Immutable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A rational number of two longs that is no {@link DecimalRational}, such as 415/462. Where a result
 * needs more, it is a {@link BigRational}; no long is ever {@link Long#MIN_VALUE}, so that every one has
 * its negative.
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

    /** Returns the number in the form that it is held in. */
    static Rational reduced(long numerator, long denominator) {
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE || denominator == 0) {
            return BigRational.reduced(
                    BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long divisor = LongMath.gcd(Math.abs(numerator), Math.abs(denominator));
        long signed = denominator < 0 ? -divisor : divisor;
        return held(numerator / signed, denominator / signed);
    }

    /** Returns the fraction, which is in lowest terms with a positive denominator, as it is. */
    static LongRational inLowestTerms(long numerator, long denominator) {
        return new LongRational(numerator, denominator);
    }

    /** Returns the fraction in lowest terms as a decimal if it is one, with as few decimals as can be. */
    private static Rational held(long numerator, long denominator) {
        int twos = Long.numberOfTrailingZeros(denominator);
        long rest = denominator >> twos;
        int fives = 0;
        while (rest % 5 == 0) {
            rest /= 5;
            fives++;
        }
        int scale = Math.max(twos, fives);
        if (rest != 1 || scale > DecimalRational.MAX_SCALE) {
            return new LongRational(numerator, denominator);
        }
        long factor = LongMath.pow(10, scale) / denominator;
        return fits(numerator, factor)
                ? DecimalRational.of(numerator * factor, scale)
                : new LongRational(numerator, denominator);
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
    public boolean isDecimal() {
        return BigRational.isDecimal(denominator());
    }

    @Override
    public Rational plus(Rational other) {
        if (other instanceof DecimalRational decimal) {
            return plus(decimal.fraction());
        }
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

    @Override
    public Rational multipliedBy(Rational other) {
        if (other instanceof DecimalRational decimal) {
            return multipliedBy(decimal.fraction());
        }
        return other instanceof LongRational factor
                ? multipliedBy(factor)
                : BigRational.product(this, other);
    }

    /** Reduces crosswise first: the product is in lowest terms then, and overflows less often. */
    private Rational multipliedBy(LongRational factor) {
        long first = divisor(numerator, factor.denominator);
        long second = divisor(factor.numerator, denominator);
        long left = numerator / first;
        long right = factor.numerator / second;
        long below = denominator / second;
        long otherBelow = factor.denominator / first;
        return fits(left, right) && fits(below, otherBelow)
                ? held(left * right, below * otherBelow)
                : BigRational.product(this, factor);
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
        return of(LongMath.divide(numerator, denominator, mode));
    }

    @Override
    public BigDecimal toDecimal(int decimals, RoundingMode mode) {
        return BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), decimals, mode);
    }

    @Override
    public int compareTo(Rational other) {
        if (other instanceof DecimalRational decimal) {
            return compareTo(decimal.fraction());
        }
        return other instanceof LongRational number
                ? compareProducts(numerator, number.denominator, number.numerator, denominator)
                : BigRational.compare(this, other);
    }

    /** Compares {@code a × b} and {@code c × d} in 128 bits. */
    static int compareProducts(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }

    static boolean fits(long a, long b) {
        long product = a * b;
        return Math.multiplyHigh(a, b) == product >> (Long.SIZE - 1) && product != Long.MIN_VALUE;
    }

    /** Two addends of one sign overflow if the sum has the other. */
    static boolean fitsSum(long a, long b) {
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
