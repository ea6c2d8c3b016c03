package io.github.tongbi.indicators.audit;

import com.google.common.collect.ImmutableSet;

import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.formula.Formula;

import java.util.Optional;

/**
 * A formula that gives a figure.
 *
 * @param formula the formula over printed figures
 * @param width how far their rounding moves it; empty if they have no bounds
 * @param from the names of the printed figures in it
 * @param through the names of the figures that it goes through on the way
 */
record Known(
        Formula formula,
        Optional<Rational> width,
        ImmutableSet<String> from,
        ImmutableSet<String> through) {

    boolean isSharperThan(Known other) {
        return width.isPresent()
                && other.width.map(theirs -> width.get().compareTo(theirs) < 0).orElse(true);
    }

    /** Tells whether the figure of that name stands in it or on the way to it. */
    boolean uses(String name) {
        return from.contains(name) || through.contains(name);
    }
}
