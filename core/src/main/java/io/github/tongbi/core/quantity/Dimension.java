package io.github.tongbi.core.quantity;

/** What a unit measures. Only units of one physical dimension convert into each other. */
public enum Dimension {
    /** A number of things; every counter stands for itself, 家 does not convert into 户. */
    COUNT,
    AREA,
    LENGTH,
    MASS,
    VOLUME,
    /** 总吨, the index of a vessel's volume. */
    GROSS_TONNAGE,
    POWER,
    ENERGY,
    /** Hours, days and weeks. */
    TIME,
    /** Months and years, which have no fixed number of days. */
    CALENDAR
}
