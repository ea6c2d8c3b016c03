package io.github.tongbi.core.criteria;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Rational;

import java.util.Optional;

/** All numbers that a printed figure can stand for; a single one if the figure is exact. */
record Interval(Optional<End> low, Optional<End> high) {
    static final Interval ZERO = of(Rational.ZERO);

    /** The last number of an interval on one side, itself in it or not. */
    record End(Rational number, boolean closed) {
        private End plus(End other) {
            return new End(number.plus(other.number), closed && other.closed);
        }

        private End times(Rational factor) {
            return new End(number.multipliedBy(factor), closed);
        }
    }

    static Interval of(Rational number) {
        Optional<End> end = Optional.of(new End(number, true));
        return new Interval(end, end);
    }

    static <M extends Magnitude<M>> Interval of(Figure<M> figure) {
        Range<M> bounds = figure.bounds();
        return new Interval(
                bounds.hasLowerBound()
                        ? end(bounds.lowerEndpoint(), bounds.lowerBoundType())
                        : Optional.empty(),
                bounds.hasUpperBound()
                        ? end(bounds.upperEndpoint(), bounds.upperBoundType())
                        : Optional.empty());
    }

    private static Optional<End> end(Magnitude<?> value, BoundType type) {
        return Optional.of(new End(value.number(), type == BoundType.CLOSED));
    }

    Interval plus(Interval other) {
        return new Interval(
                low.flatMap(end -> other.low.map(end::plus)),
                high.flatMap(end -> other.high.map(end::plus)));
    }

    /** Returns the interval times a factor above zero. */
    Interval times(Rational factor) {
        return new Interval(low.map(end -> end.times(factor)), high.map(end -> end.times(factor)));
    }

    Decision isAtLeast(Rational number) {
        return isAtLeast(of(number));
    }

    Decision isAtLeast(Interval other) {
        if (low.isPresent() && other.high.isPresent() && isReached(low.get(), other.high.get())) {
            return Decision.MET;
        }
        return isWhollyBelow(other) ? Decision.UNMET : Decision.UNDECIDED;
    }

    private boolean isWhollyBelow(Interval other) {
        return high.isPresent() && other.low.isPresent() && isBelow(high.get(), other.low.get());
    }

    private static boolean isReached(End low, End edge) {
        return low.number.compareTo(edge.number) >= 0;
    }

    private static boolean isBelow(End high, End edge) {
        int order = high.number.compareTo(edge.number);
        boolean touch = high.closed && edge.closed;
        return touch ? order < 0 : order <= 0;
    }

    Decision isAbove(Interval other) {
        return other.isAtLeast(this).not();
    }

    Decision isAtMost(Rational number) {
        return of(number).isAtLeast(this);
    }

    /** Tells whether this is at least the share of a whole that is above zero. */
    Decision isAtLeastShare(Rational share, Interval whole) {
        return isAtLeast(whole.times(share)).and(whole.isAbove(ZERO));
    }
}
