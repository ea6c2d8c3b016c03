package io.github.tongbi.indicators.audit.catalogue;

import io.github.tongbi.core.catalogue.Label;

/**
 * A relation of the catalogue that is not in the network although its figures are at hand, such as
 * {@code STOCK_FLOW(BIO_ENTERPRISES_TOTAL@2020-05-31)} between 97家 and 8个.
 *
 * @param relation its form, and the figure that it tells of
 * @param reason why it is not there
 */
public record LeftOut(String relation, Reason reason) {

    /** Why a relation is left out. */
    public enum Reason {
        /** 单位或币种不同: its figures are in units or currencies that are not added to each other. */
        UNLIKE_UNITS("各数的单位或币种不同", "the figures are in different units or currencies"),
        /** 所指不明: a rate beside levels in more than one unit or currency may be of either. */
        SEVERAL_UNITS("比率可以指不同单位或币种的数", "the rate may be of figures in either unit or currency"),
        /** 不变价: growth at constant prices, which levels at current prices do not give. */
        CONSTANT_PRICES("现价水平数不能推算不变价增速", "levels at current prices do not give real growth");

        private final Label label;

        Reason(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        /** Returns the reason in words. */
        public Label label() {
            return label;
        }
    }
}
