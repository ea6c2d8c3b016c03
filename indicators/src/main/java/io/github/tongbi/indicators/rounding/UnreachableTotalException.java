package io.github.tongbi.indicators.rounding;

import io.github.tongbi.core.quantity.Rational;

/** A total that the parts cannot sum to while each of them moves by less than one unit. */
public final class UnreachableTotalException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Rational lowest;
    private final Rational highest;
    private final Rational total;

    UnreachableTotalException(Rational lowest, Rational highest, Rational total) {
        super("expected a total from " + lowest + " to " + highest + ", got " + total);
        this.lowest = lowest;
        this.highest = highest;
        this.total = total;
    }

    /** Returns the sum of all parts rounded down, in base units. */
    public Rational lowest() {
        return lowest;
    }

    /** Returns the sum of all parts rounded up, in base units. */
    public Rational highest() {
        return highest;
    }

    /** Returns the total that lies outside, in base units. */
    public Rational total() {
        return total;
    }
}
