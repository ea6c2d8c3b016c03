package io.github.tongbi.indicators.audit.search;

import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Rational;

import java.math.RoundingMode;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Supplier;

/** Draws the ends of an extent of whole numbers in to the first that can be. */
final class WholeEnds {
    /** How many whole numbers are tried at an end. */
    private static final int TRIES = 64;

    private final Supplier<Search> searches;
    private final Problem problem;
    private final int variable;
    private final BitSet active;

    WholeEnds(Supplier<Search> searches, Problem problem, int variable, BitSet active) {
        this.searches = searches;
        this.problem = problem;
        this.variable = variable;
        this.active = active;
    }

    Optional<Extent> tightened(Optional<Extent> extent) {
        return problem.isWhole(variable) ? extent.flatMap(this::tightened) : extent;
    }

    private Optional<Extent> tightened(Extent extent) {
        Range<Rational> range = extent.range();
        Optional<Rational> low = range.hasLowerBound()
                ? first(whole(range.lowerEndpoint(), RoundingMode.CEILING), Rational.ONE, range)
                : Optional.empty();
        Optional<Rational> high = range.hasUpperBound()
                ? first(whole(range.upperEndpoint(), RoundingMode.FLOOR), Rational.of(-1), range)
                : Optional.empty();
        boolean found = low.isPresent() == range.hasLowerBound()
                && high.isPresent() == range.hasUpperBound();
        return found
                ? Optional.of(new Extent(between(low, high), true))
                : Optional.of(new Extent(range, false));
    }

    private static Range<Rational> between(Optional<Rational> low, Optional<Rational> high) {
        Range<Rational> from = low.map(Range::atLeast).orElse(Range.all());
        return high.map(end -> from.intersection(Range.atMost(end))).orElse(from);
    }

    private static Rational whole(Rational number, RoundingMode mode) {
        return Rational.of(number.toInteger(mode));
    }

    private Optional<Rational> first(Rational start, Rational step, Range<Rational> range) {
        Rational value = start;
        for (int tried = 0; tried < TRIES; tried++) {
            if (range.contains(value) && searches.get().canBe(variable, value, active)) {
                return Optional.of(value);
            }
            value = value.plus(step);
        }
        return Optional.empty();
    }
}
