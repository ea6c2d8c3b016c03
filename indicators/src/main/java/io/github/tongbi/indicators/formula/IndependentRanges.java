package io.github.tongbi.indicators.formula;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Rational;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Interval arithmetic on two ranges that move independently, with open, closed and missing ends.
 *
 * <p>The extremes stand at the four pairs of ends. A pair whose result is indeterminate ({@code ∞ − ∞},
 * {@code ∞ ÷ ∞}) is left out: the other pairs cover what it can reach.
 */
final class IndependentRanges {
    private IndependentRanges() {}

    /** Returns the range of {@code left op right}, or empty if the divisor can be zero. */
    static Optional<Range<Rational>> combine(
            Operator operator, Range<Rational> left, Range<Rational> right) {
        if (operator == Operator.DIVIDED_BY && reachesZero(right)) {
            return Optional.empty();
        }
        ImmutableList.Builder<End> ends = ImmutableList.builder();
        for (End l : List.of(End.lower(left), End.upper(left))) {
            for (End r : List.of(End.lower(right), End.upper(right))) {
                End.combine(operator, l, r).ifPresent(ends::add);
            }
        }
        List<End> found = ends.build();
        return Optional.of(range(Collections.min(found), Collections.max(found), found));
    }

    /** A divisor that only approaches zero makes a pole as well. */
    private static boolean reachesZero(Range<Rational> divisor) {
        boolean above =
                divisor.hasLowerBound() && divisor.lowerEndpoint().compareTo(Rational.ZERO) > 0;
        boolean below =
                divisor.hasUpperBound() && divisor.upperEndpoint().compareTo(Rational.ZERO) < 0;
        return !above && !below;
    }

    private static Range<Rational> range(End low, End high, List<End> all) {
        if (low.isInfinite() && high.isInfinite()) {
            return Range.all();
        }
        if (low.isInfinite()) {
            return Range.upTo(high.number(), type(high, all));
        }
        return high.isInfinite()
                ? Range.downTo(low.number(), type(low, all))
                : Range.range(low.number(), type(low, all), high.number(), type(high, all));
    }

    private static BoundType type(End extreme, List<End> all) {
        boolean attained =
                all.stream().anyMatch(end -> end.closed() && end.compareTo(extreme) == 0);
        return attained ? BoundType.CLOSED : BoundType.OPEN;
    }
}
