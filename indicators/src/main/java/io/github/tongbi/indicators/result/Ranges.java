package io.github.tongbi.indicators.result;

import com.google.common.collect.Range;

import java.util.function.Function;

/** Ranges under an increasing function. */
final class Ranges {
    private Ranges() {}

    /** Returns the range of the images; the function must be increasing. */
    static <A extends Comparable<?>, B extends Comparable<?>> Range<B> map(
            Range<A> range, Function<A, B> increasing) {
        if (!range.hasLowerBound() && !range.hasUpperBound()) {
            return Range.all();
        }
        if (!range.hasLowerBound()) {
            return Range.upTo(increasing.apply(range.upperEndpoint()), range.upperBoundType());
        }
        B low = increasing.apply(range.lowerEndpoint());
        return range.hasUpperBound()
                ? Range.range(
                        low,
                        range.lowerBoundType(),
                        increasing.apply(range.upperEndpoint()),
                        range.upperBoundType())
                : Range.downTo(low, range.lowerBoundType());
    }
}
