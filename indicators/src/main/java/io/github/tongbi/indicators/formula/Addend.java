package io.github.tongbi.indicators.formula;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

import io.github.tongbi.core.quantity.Rational;

import java.util.Set;

/**
 * One of the formulas that are added up above or below the line of a quotient.
 *
 * @param above whether it stands above the line
 * @param negative whether it is subtracted
 * @param formula the formula, without its sign
 */
record Addend(boolean above, boolean negative, Formula formula) {

    /** Returns the addends of the sum; an atom is never taken apart. */
    static ImmutableList<Addend> of(boolean above, Formula sum, Set<Formula> atoms) {
        return of(above, false, sum, atoms);
    }

    private static ImmutableList<Addend> of(
            boolean above, boolean negative, Formula part, Set<Formula> atoms) {
        if (atoms.contains(part) || !(part instanceof Operation operation) || !operation.isSum()) {
            return ImmutableList.of(new Addend(above, negative, part));
        }
        boolean minus = operation.operator() == Operator.MINUS;
        return ImmutableList.<Addend>builder()
                .addAll(of(above, negative, operation.left(), atoms))
                .addAll(of(above, negative ^ minus, operation.right(), atoms))
                .build();
    }

    Rational signed(Rational value) {
        return negative ? value.negated() : value;
    }

    /** Returns those of the atoms that stand in it. */
    ImmutableSet<Formula> among(Set<Formula> atoms) {
        return among(formula, atoms);
    }

    private static ImmutableSet<Formula> among(Formula part, Set<Formula> atoms) {
        if (atoms.contains(part)) {
            return ImmutableSet.of(part);
        }
        return part instanceof Operation operation
                ? Sets.union(among(operation.left(), atoms), among(operation.right(), atoms))
                        .immutableCopy()
                : ImmutableSet.of();
    }
}
