package io.github.tongbi.core.aid;

/** How far money has come (资金环节), in this order; a rate between two stages has to name both. */
public enum AidStage {
    /** 安排. */
    ARRANGED,
    /** 下达. */
    ALLOCATED,
    /** 拨付. */
    DISBURSED,
    /** 到位. */
    RECEIVED,
    /** 支出. */
    SPENT
}
