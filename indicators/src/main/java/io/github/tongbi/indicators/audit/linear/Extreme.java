package io.github.tongbi.indicators.audit.linear;

import io.github.tongbi.core.quantity.Rational;

/** A least upper or greatest lower bound: 250 not reached, or none at all. */
public sealed interface Extreme {
    /**
     * A bound that is a number.
     *
     * @param value the bound
     * @param reached whether a solution has this value, and not only values as near as one likes
     */
    record Finite(Rational value, boolean reached) implements Extreme {}

    /** There is no bound. */
    record Unbounded() implements Extreme {}

    /** Returns the bound of the negative values. */
    default Extreme negated() {
        return this instanceof Finite finite
                ? new Finite(finite.value.negated(), finite.reached)
                : this;
    }
}
