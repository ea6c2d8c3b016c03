package io.github.tongbi.indicators.completion;

import io.github.tongbi.core.catalogue.Label;

/** Whether a target is met (目标达成情况). */
public enum Attainment {
    /** 达标: every value that the printed digits allow meets the target. */
    MET("达标", "met"),
    /** 未达标: none of them does. */
    MISSED("未达标", "missed"),
    /** 不能判定: some do and some do not, or there is no value. */
    UNDECIDED("不能判定", "undecided");

    private final Label label;

    Attainment(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /** Returns the name in both languages. */
    public Label label() {
        return label;
    }
}
