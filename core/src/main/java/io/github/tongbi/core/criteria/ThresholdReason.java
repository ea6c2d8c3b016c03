package io.github.tongbi.core.criteria;

import io.github.tongbi.core.catalogue.Label;

/** Why a threshold is answered as it is (判定依据). */
public enum ThresholdReason {
    /** The amount or the number of employees decides it. */
    COMPARED("与标准比较", "compared with the threshold"),
    /** The printed digits allow both sides. */
    DIGITS_STRADDLE("公布数跨越标准", "the printed digits straddle the threshold"),
    /** The figure that decides it is not told. */
    MISSING_FIGURE("缺少指标", "a figure is missing"),
    /** The amount is not in yuan; it is never converted. */
    OTHER_CURRENCY("非人民币金额", "the amount is not in yuan"),
    /** The industry is not told, or so wide that several thresholds apply to it. */
    INDUSTRY_UNKNOWN("行业不明确", "the industry is not known closely enough"),
    /** Construction: who holds a contracting qualification is counted. */
    BY_QUALIFICATION("按总承包或专业承包资质", "counted by contracting qualification"),
    /** Real estate development: all with activity are counted. */
    ALL_WITH_ACTIVITY("有开发经营活动的全部", "all with activity are counted"),
    /** No threshold is set for the industry. */
    NO_RULE_FOR_INDUSTRY("该行业无标准", "no threshold is set for the industry"),
    /** The table has no threshold of that year. */
    NO_RULE_FOR_YEAR("该年份无标准", "no threshold of that year is known");

    private final Label label;

    ThresholdReason(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /** Returns the reason in both languages. */
    public Label label() {
        return label;
    }
}
