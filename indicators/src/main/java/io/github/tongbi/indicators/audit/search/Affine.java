package io.github.tongbi.indicators.audit.search;

import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.audit.linear.LinearForm;

import java.util.function.IntFunction;

/**
 * A sum of variables with factors and a number, such as {@code x0 - x3 + 2}.
 *
 * @param form the variables with their factors
 * @param constant the number
 */
public record Affine(LinearForm form, Rational constant) {

    /** Returns the variable alone. */
    public static Affine of(int variable) {
        return new Affine(LinearForm.of(variable), Rational.ZERO);
    }

    /** Returns {@code this + number}. */
    Affine plus(Rational number) {
        return new Affine(form, constant.plus(number));
    }

    /** Returns {@code this − other}. */
    Affine minus(Affine other) {
        return new Affine(form.minus(other.form), constant.minus(other.constant));
    }

    /** Returns {@code this × factor}. */
    Affine times(Rational factor) {
        return new Affine(form.times(factor), constant.multipliedBy(factor));
    }

    Rational at(IntFunction<Rational> values) {
        return form.at(values).plus(constant);
    }

    /** Tells whether this is one variable, with factor 1 and nothing added. */
    boolean isVariable() {
        return constant.signum() == 0
                && form.size() == 1
                && form.coefficient(0).equals(Rational.ONE);
    }
}
