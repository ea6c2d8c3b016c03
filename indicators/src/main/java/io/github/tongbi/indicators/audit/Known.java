package io.github.tongbi.indicators.audit;

import com.google.common.collect.ImmutableSet;

import io.github.tongbi.indicators.formula.Formula;

/**
 * A formula that gives a figure.
 *
 * @param formula the formula over printed figures
 * @param from the names of the printed figures in it
 * @param through the names of the figures that it goes through on the way
 */
record Known(Formula formula, ImmutableSet<String> from, ImmutableSet<String> through) {

    /** Tells whether the figure of that name stands in it or on the way to it. */
    boolean uses(String name) {
        return from.contains(name) || through.contains(name);
    }
}
