package io.github.tongbi.core.catalogue;

/** How an indicator depends on time (指标性质), and so which periods its figures may have. */
public enum Nature {
    /** 时期数: adds up over a span of time, as exports of 2020-Q1 do. */
    FLOW,
    /** 时点数: stands at a date and does not add up, as the tenants of a park on 2020-05-31. */
    STOCK,
    /** 相对指标: one figure set against another, as a growth of 22.6%; at a date or over a span. */
    RATE,
    /** 平均指标: an amount for each of a number of things, as 20.288万元 for each vessel. */
    AVERAGE
}
