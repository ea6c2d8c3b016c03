package io.github.tongbi.indicators.audit.search;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.audit.linear.OutOfWorkException;

import java.util.Optional;
import java.util.function.Function;

/**
 * Draws in the ends of an extent that products, powers or whole numbers only bound, by asking whether
 * the variable can be in the outer half of what is open. Every end stays proved: nothing lies beyond it.
 */
final class Narrowing {
    /** Halvings of what is open at each end: a five-hundredth of it is left. */
    private static final int HALVINGS = 9;

    private final int variable;
    private final Range<Rational> box;
    private final Function<Range<Rational>, Answer> within;

    /**
     * Creates the narrowing.
     *
     * @param box what is printed for the variable, whose ends are tried first
     * @param within answers with the variable within a range besides
     */
    Narrowing(int variable, Range<Rational> box, Function<Range<Rational>, Answer> within) {
        this.variable = variable;
        this.box = box;
        this.within = within;
    }

    Extent narrowed(Extent extent) {
        Optional<Rational> inside = extent.isExact() ? Optional.empty() : inside();
        if (inside.isEmpty()) {
            return extent;
        }
        Range<Rational> upper =
                extent.range().hasUpperBound() ? below(inside.get(), extent.range()) : Range.all();
        Range<Rational> lower =
                extent.range().hasLowerBound() ? above(inside.get(), extent.range()) : Range.all();
        return new Extent(lower.intersection(upper), false);
    }

    private Optional<Rational> inside() {
        try {
            return solved(Range.all());
        } catch (OutOfWorkException e) {
            return Optional.empty();
        }
    }

    /** Returns a value of the variable in the range, or empty if there is none. */
    private Optional<Rational> solved(Range<Rational> range) {
        return within.apply(range) instanceof Answer.Solved solved
                ? Optional.of(solved.values().get(variable))
                : Optional.empty();
    }

    private Range<Rational> below(Rational inside, Range<Rational> outer) {
        End end = new End(inside, outer.upperEndpoint(), outer.upperBoundType());
        end.draw(
                box.hasLowerBound() ? box.lowerEndpoint() : inside,
                middle -> solved(Range.atLeast(middle)));
        return Range.upTo(end.proved, end.type);
    }

    private Range<Rational> above(Rational inside, Range<Rational> outer) {
        End end = new End(inside, outer.lowerEndpoint(), outer.lowerBoundType());
        end.draw(
                box.hasUpperBound() ? box.upperEndpoint() : inside,
                middle -> solved(Range.atMost(middle)));
        return Range.downTo(end.proved, end.type);
    }

    /** An end between a value that can be and one beyond which nothing can. */
    private static final class End {
        private Rational known;
        private Rational proved;
        private BoundType type;

        End(Rational known, Rational proved, BoundType type) {
            this.known = known;
            this.proved = proved;
            this.type = type;
        }

        /** Goes on as long as the work lasts. */
        void draw(Rational hint, Function<Rational, Optional<Rational>> valueBeyond) {
            try {
                if (hint.compareTo(known) == proved.compareTo(hint) && !hint.equals(known)) {
                    part(hint, valueBeyond);
                }
                for (int i = 0; i < HALVINGS && !known.equals(proved); i++) {
                    part(ShortDecimal.between(known, proved), valueBeyond);
                }
            } catch (OutOfWorkException e) {
                // what is proved by now is the answer
                return;
            }
        }

        private void part(Rational middle, Function<Rational, Optional<Rational>> valueBeyond) {
            Optional<Rational> found = valueBeyond.apply(middle);
            if (found.isPresent()) {
                known = found.get();
            } else {
                proved = middle;
                type = BoundType.OPEN;
            }
        }
    }
}
