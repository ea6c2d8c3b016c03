package io.github.tongbi.indicators.result;

import io.github.tongbi.core.catalogue.Label;

/**
 * What a reader of a judgement should know besides the verdict (提示). A warning may stand beside any
 * verdict, because it tells of the figures and not of their arithmetic.
 */
public enum Warning {
    /** The figures cover different units or areas (口径范围不同). */
    SCOPE("各数的统计范围不同", "the figures cover different scopes"),
    /** The rate is at comparable or constant prices, which published levels do not give (可比口径). */
    BASIS("公布的水平数与增速的口径不同", "published levels do not have the basis of the growth"),
    /** The figures are of different periods (时期不同). */
    PERIOD("各数的时期不同", "the figures are of different periods"),
    /** The words can be read in more than one way (有歧义): 增长2倍. */
    AMBIGUITY("文字有多种读法", "the words can be read in more than one way"),
    /** More digits are printed than the figures behind them give (位数过多). */
    PRECISION("位数多于所据的数", "more digits are printed than the figures behind them give"),
    /** The wording is against the usage of the field (用语不规范). */
    STYLE("用语不规范", "the wording is against usage");

    private final Label reason;

    Warning(String zh, String en) {
        this.reason = Label.of(zh, en);
    }

    /** Returns the warning in words: 各数的时期不同, the figures are of different periods. */
    public Label reason() {
        return reason;
    }
}
