package io.github.tongbi.indicators.formula;

import com.google.common.collect.ImmutableSet;

import io.github.tongbi.core.quantity.Rational;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A term as a formula. */
record Input(Term<?> term) implements Formula {
    @Override
    public ImmutableSet<Term<?>> terms() {
        return ImmutableSet.of(term);
    }

    @Override
    public boolean hasMissing() {
        return false;
    }

    @Override
    public Optional<Rational> valueAt(Function<Term<?>, Rational> values) {
        return Optional.of(values.apply(term));
    }

    @Override
    public void accept(FormulaVisitor visitor) {
        visitor.term(term);
    }

    @Override
    public String inNames(Locale locale) {
        return term.name().in(locale);
    }

    @Override
    public String inFigures(Locale locale) {
        return term.figure().toText(locale);
    }
}
