package io.github.tongbi.indicators.audit.linear;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.quantity.Rational;

/**
 * Values for all variables that satisfy a system, δ replaced by a short decimal.
 *
 * @param values the value of each variable
 */
record Solution(ImmutableList<Rational> values) {
    private static final Rational TENTH = Rational.powerOfTen(-1);

    /** Uses the largest of 1, 0.1, 0.01 … for δ with which every value is within its bounds. */
    static Solution of(Tableau tableau, Bounds bounds) {
        Rational delta = Rational.ONE;
        for (int variable = 0; variable < tableau.size(); variable++) {
            while (!isWithin(tableau.value(variable).at(delta), variable, bounds)) {
                delta = delta.multipliedBy(TENTH);
            }
        }
        ImmutableList.Builder<Rational> values = ImmutableList.builder();
        for (int variable = 0; variable < tableau.size(); variable++) {
            values.add(tableau.value(variable).at(delta));
        }
        return new Solution(values.build());
    }

    private static boolean isWithin(Rational value, int variable, Bounds bounds) {
        return isWithin(value, bounds.of(variable, Side.LOWER), Side.LOWER)
                && isWithin(value, bounds.of(variable, Side.UPPER), Side.UPPER);
    }

    /** A bound with a part of δ is strict: the value must not even be equal. */
    private static boolean isWithin(Rational value, Limit limit, Side side) {
        if (!limit.exists()) {
            return true;
        }
        DeltaNumber bound = limit.value();
        int order = side.sign() * value.compareTo(bound.real());
        return order < 0 || (order == 0 && bound.delta().signum() == 0);
    }

    Rational value(int variable) {
        return values.get(variable);
    }
}
