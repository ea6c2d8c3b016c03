package io.github.tongbi.indicators.formula;

import io.github.tongbi.core.quantity.Rational;

import java.util.Optional;

/** Reads a written formula of numbers by the rules of school: brackets, then × ÷, then + −. */
final class FormulaText {
    private final String text;
    private int at;

    private FormulaText(String text) {
        this.text = text.replace(" ", "");
    }

    static Optional<Rational> valueOf(String text) {
        return new FormulaText(text).sum();
    }

    private Optional<Rational> sum() {
        Optional<Rational> value = product();
        while (at < text.length() && "+−".indexOf(text.charAt(at)) >= 0) {
            Operator operator = text.charAt(at++) == '+' ? Operator.PLUS : Operator.MINUS;
            value = joined(operator, value, product());
        }
        return value;
    }

    private Optional<Rational> product() {
        Optional<Rational> value = factor();
        while (at < text.length() && "×÷/".indexOf(text.charAt(at)) >= 0) {
            Operator operator = text.charAt(at++) == '×' ? Operator.TIMES : Operator.DIVIDED_BY;
            value = joined(operator, value, factor());
        }
        return value;
    }

    private Optional<Rational> factor() {
        if (text.charAt(at) == '(') {
            at++;
            Optional<Rational> value = sum();
            at++;
            return value;
        }
        int start = at;
        at += text.charAt(at) == '-' ? 1 : 0;
        while (at < text.length() && "0123456789.".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return Optional.of(Rational.parse(text.substring(start, at)));
    }

    private static Optional<Rational> joined(
            Operator operator, Optional<Rational> left, Optional<Rational> right) {
        return left.flatMap(l -> right.flatMap(r -> operator.apply(l, r)));
    }
}
