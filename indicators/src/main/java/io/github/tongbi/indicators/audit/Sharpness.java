package io.github.tongbi.indicators.audit;

import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.QualifierPolicy;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;

import java.util.Optional;

/** How far the rounding of its printed figures moves a formula, one figure after the other. */
final class Sharpness {
    private Sharpness() {}

    /** Returns the sum of the movements, or empty if a figure has no bound or the formula a pole. */
    static Optional<Rational> of(Formula formula, Rounding.Rule rule, QualifierPolicy policy) {
        Rational sum = Rational.ZERO;
        for (Term<?> term : formula.terms()) {
            Range<Rational> box = Boxes.of(term.figure(), rule, policy);
            if (!box.hasLowerBound() || !box.hasUpperBound()) {
                return Optional.empty();
            }
            Optional<Rational> low = at(formula, term, box.lowerEndpoint());
            Optional<Rational> high = at(formula, term, box.upperEndpoint());
            if (low.isEmpty() || high.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(high.get().minus(low.get()).abs());
        }
        return Optional.of(sum);
    }

    private static Optional<Rational> at(Formula formula, Term<?> moved, Rational value) {
        return formula.valueAt(
                term -> term == moved ? value : term.figure().value().number());
    }
}
