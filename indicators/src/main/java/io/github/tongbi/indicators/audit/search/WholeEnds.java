package io.github.tongbi.indicators.audit.search;

import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Rational;

import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;

/** Draws the ends of an extent of whole numbers in to the first that can be. */
final class WholeEnds {
    /** How many whole numbers are tried at an end. */
    private static final int TRIES = 64;

    private final Function<Range<Rational>, Answer> within;

    /**
     * Creates the drawing in.
     *
     * @param within answers with the variable within a range besides
     */
    WholeEnds(Function<Range<Rational>, Answer> within) {
        this.within = within;
    }

    Optional<Extent> tightened(Optional<Extent> extent) {
        return extent.flatMap(this::tightened);
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
            if (range.contains(value) && canBe(value)) {
                return Optional.of(value);
            }
            value = value.plus(step);
        }
        return Optional.empty();
    }

    private boolean canBe(Rational value) {
        return within.apply(Range.singleton(value)) instanceof Answer.Solved;
    }
}
