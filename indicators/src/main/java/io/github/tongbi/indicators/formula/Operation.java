package io.github.tongbi.indicators.formula;

import com.google.common.collect.ImmutableSet;

import io.github.tongbi.core.quantity.Rational;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Two formulas joined by an operator. */
record Operation(Operator operator, Formula left, Formula right) implements Formula {
    boolean isSum() {
        return operator == Operator.PLUS || operator == Operator.MINUS;
    }

    @Override
    public ImmutableSet<Term<?>> terms() {
        return ImmutableSet.<Term<?>>builder()
                .addAll(left.terms())
                .addAll(right.terms())
                .build();
    }

    @Override
    public boolean isComplete() {
        return left.isComplete() && right.isComplete();
    }

    @Override
    public Optional<Rational> valueAt(Function<Term<?>, Rational> values) {
        return left.valueAt(values)
                .flatMap(l -> right.valueAt(values).flatMap(r -> operator.apply(l, r)));
    }

    @Override
    public String inNames(Locale locale) {
        return written(formula -> formula.inNames(locale));
    }

    @Override
    public String inFigures(Locale locale) {
        return written(formula -> formula.inFigures(locale));
    }

    private String written(Function<Formula, String> text) {
        return inBrackets(left, binds(left) < operator.precedence(), text)
                + " "
                + operator.sign()
                + " "
                + inBrackets(right, binds(right) <= weakestRight(), text);
    }

    /** a − (b + c) and a ÷ (b × c) need their brackets, a + (b − c) and a × (b ÷ c) do not. */
    private int weakestRight() {
        boolean associative = operator == Operator.PLUS || operator == Operator.TIMES;
        return associative ? operator.precedence() - 1 : operator.precedence();
    }

    private static int binds(Formula formula) {
        return formula instanceof Operation operation
                ? operation.operator.precedence()
                : Integer.MAX_VALUE;
    }

    /** A negative number on the right needs brackets as well: 1 + (-2.8%). */
    private static String inBrackets(
            Formula formula, boolean needed, Function<Formula, String> text) {
        String plain = text.apply(formula);
        boolean simple = binds(formula) == Integer.MAX_VALUE;
        return needed || (simple && plain.startsWith("-")) ? "(" + plain + ")" : plain;
    }
}
