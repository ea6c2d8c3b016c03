package io.github.tongbi.core.quantity;

/** What a unit measures. Only units of one physical dimension convert into each other. */
public enum Dimension {
    /** A number of things; every counter stands for itself, 家 does not convert into 户. */
    COUNT,
    AREA,
    LENGTH,
    MASS,
    POWER,
    TIME
}
