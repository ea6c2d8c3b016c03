package io.github.tongbi.indicators.share;

import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;

import java.math.BigInteger;

/**
 * What a printed rate says about how many cases stand behind it (样本量下限).
 *
 * <p>A pass rate of 99.4 % takes at least 154 samples: 153/154 is 99.35 %, and no share of fewer
 * samples rounds to 99.4 %.
 */
public final class SampleSize {
    private SampleSize() {}

    /**
     * Returns the smallest {@code n} for which some {@code k/n} lies in the interval of the rate.
     *
     * @param rate a printed rate with bounds on both sides
     * @throws IllegalArgumentException if the rate has no lower or no upper bound
     */
    public static BigInteger smallestFor(Figure<Ratio> rate) {
        Range<Ratio> bounds = rate.bounds();
        if (!bounds.hasLowerBound() || !bounds.hasUpperBound()) {
            throw new IllegalArgumentException(
                    "expected a rate with two bounds such as 99.4%, got " + rate);
        }
        return smallestFor(Range.range(
                bounds.lowerEndpoint().number(),
                bounds.lowerBoundType(),
                bounds.upperEndpoint().number(),
                bounds.upperBoundType()));
    }

    /**
     * Returns the smallest {@code n} for which some {@code k/n} lies in the range.
     *
     * @param rate the rates that are possible, 0.994 for 99.4 %, with bounds on both sides
     */
    public static BigInteger smallestFor(Range<Rational> rate) {
        return SimplestFraction.in(rate).denominator();
    }
}
