package io.github.tongbi.indicators.formula;

import com.google.common.collect.ImmutableSet;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Rational;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A figure that was not given: the formula can be told, but has no value. */
record Missing(Label name) implements Formula {
    @Override
    public ImmutableSet<Term<?>> terms() {
        return ImmutableSet.of();
    }

    @Override
    public boolean hasMissing() {
        return true;
    }

    @Override
    public Optional<Rational> valueAt(Function<Term<?>, Rational> values) {
        return Optional.empty();
    }

    @Override
    public void accept(FormulaVisitor visitor) {
        visitor.missing(name);
    }

    @Override
    public String inNames(Locale locale) {
        return name.in(locale);
    }

    @Override
    public String inFigures(Locale locale) {
        return "?";
    }
}
