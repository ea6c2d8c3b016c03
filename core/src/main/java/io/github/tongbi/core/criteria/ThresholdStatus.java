package io.github.tongbi.core.criteria;

/** How a unit or project stands to a statistical threshold (纳统状态). */
public enum ThresholdStatus {
    /** 规模以上, 限额以上: at the threshold or above it. */
    ABOVE,
    /** 规模以下, 限额以下. */
    BELOW,
    /** 无法判定: the printed digits straddle the threshold, or something is missing. */
    UNDECIDED,
    /** 不设金额标准: no amount decides it, for the reason given. */
    NO_THRESHOLD
}
