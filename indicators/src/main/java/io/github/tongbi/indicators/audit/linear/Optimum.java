package io.github.tongbi.indicators.audit.linear;

/** Where a form is largest: at the present values, or along a ray without end. */
sealed interface Optimum {
    /** The present values are the best. */
    record AtValues(DeltaNumber value) implements Optimum {}

    /** The variable, which is not basic, can move in the direction of the sign without end. */
    record Ray(int variable, int sign) implements Optimum {}
}
