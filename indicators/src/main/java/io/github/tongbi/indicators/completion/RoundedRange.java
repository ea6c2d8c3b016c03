package io.github.tongbi.indicators.completion;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;

/** The least and the largest of the rounded values of a range, by the rule of GB/T 8170. */
final class RoundedRange {
    private RoundedRange() {}

    static <M extends Magnitude<M>> Range<M> of(Range<M> values, Rational interval) {
        Rounding rounding = Rounding.of(Rounding.Rule.HALF_EVEN, interval);
        if (!values.hasLowerBound() && !values.hasUpperBound()) {
            return Range.all();
        }
        if (!values.hasUpperBound()) {
            return Range.atLeast(least(values, rounding));
        }
        return values.hasLowerBound()
                ? Range.closed(least(values, rounding), largest(values, rounding))
                : Range.atMost(largest(values, rounding));
    }

    /** An open end may be the only number that rounds to its multiple, so that none in the range does. */
    private static <M extends Magnitude<M>> M least(Range<M> values, Rounding rounding) {
        M end = values.lowerEndpoint();
        Rational rounded = rounding.round(end.number());
        boolean endOnly = values.lowerBoundType() == BoundType.OPEN
                && rounding.preimage(rounded).upperEndpoint().equals(end.number());
        return end.withNumber(endOnly ? rounded.plus(rounding.interval()) : rounded);
    }

    private static <M extends Magnitude<M>> M largest(Range<M> values, Rounding rounding) {
        M end = values.upperEndpoint();
        Rational rounded = rounding.round(end.number());
        boolean endOnly = values.upperBoundType() == BoundType.OPEN
                && rounding.preimage(rounded).lowerEndpoint().equals(end.number());
        return end.withNumber(endOnly ? rounded.minus(rounding.interval()) : rounded);
    }
}
