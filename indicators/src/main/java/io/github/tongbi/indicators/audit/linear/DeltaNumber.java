package io.github.tongbi.indicators.audit.linear;

import io.github.tongbi.core.quantity.Rational;

/**
 * A number {@code real + delta × δ}, where δ is positive and smaller than every positive number: {@code
 * x < 1} is {@code x ≤ 1 − δ}.
 */
record DeltaNumber(Rational real, Rational delta) implements Comparable<DeltaNumber> {
    static final DeltaNumber ZERO = of(Rational.ZERO);

    static DeltaNumber of(Rational real) {
        return new DeltaNumber(real, Rational.ZERO);
    }

    DeltaNumber plus(DeltaNumber other) {
        return new DeltaNumber(real.plus(other.real), plus(delta, other.delta));
    }

    DeltaNumber minus(DeltaNumber other) {
        return new DeltaNumber(real.minus(other.real), plus(delta, other.delta.negated()));
    }

    DeltaNumber times(Rational factor) {
        return new DeltaNumber(real.multipliedBy(factor), times(delta, factor));
    }

    DeltaNumber dividedBy(Rational divisor) {
        return new DeltaNumber(
                real.dividedBy(divisor),
                delta.signum() == 0 ? Rational.ZERO : delta.dividedBy(divisor));
    }

    /** Most numbers have no part of δ. */
    private static Rational plus(Rational left, Rational right) {
        return right.signum() == 0 ? left : left.plus(right);
    }

    private static Rational times(Rational delta, Rational factor) {
        return delta.signum() == 0 ? Rational.ZERO : delta.multipliedBy(factor);
    }

    /** Returns the number with the value for δ. */
    Rational at(Rational value) {
        return plus(real, times(delta, value));
    }

    @Override
    public int compareTo(DeltaNumber other) {
        int order = real.compareTo(other.real);
        return order != 0 ? order : delta.compareTo(other.delta);
    }
}
