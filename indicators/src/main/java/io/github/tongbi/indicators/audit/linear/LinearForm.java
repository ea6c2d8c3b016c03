package io.github.tongbi.indicators.audit.linear;

import io.github.tongbi.core.quantity.Rational;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * A sum of variables with factors, such as {@code x0 - 2.5*x3}; variables are numbers from 0 on.
 *
 * <p>Only variables with a factor other than 0 are in it, in ascending order.
 */
public final class LinearForm {
    private static final LinearForm ZERO = new LinearForm(new int[0], new Rational[0]);

    static final Rational MINUS_ONE = Rational.of(-1);

    private final int[] variables;
    private final Rational[] coefficients;

    private LinearForm(int[] variables, Rational[] coefficients) {
        this.variables = variables;
        this.coefficients = coefficients;
    }

    /** Returns the form without variables, whose value is 0. */
    public static LinearForm zero() {
        return ZERO;
    }

    /** Returns the form of one variable, with the factor 1. */
    public static LinearForm of(int variable) {
        return new LinearForm(new int[] {variable}, new Rational[] {Rational.ONE});
    }

    /** Returns the sum of the variables, each with its factor. */
    public static LinearForm of(Map<Integer, Rational> factors) {
        SortedMap<Integer, Rational> sorted = new TreeMap<>(factors);
        Merged merged = new Merged(sorted.size());
        sorted.forEach(merged::add);
        return merged.form();
    }

    /** Returns how many variables the form has. */
    public int size() {
        return variables.length;
    }

    /** Returns the variable at the position, counted from 0. */
    public int variable(int position) {
        return variables[position];
    }

    /** Returns the factor of the variable at the position. */
    public Rational coefficient(int position) {
        return coefficients[position];
    }

    /** Returns the factor of the variable, 0 if the form does not have it. */
    public Rational factorOf(int variable) {
        int position = Arrays.binarySearch(variables, variable);
        return position < 0 ? Rational.ZERO : coefficients[position];
    }

    /** Returns the sum {@code this + other}. */
    public LinearForm plus(LinearForm other) {
        return plus(Rational.ONE, other);
    }

    /** Returns the difference {@code this - other}. */
    public LinearForm minus(LinearForm other) {
        return plus(MINUS_ONE, other);
    }

    /** Returns the product {@code factor × this}. */
    public LinearForm times(Rational factor) {
        return ZERO.plus(factor, this);
    }

    /** Returns {@code this + factor × other}. */
    LinearForm plus(Rational factor, LinearForm other) {
        if (factor.signum() == 0) {
            return this;
        }
        Merged merged = new Merged(size() + other.size());
        int position = 0;
        for (int i = 0; i < other.size(); i++) {
            int variable = other.variables[i];
            position = merged.addBefore(variable, this, position);
            Rational addend = product(factor, other.coefficients[i]);
            if (position < size() && variables[position] == variable) {
                merged.add(variable, coefficients[position++].plus(addend));
            } else {
                merged.add(variable, addend);
            }
        }
        merged.addBefore(Integer.MAX_VALUE, this, position);
        return merged.form();
    }

    private static Rational product(Rational factor, Rational coefficient) {
        if (factor.equals(Rational.ONE)) {
            return coefficient;
        }
        return factor.equals(MINUS_ONE) ? coefficient.negated() : factor.multipliedBy(coefficient);
    }

    /** Returns the value of the form where the variables have these values. */
    public Rational at(IntFunction<Rational> values) {
        Rational sum = Rational.ZERO;
        for (int i = 0; i < size(); i++) {
            sum = sum.plus(product(coefficients[i], values.apply(variables[i])));
        }
        return sum;
    }

    /** Tells whether this is a variable alone, with the factor 1. */
    boolean isVariable() {
        return size() == 1 && coefficients[0].equals(Rational.ONE);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof LinearForm other
                && Arrays.equals(variables, other.variables)
                && Arrays.equals(coefficients, other.coefficients);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(variables) + Arrays.hashCode(coefficients);
    }

    /** Returns the sum as text, such as {@code x0 - 2.5*x3}, or 0. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size(); i++) {
            append(text, coefficients[i], variables[i]);
        }
        return text.isEmpty() ? "0" : text.toString();
    }

    private static void append(StringBuilder text, Rational coefficient, int variable) {
        boolean negative = coefficient.signum() < 0;
        if (text.isEmpty()) {
            text.append(negative ? "-" : "");
        } else {
            text.append(negative ? " - " : " + ");
        }
        Rational size = coefficient.abs();
        text.append(size.equals(Rational.ONE) ? "" : size + "*").append('x').append(variable);
    }

    /** A form that is being put together in ascending order of variables. */
    private static final class Merged {
        private final int[] variables;
        private final Rational[] coefficients;
        private int size;

        Merged(int capacity) {
            variables = new int[capacity];
            coefficients = new Rational[capacity];
        }

        void add(int variable, Rational coefficient) {
            if (coefficient.signum() != 0) {
                variables[size] = variable;
                coefficients[size] = coefficient;
                size++;
            }
        }

        /** Adds what the form has from the position on, up to the variable; returns where it stopped. */
        int addBefore(int variable, LinearForm form, int start) {
            int end = start;
            while (end < form.size() && form.variables[end] < variable) {
                end++;
            }
            System.arraycopy(form.variables, start, variables, size, end - start);
            System.arraycopy(form.coefficients, start, coefficients, size, end - start);
            size += end - start;
            return end;
        }

        LinearForm form() {
            return size == variables.length
                    ? new LinearForm(variables, coefficients)
                    : new LinearForm(
                            Arrays.copyOf(variables, size), Arrays.copyOf(coefficients, size));
        }
    }
}
