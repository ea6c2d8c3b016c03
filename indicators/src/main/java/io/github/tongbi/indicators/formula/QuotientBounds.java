package io.github.tongbi.indicators.formula;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;

import io.github.tongbi.core.quantity.Rational;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The image of a box under a formula {@code Σ above ÷ Σ below} that is monotone in each of its
 * atoms: the smallest and the largest value stand at corners.
 *
 * <p>Addends that have an atom in common hang together, and the groups move independently. So the
 * largest quotient need not be looked for among all corners: from any quotient {@code q}, the
 * corners with the largest {@code above − q × below}, found group by group, give a larger one, until
 * there is none (Dinkelbach 1967). A total of many parts costs no more than its parts.
 */
final class QuotientBounds {
    private final ImmutableList<Corners> groups;

    private QuotientBounds(ImmutableList<Corners> groups) {
        this.groups = groups;
    }

    /** Returns the image, or empty if the box is unbounded or a divisor can be zero on it. */
    static Optional<Range<Rational>> of(Formula whole, ImmutableMap<Formula, Range<Rational>> box) {
        if (!box.values().stream().allMatch(r -> r.hasLowerBound() && r.hasUpperBound())) {
            return Optional.empty();
        }
        ImmutableList.Builder<Corners> groups = ImmutableList.builder();
        for (List<Addend> group : groups(addends(whole, box.keySet()), box.keySet())) {
            Set<Formula> atoms = among(group, box.keySet());
            Optional<Corners> corners =
                    Corners.of(group, ImmutableMap.copyOf(Maps.filterKeys(box, atoms::contains)));
            if (corners.isEmpty()) {
                return Optional.empty();
            }
            groups.add(corners.get());
        }
        return new QuotientBounds(groups.build()).overPositive().map(QuotientBounds::range);
    }

    private static ImmutableList<Addend> addends(Formula whole, Set<Formula> atoms) {
        boolean quotient =
                whole instanceof Operation operation && operation.operator() == Operator.DIVIDED_BY;
        Formula above = quotient ? ((Operation) whole).left() : whole;
        Formula below = quotient ? ((Operation) whole).right() : new Constant(Rational.ONE);
        return ImmutableList.<Addend>builder()
                .addAll(Addend.of(true, above, atoms))
                .addAll(Addend.of(false, below, atoms))
                .build();
    }

    private static List<List<Addend>> groups(List<Addend> addends, Set<Formula> atoms) {
        List<List<Addend>> groups = new ArrayList<>();
        for (Addend addend : addends) {
            Set<Formula> own = addend.among(atoms);
            List<List<Addend>> touched = groups.stream()
                    .filter(group ->
                            !Sets.intersection(among(group, atoms), own).isEmpty())
                    .toList();
            groups.removeAll(touched);
            List<Addend> joined = new ArrayList<>(List.of(addend));
            touched.forEach(joined::addAll);
            groups.add(joined);
        }
        return groups;
    }

    private static ImmutableSet<Formula> among(List<Addend> addends, Set<Formula> atoms) {
        ImmutableSet.Builder<Formula> among = ImmutableSet.builder();
        addends.forEach(addend -> among.addAll(addend.among(atoms)));
        return among.build();
    }

    /** Returns the same quotient with a divisor that is positive, or empty if it can be zero. */
    private Optional<QuotientBounds> overPositive() {
        if (sum(Corners::lowestBelow).signum() > 0) {
            return Optional.of(this);
        }
        return sum(Corners::highestBelow).signum() < 0
                ? Optional.of(map(Corners::withBothNegated))
                : Optional.empty();
    }

    private QuotientBounds map(Function<Corners, Corners> function) {
        return new QuotientBounds(ImmutableList.copyOf(Lists.transform(groups, function::apply)));
    }

    private Rational sum(Function<Corners, Rational> number) {
        return groups.stream().map(number).reduce(Rational.ZERO, Rational::plus);
    }

    private Range<Rational> range() {
        QuotientBounds mirrored = map(Corners::withAboveNegated);
        Rational high = highest();
        Rational low = mirrored.highest();
        return Range.range(low.negated(), mirrored.end(low), high, end(high));
    }

    private Rational highest() {
        Rational level = quotient(group -> 0);
        Rational next = improved(level);
        while (!next.equals(level)) {
            level = next;
            next = improved(level);
        }
        return level;
    }

    private Rational improved(Rational level) {
        return quotient(group -> group.best(level));
    }

    private Rational quotient(ToIntFunction<Corners> corner) {
        return sum(group -> group.above(corner.applyAsInt(group)))
                .dividedBy(sum(group -> group.below(corner.applyAsInt(group))));
    }

    private BoundType end(Rational highest) {
        return groups.stream().allMatch(group -> group.reachesBest(highest))
                ? BoundType.CLOSED
                : BoundType.OPEN;
    }
}
