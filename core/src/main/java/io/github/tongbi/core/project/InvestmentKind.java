package io.github.tongbi.core.project;

import io.github.tongbi.core.catalogue.Label;

/** What an investment is counted as; each kind is part of the one before it (投资口径). */
public enum InvestmentKind {
    /** 固定资产投资 (不含农户). */
    FIXED_ASSET("固定资产投资", "fixed-asset investment"),
    /** 工业投资, sections B, C and D of GB/T 4754. */
    INDUSTRIAL("工业投资", "industrial investment"),
    /** 工业技改投资, the technical renovation among it. */
    TECHNICAL_RENOVATION("工业技改投资", "technical renovation investment");

    private final Label label;

    InvestmentKind(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /** Returns the name in both languages. */
    public Label label() {
        return label;
    }
}
