package io.github.tongbi.indicators.formula;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Rational;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the addends of a quotient that hang together come to at every corner of the box of their
 * atoms, above and below the line.
 *
 * <p>A corner is a bit mask: bit {@code i} set means the upper end of atom {@code i}.
 */
final class Corners {
    /** Two to the power of this many evaluations at most. */
    private static final int MAX_ATOMS = 16;

    private final ImmutableList<Range<Rational>> box;
    private final ImmutableList<Rational> above;
    private final ImmutableList<Rational> below;

    private Corners(
            ImmutableList<Range<Rational>> box,
            ImmutableList<Rational> above,
            ImmutableList<Rational> below) {
        this.box = box;
        this.above = above;
        this.below = below;
    }

    /** Returns the corners, or empty if there are too many or an addend has a pole on the box. */
    static Optional<Corners> of(List<Addend> addends, ImmutableMap<Formula, Range<Rational>> box) {
        if (box.size() > MAX_ATOMS) {
            return Optional.empty();
        }
        CornerValues values = new CornerValues(box);
        if (addends.stream().anyMatch(addend -> values.hasPole(addend.formula()))) {
            return Optional.empty();
        }
        List<Addend> above = addends.stream().filter(Addend::above).toList();
        List<Addend> below = addends.stream().filter(addend -> !addend.above()).toList();
        return Optional.of(new Corners(
                box.values().asList(),
                values.atAll(corner -> values.sum(above, corner)),
                values.atAll(corner -> values.sum(below, corner))));
    }

    Corners withAboveNegated() {
        return new Corners(box, negated(above), below);
    }

    Corners withBothNegated() {
        return new Corners(box, negated(above), negated(below));
    }

    private static ImmutableList<Rational> negated(List<Rational> numbers) {
        return ImmutableList.copyOf(Lists.transform(numbers, Rational::negated));
    }

    Rational lowestBelow() {
        return Collections.min(below);
    }

    Rational highestBelow() {
        return Collections.max(below);
    }

    Rational above(int corner) {
        return above.get(corner);
    }

    Rational below(int corner) {
        return below.get(corner);
    }

    /** Returns a corner where {@code above − level × below} is largest. */
    int best(Rational level) {
        List<Rational> margins = margins(level);
        return margins.indexOf(Collections.max(margins));
    }

    /** Tells whether that largest value is reached within the box, of which ends may be open. */
    boolean reachesBest(Rational level) {
        List<Rational> margins = margins(level);
        Rational largest = Collections.max(margins);
        return IntStream.range(0, margins.size())
                .filter(corner -> margins.get(corner).equals(largest))
                .anyMatch(corner -> isReached(margins, corner));
    }

    private List<Rational> margins(Rational level) {
        return IntStream.range(0, above.size())
                .mapToObj(i -> above.get(i).minus(level.multipliedBy(below.get(i))))
                .toList();
    }

    /**
     * A value at an open end is reached all the same if it does not depend on the atoms that are
     * open there: then it stands at the opposite corners too.
     */
    private boolean isReached(List<Rational> values, int corner) {
        int open = openEnds(corner);
        for (int flips = open; flips > 0; flips = (flips - 1) & open) {
            if (!values.get(corner ^ flips).equals(values.get(corner))) {
                return false;
            }
        }
        return true;
    }

    private int openEnds(int corner) {
        int open = 0;
        for (int atom = 0; atom < box.size(); atom++) {
            Range<Rational> range = box.get(atom);
            BoundType type = CornerValues.isUpper(corner, atom)
                    ? range.upperBoundType()
                    : range.lowerBoundType();
            open |= type == BoundType.OPEN ? 1 << atom : 0;
        }
        return open;
    }
}
