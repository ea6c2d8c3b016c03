package io.github.tongbi.indicators.formula;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Rational;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The image of a box under a formula that is monotone in each of its atoms: the smallest and the
 * largest value stand at corners.
 *
 * <p>A corner is a bit mask: bit {@code i} set means the upper end of atom {@code i}.
 */
final class Corners {
    /** Two to the power of this many evaluations at most. */
    private static final int MAX_ATOMS = 16;

    private final Formula whole;
    private final ImmutableList<Range<Rational>> box;

    /** The position of each atom, by its term or, for a part that occurs once, by itself. */
    private final IdentityHashMap<Object, Integer> positions = new IdentityHashMap<>();

    private Corners(
            Formula whole, ImmutableList<Formula> atoms, ImmutableList<Range<Rational>> box) {
        this.whole = whole;
        this.box = box;
        for (Formula atom : atoms) {
            positions.put(key(atom), positions.size());
        }
    }

    /** Returns the image, or empty if the box is unbounded or a divisor can be zero on it. */
    static Optional<Range<Rational>> image(
            Formula whole, ImmutableList<Formula> atoms, ImmutableList<Range<Rational>> box) {
        boolean bounded = box.stream().allMatch(r -> r.hasLowerBound() && r.hasUpperBound());
        if (!bounded || atoms.size() > MAX_ATOMS) {
            return Optional.empty();
        }
        Corners corners = new Corners(whole, atoms, box);
        return corners.hasPole(whole) ? Optional.empty() : Optional.of(corners.range());
    }

    private static Object key(Formula part) {
        return part instanceof Input input ? input.term() : part;
    }

    private int count() {
        return 1 << box.size();
    }

    private Range<Rational> range() {
        List<Rational> values = new ArrayList<>(count());
        for (int corner = 0; corner < count(); corner++) {
            values.add(valueAt(whole, corner).orElseThrow());
        }
        Rational low = Collections.min(values);
        Rational high = Collections.max(values);
        return Range.range(low, end(values, low), high, end(values, high));
    }

    /** A divisor that keeps one sign at all corners keeps it on the whole box. */
    private boolean hasPole(Formula part) {
        if (positions.containsKey(key(part)) || !(part instanceof Operation operation)) {
            return false;
        }
        return hasPole(operation.left())
                || hasPole(operation.right())
                || (operation.operator() == Operator.DIVIDED_BY && changesSign(operation.right()));
    }

    private boolean changesSign(Formula divisor) {
        Set<Integer> signs = new HashSet<>();
        for (int corner = 0; corner < count(); corner++) {
            signs.add(valueAt(divisor, corner).map(Rational::signum).orElse(0));
        }
        return signs.size() > 1 || signs.contains(0);
    }

    private Optional<Rational> valueAt(Formula part, int corner) {
        Integer atom = positions.get(key(part));
        if (atom != null) {
            Range<Rational> range = box.get(atom);
            return Optional.of(
                    isUpper(corner, atom) ? range.upperEndpoint() : range.lowerEndpoint());
        }
        if (part instanceof Operation operation) {
            return valueAt(operation.left(), corner)
                    .flatMap(left -> valueAt(operation.right(), corner)
                            .flatMap(r -> operation.operator().apply(left, r)));
        }
        return part.value();
    }

    private BoundType end(List<Rational> values, Rational extreme) {
        for (int corner = 0; corner < count(); corner++) {
            if (values.get(corner).equals(extreme) && isAttained(values, extreme, corner)) {
                return BoundType.CLOSED;
            }
        }
        return BoundType.OPEN;
    }

    /**
     * An extreme at an open end is attained all the same if it does not depend on the atoms that are
     * open there: then it stands at the opposite corners too.
     */
    private boolean isAttained(List<Rational> values, Rational extreme, int corner) {
        int open = openEnds(corner);
        for (int flips = open; flips > 0; flips = (flips - 1) & open) {
            if (!values.get(corner ^ flips).equals(extreme)) {
                return false;
            }
        }
        return true;
    }

    private int openEnds(int corner) {
        int open = 0;
        for (int atom = 0; atom < box.size(); atom++) {
            Range<Rational> range = box.get(atom);
            BoundType type =
                    isUpper(corner, atom) ? range.upperBoundType() : range.lowerBoundType();
            open |= type == BoundType.OPEN ? 1 << atom : 0;
        }
        return open;
    }

    private static boolean isUpper(int corner, int atom) {
        return (corner >> atom & 1) == 1;
    }
}
