package io.github.tongbi.indicators.share;

import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Rational;

import java.math.BigInteger;
import java.math.RoundingMode;

/** The fraction with the smallest denominator in a range, by continued fractions. */
record SimplestFraction(BigInteger numerator, BigInteger denominator) {

    /** Returns the simplest fraction; the range must have a lower end and must not be empty. */
    static SimplestFraction in(Range<Rational> range) {
        BigInteger whole = range.lowerEndpoint().toInteger(RoundingMode.FLOOR);
        BigInteger next = whole.add(BigInteger.ONE);
        if (range.contains(Rational.of(whole))) {
            return new SimplestFraction(whole, BigInteger.ONE);
        }
        if (range.contains(Rational.of(next))) {
            return new SimplestFraction(next, BigInteger.ONE);
        }
        SimplestFraction inner = in(reciprocals(range, Rational.of(whole)));
        return new SimplestFraction(
                whole.multiply(inner.numerator).add(inner.denominator), inner.numerator);
    }

    /** Returns the range of {@code 1 ÷ (x − whole)}, which turns the ends around. */
    private static Range<Rational> reciprocals(Range<Rational> range, Rational whole) {
        Rational low = Rational.ONE.dividedBy(range.upperEndpoint().minus(whole));
        Rational above = range.lowerEndpoint().minus(whole);
        return above.signum() == 0
                ? Range.downTo(low, range.upperBoundType())
                : Range.range(
                        low,
                        range.upperBoundType(),
                        Rational.ONE.dividedBy(above),
                        range.lowerBoundType());
    }
}
