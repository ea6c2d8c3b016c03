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
    public boolean hasMissing() {
        return left.hasMissing() || right.hasMissing();
    }

    @Override
    public Optional<Rational> valueAt(Function<Term<?>, Rational> values) {
        return left.valueAt(values)
                .flatMap(l -> right.valueAt(values).flatMap(r -> operator.apply(l, r)));
    }

    @Override
    public void accept(FormulaVisitor visitor) {
        left.accept(visitor);
        right.accept(visitor);
        operator.accept(visitor);
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
        String first = text.apply(left);
        String second = text.apply(right);
        boolean secondIsWeak = binds(right) <= weakestRight() || second.startsWith("-");
        return inBrackets(first, binds(left) < operator.precedence())
                + " "
                + operator.sign()
                + " "
                + inBrackets(second, secondIsWeak);
    }

    /** a − (b + c) and a ÷ (b × c) need their brackets, a + (b − c) and a × (b ÷ c) do not. */
    private int weakestRight() {
        boolean associative = operator == Operator.PLUS || operator == Operator.TIMES;
        return associative ? operator.precedence() - 1 : operator.precedence();
    }

    private static int binds(Formula formula) {
        if (formula instanceof Operation operation) {
            return operation.operator.precedence();
        }
        return formula instanceof Constant constant && constant.isFraction()
                ? Operator.DIVIDED_BY.precedence()
                : Integer.MAX_VALUE;
    }

    private static String inBrackets(String text, boolean needed) {
        return needed ? "(" + text + ")" : text;
    }
}
