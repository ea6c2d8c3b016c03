package io.github.tongbi.indicators.formula;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Rational;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Evaluates formulas of the same atoms at the corners of their box. */
final class CornerValues {
    private final ImmutableMap<Formula, Range<Rational>> box;
    private final ImmutableList<Formula> atoms;

    CornerValues(ImmutableMap<Formula, Range<Rational>> box) {
        this.box = box;
        this.atoms = box.keySet().asList();
    }

    <T> ImmutableList<T> atAll(IntFunction<T> function) {
        return IntStream.range(0, 1 << atoms.size())
                .mapToObj(function)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the sum; none of the addends may have a pole. */
    Rational sum(List<Addend> addends, int corner) {
        return addends.stream()
                .map(addend -> addend.signed(valueAt(addend.formula(), corner).orElseThrow()))
                .reduce(Rational.ZERO, Rational::plus);
    }

    /** A divisor that keeps one sign at all corners keeps it on the whole box. */
    boolean hasPole(Formula part) {
        if (box.containsKey(part) || !(part instanceof Operation operation)) {
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
        Range<Rational> range = box.get(part);
        if (range != null) {
            return Optional.of(
                    isUpper(corner, atoms.indexOf(part))
                            ? range.upperEndpoint()
                            : range.lowerEndpoint());
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
