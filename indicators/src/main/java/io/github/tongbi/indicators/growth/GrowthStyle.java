package io.github.tongbi.indicators.growth;

/** How a growth is put into words (增速的表述); see {@link Growth#wording}. */
public enum GrowthStyle {
    /** In percent: 同比增长35.9%, 同比下降2.8%. */
    PERCENT,
    /**
     * In percent below 100 %, from there in times, as tables of releases do: 同比增长35.9%,
     * 同比增长1.4倍.
     */
    PERCENT_OR_TIMES,
    /** In times: 同比增长1.4倍, which is 140 %. A decrease has no such wording. */
    TIMES,
    /** As a multiple of the base: 是上年同期的2.4倍, which is 140 % more. */
    MULTIPLE,
    /** In tenths: 同比增长三成, which is 30 %; whole tenths below a hundred percent only. */
    TENTHS,
    /** In doublings: 比上年同期翻一番; 翻一番多 if it is more than the whole doublings told. */
    DOUBLINGS,
    /** By how much: 比上年同期增加26家; for a tiny base, of which a rate says little. */
    ABSOLUTE
}
