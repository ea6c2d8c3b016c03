package io.github.tongbi.core.aid;

/** Under which scheme a region is aided (帮扶机制). */
public enum AidScheme {
    /** 东西部扶贫协作, between provinces of the east and the west. */
    EAST_WEST,
    /** 省内对口帮扶, within the province. */
    WITHIN_PROVINCE,
    /** 对口支援, of a region named by the central government. */
    PAIRED_SUPPORT
}
