package io.github.tongbi.indicators.formula;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * An exact arithmetic expression over terms, such as {@code 本期 ÷ 上年同期 − 1}.
 *
 * <p>Numbers are in base units: yuan, vessels, 0.122 for 12.2 %. A term may stand in several places
 * if the formula is, in that term alone, a quotient of two linear expressions, which holds for
 * every indicator here: growth, share, contribution. Then it is monotone in each term, and its
 * interval is exact, see {@link #bounds}.
 */
public sealed interface Formula permits Input, Constant, Missing, Operation {

    /** Returns the formula that is just the term. */
    static Formula of(Term<?> term) {
        return new Input(term);
    }

    /** Returns the formula that is just the number. */
    static Formula constant(Rational number) {
        return new Constant(number);
    }

    /** Returns the formula for a figure that was not given; whatever it enters has no value. */
    static Formula missing(Label name) {
        return new Missing(name);
    }

    /** Returns {@code this + other}. */
    default Formula plus(Formula other) {
        return new Operation(Operator.PLUS, this, other);
    }

    /** Returns {@code this − other}. */
    default Formula minus(Formula other) {
        return new Operation(Operator.MINUS, this, other);
    }

    /** Returns {@code this × other}. */
    default Formula times(Formula other) {
        return new Operation(Operator.TIMES, this, other);
    }

    /** Returns {@code this ÷ other}. */
    default Formula dividedBy(Formula other) {
        return new Operation(Operator.DIVIDED_BY, this, other);
    }

    /** Tells whether a figure is missing, so that there can be no value. */
    boolean hasMissing();

    /** Returns the terms, each once, from left to right. */
    ImmutableSet<Term<?>> terms();

    /** Returns the number for these values of the terms, or empty if a divisor is zero or a figure missing. */
    Optional<Rational> valueAt(Function<Term<?>, Rational> values);

    /** Returns the number for the printed values, unrounded, or empty if a divisor is zero or a figure missing. */
    default Optional<Rational> value() {
        return valueAt(term -> term.figure().value().number());
    }

    /**
     * Returns all numbers that the formula can take while every term stays within the interval that
     * its printed figure stands for.
     *
     * <p>The interval is the true one, not the wider one of independent interval arithmetic: parts
     * of the formula that share no term are combined as intervals; where terms are shared, the
     * formula is evaluated at the corners of their box. For 22.6 % trade growth from the two parts
     * this gives [22.33 %, 22.62 %] instead of [21.37 %, 23.59 %].
     *
     * @param rule how the printed figures were rounded
     * @return empty if a divisor can be zero, a figure is missing, or terms are shared and a figure
     *     has no bound
     */
    default Optional<Range<Rational>> bounds(Rounding.Rule rule) {
        return FormulaBounds.of(this, rule);
    }

    /** Tells the formula to the visitor, in postfix order. */
    void accept(FormulaVisitor visitor);

    /** Returns the formula with the names of its terms: {@code 本期 ÷ 上年同期 − 1}. */
    String inNames(Locale locale);

    /** Returns the formula with its printed figures: {@code 1.74亿美元 ÷ 1.28亿美元 − 1}. */
    String inFigures(Locale locale);
}
