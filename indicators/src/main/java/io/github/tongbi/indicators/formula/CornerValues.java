package io.github.tongbi.indicators.formula;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Rational;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
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
        Rational sum = Rational.ZERO;
        for (Addend addend : addends) {
            sum = sum.plus(addend.signed(valueAt(addend.formula(), corner).orElseThrow()));
        }
        return sum;
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
        int sign = 0;
        for (int corner = 0; corner < 1 << box.size(); corner++) {
            Optional<Rational> value = valueAt(divisor, corner);
            int here = value.isPresent() ? value.get().signum() : 0;
            if (here == 0 || here == -sign) {
                return true;
            }
            sign = here;
        }
        return false;
    }

    private Optional<Rational> valueAt(Formula part, int corner) {
        Integer atom = positions.get(key(part));
        if (atom != null) {
            Range<Rational> range = box.get(atom);
            return Optional.of(
                    isUpper(corner, atom) ? range.upperEndpoint() : range.lowerEndpoint());
        }
        if (part instanceof Operation operation) {
            Optional<Rational> left = valueAt(operation.left(), corner);
            Optional<Rational> right = valueAt(operation.right(), corner);
            return left.isPresent() && right.isPresent()
                    ? operation.operator().apply(left.get(), right.get())
                    : Optional.empty();
        }
        return part.value();
    }

    static boolean isUpper(int corner, int atom) {
        return (corner >> atom & 1) == 1;
    }
}
