package io.github.tongbi.indicators.completion;

/**
 * How a value is compared with a limit (极限数值的比较方法). GB/T 8170-2008 knows both; if a standard does
 * not say which, the full value counts. A target such as 6.5%左右 prints no limit to round to and is
 * compared in full either way.
 */
public enum LimitComparison {
    /** 全数值比较法: as it is; 5.52 % misses 5.5%以内. */
    FULL_VALUE,
    /** 修约值比较法: rounded by GB/T 8170 to the last digit of the limit; 5.52 % meets 5.5%以内. */
    ROUNDED_VALUE
}
