package io.github.tongbi.indicators.result;

import io.github.tongbi.indicators.formula.Formula;

/** Why an indicator has no value; the closed list of domain outcomes, never NaN and no exception. */
public enum UndefinedReason {
    /** The base is zero, whatever the current figure is (基数为零). */
    ZERO_BASE,
    /** The base is negative and the current figure is not positive (基数为负): 减亏, 增亏. */
    NEGATIVE_BASE,
    /** Base and current figure have different signs: 扭亏为盈, 由盈转亏. */
    SIGN_CHANGE,
    /** There is no figure for the base period. */
    MISSING_BASE,
    /** There is no figure for the current period. */
    MISSING_CURRENT,
    /** The figures cover different scopes, so that their quotient says nothing (口径不可比). */
    SCOPE_CHANGED,
    /** The plan is zero. */
    ZERO_PLAN,
    /** The plan is negative: no convention is common enough to be taken. */
    NEGATIVE_PLAN,
    /** The plan is completed already, so that no pace is needed any more (已完成计划). */
    PLAN_COMPLETED,
    /** No month or day of the plan has passed yet. */
    NOTHING_ELAPSED,
    /** No month or day of the plan is left. */
    NOTHING_LEFT,
    /** Neither more nor less is the wanted direction (中性指标), so that nothing is fulfilled. */
    NEUTRAL_POLARITY,
    /** The whole, the count or the area that the indicator divides by is zero. */
    ZERO_DENOMINATOR,
    /** The total did not move, so that no part contributed to it. */
    TOTAL_UNCHANGED,
    /** There was no loss that could have shrunk (原未亏损). */
    NO_LOSS,
    /** The growth has no such wording: a decrease in 倍, a growth below one doubling in 番. */
    ILL_FORMED,
    /** A figure that the indicator needs was not given. */
    MISSING_INPUT,
    /** Within the printed digits the divisor can be zero, or a figure has no bound: no interval. */
    UNBOUNDED,
    /** The interval is wider than the caller accepts, so that the value says too little (区间过宽). */
    TOO_WIDE;

    /** Returns why a formula has no value: a figure is missing, or else a divisor is zero. */
    public static UndefinedReason of(Formula formula) {
        return formula.hasMissing() ? MISSING_INPUT : ZERO_DENOMINATOR;
    }
}
