package io.github.tongbi.indicators.formula;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Rational;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Evaluates formulas of the same atoms at the corners of their box. */
final class CornerValues {
    private final ImmutableList<Range<Rational>> box;

    /** The position of each atom: by its term, or by itself, because a part is an atom only once. */
    private final IdentityHashMap<Object, Integer> positions = new IdentityHashMap<>();

    CornerValues(ImmutableMap<Formula, Range<Rational>> box) {
        this.box = box.values().asList();
        box.keySet().forEach(atom -> positions.put(key(atom), positions.size()));
    }

    private static Object key(Formula part) {
        return part instanceof Input input ? input.term() : part;
    }

    <T> ImmutableList<T> atAll(IntFunction<T> function) {
        ImmutableList.Builder<T> all = ImmutableList.builder();
        for (int corner = 0; corner < 1 << box.size(); corner++) {
            all.add(function.apply(corner));
        }
        return all.build();
    }

    /** Returns the sum; none of the addends may have a pole. */
    Rational sum(List<Addend> addends, int corner) {
        return addends.stream()
                .map(addend -> addend.signed(valueAt(addend.formula(), corner).orElseThrow()))
                .reduce(Rational.ZERO, Rational::plus);
    }

    /** A divisor that keeps one sign at all corners keeps it on the whole box. */
    boolean hasPole(Formula part) {
        if (positions.containsKey(key(part)) || !(part instanceof Operation operation)) {
            return false;
        }
        return hasPole(operation.left())
                || hasPole(operation.right())
                || (operation.operator() == Operator.DIVIDED_BY && changesSign(operation.right()));
    }

    private boolean changesSign(Formula divisor) {
        Set<Integer> signs = new HashSet<>(
                atAll(corner -> valueAt(divisor, corner).map(Rational::signum).orElse(0)));
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
                            .flatMap(right -> operation.operator().apply(left, right)));
        }
        return part.value();
    }

    static boolean isUpper(int corner, int atom) {
        return (corner >> atom & 1) == 1;
    }
}
