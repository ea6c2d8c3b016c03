package io.github.tongbi.indicators.audit.search;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.quantity.Rational;

import java.util.BitSet;

/** Whether constraints can hold together, with the proof. */
public sealed interface Answer {
    /**
     * They can.
     *
     * @param values exact values of the variables for which all of them hold
     */
    record Solved(ImmutableList<Rational> values) implements Answer {}

    /**
     * They cannot.
     *
     * @param grounds grounds that clash by themselves
     */
    record Clash(BitSet grounds) implements Answer {}
}
