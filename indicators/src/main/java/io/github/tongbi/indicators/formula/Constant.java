package io.github.tongbi.indicators.formula;

import com.google.common.collect.ImmutableSet;

import io.github.tongbi.core.quantity.Rational;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A number as a formula. */
record Constant(Rational number) implements Formula {
    @Override
    public ImmutableSet<Term<?>> terms() {
        return ImmutableSet.of();
    }

    @Override
    public boolean hasMissing() {
        return false;
    }

    @Override
    public Optional<Rational> valueAt(Function<Term<?>, Rational> values) {
        return Optional.of(number);
    }

    /** Tells whether it is written as a fraction, 1/3. */
    boolean isFraction() {
        return number.toExactDecimal().isEmpty();
    }

    @Override
    public void accept(FormulaVisitor visitor) {
        visitor.constant(number);
    }

    @Override
    public String inNames(Locale locale) {
        return number.toString();
    }

    @Override
    public String inFigures(Locale locale) {
        return number.toString();
    }
}
