package io.github.tongbi.indicators.growth;

/**
 * How a growth printed in times (倍) is meant. Official usage is {@link #GREW_BY}; texts that mean {@link
 * #GREW_TO} exist, so that a caller has to say which.
 */
public enum TimesReading {
    /** 增长N倍: the current figure is N + 1 times the base, a growth of N × 100 %. */
    GREW_BY,
    /** 增长到N倍: the current figure is N times the base, a growth of (N − 1) × 100 %. */
    GREW_TO
}
