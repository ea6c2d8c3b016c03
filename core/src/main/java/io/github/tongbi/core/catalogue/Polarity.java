package io.github.tongbi.core.catalogue;

/** Which direction of an indicator is the wanted one (指标方向). */
public enum Polarity {
    /** 正向指标: more is better, as with exports. */
    HIGHER_IS_BETTER,
    /** 逆向指标: less is better, as with vacancy. */
    LOWER_IS_BETTER,
    /** 中性指标: neither, as with a trade balance. */
    NEUTRAL
}
