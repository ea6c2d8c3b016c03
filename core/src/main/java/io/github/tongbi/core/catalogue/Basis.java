package io.github.tongbi.core.catalogue;

/** What a figure is valued at, and so what its growth may be compared with (口径). */
public enum Basis {
    /** 现价 or 名义: at the prices of the period itself. */
    NOMINAL,
    /** 不变价 or 实际: at the prices of a fixed year. */
    CONSTANT_PRICE,
    /** 可比口径: the base is restated for the same units and prices, so published levels do not give it. */
    COMPARABLE
}
