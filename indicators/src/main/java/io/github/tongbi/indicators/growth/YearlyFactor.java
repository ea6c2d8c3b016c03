package io.github.tongbi.indicators.growth;

import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.result.Outcome;
import io.github.tongbi.indicators.result.UndefinedReason;

import java.util.function.Function;

/**
 * The yearly rate of which the powers come to a ratio.
 *
 * @param bySum whether the powers are added up (累计法)
 * @param years the number of powers
 * @param ratio what they come to, as a formula over printed figures
 * @param overall the growth over all years, which tells why there may be none
 */
record YearlyFactor(boolean bySum, int years, Formula ratio, Outcome<Ratio> overall) {

    /** Returns a rate that compares with numbers of so many decimals as the true one does. */
    Outcome<Ratio> near(int decimals) {
        return overall.map(defined -> root(ratio.value().orElseThrow()))
                .map(root -> rate(root.near(decimals)));
    }

    /** Returns the interval with its ends told by the functions. */
    Outcome<Range<Ratio>> bounds(
            Rounding.Rule rule,
            Function<PowerRoot, Rational> low,
            Function<PowerRoot, Rational> high) {
        return overall.flatMap(defined -> ratio.bounds(rule)
                .map(ratios -> Outcome.of(rates(ratios, low, high)))
                .orElseGet(() -> Outcome.undefined(UndefinedReason.UNBOUNDED)));
    }

    /** Rounding alone takes a level of zero below zero, where it cannot be. */
    private Range<Ratio> rates(
            Range<Rational> ratios,
            Function<PowerRoot, Rational> low,
            Function<PowerRoot, Rational> high) {
        Range<Rational> possible = ratios.intersection(Range.atLeast(Rational.ZERO));
        Ratio lowest = rate(low.apply(root(possible.lowerEndpoint())));
        if (!possible.hasUpperBound()) {
            return Range.downTo(lowest, possible.lowerBoundType());
        }
        Ratio highest = rate(high.apply(root(possible.upperEndpoint())));
        return lowest.equals(highest)
                ? Range.singleton(lowest)
                : Range.range(
                        lowest, possible.lowerBoundType(), highest, possible.upperBoundType());
    }

    private PowerRoot root(Rational target) {
        return new PowerRoot(bySum, years, target);
    }

    private static Ratio rate(Rational factor) {
        return new Ratio(factor.minus(Rational.ONE));
    }
}
