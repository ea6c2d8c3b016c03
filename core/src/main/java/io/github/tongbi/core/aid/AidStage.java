package io.github.tongbi.core.aid;

/** How far money has come (资金环节), in this order; a rate between two stages has to name both. */
public enum AidStage {
    /** 安排, in the budget. */
    ARRANGED,
    /** 下达, allocated by notice to those who use it. */
    ALLOCATED,
    /** 拨付, paid out by the treasury. */
    DISBURSED,
    /** 到位, arrived where it is used; what was carried over from earlier years may be in it. */
    RECEIVED,
    /** 支出, spent. */
    SPENT,
    /** 决算, the figure of the final account, which is settled after the year. */
    FINAL_ACCOUNT
}
