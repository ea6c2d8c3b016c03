package io.github.tongbi.indicators.formula;

import io.github.tongbi.core.quantity.Rational;

import java.util.Optional;

/** The four operations. */
enum Operator {
    PLUS("+", 1),
    MINUS("−", 1),
    TIMES("×", 2),
    DIVIDED_BY("÷", 2);

    private final String sign;
    private final int precedence;

    Operator(String sign, int precedence) {
        this.sign = sign;
        this.precedence = precedence;
    }

    String sign() {
        return sign;
    }

    int precedence() {
        return precedence;
    }

    void accept(FormulaVisitor visitor) {
        switch (this) {
            case PLUS -> visitor.plus();
            case MINUS -> visitor.minus();
            case TIMES -> visitor.times();
            case DIVIDED_BY -> visitor.dividedBy();
        }
    }

    /** Returns the result, or empty for a division by zero. */
    Optional<Rational> apply(Rational left, Rational right) {
        return switch (this) {
            case PLUS -> Optional.of(left.plus(right));
            case MINUS -> Optional.of(left.minus(right));
            case TIMES -> Optional.of(left.multipliedBy(right));
            case DIVIDED_BY ->
                right.signum() == 0 ? Optional.empty() : Optional.of(left.dividedBy(right));
        };
    }
}
