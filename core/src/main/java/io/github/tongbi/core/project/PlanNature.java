package io.github.tongbi.core.project;

import io.github.tongbi.core.catalogue.Label;

/** How firmly a plan binds (指标属性). */
public enum PlanNature {
    /** 预期性. */
    EXPECTED("预期性", "expected"),
    /** 约束性. */
    BINDING("约束性", "binding");

    private final Label label;

    PlanNature(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /** Returns the name in both languages. */
    public Label label() {
        return label;
    }
}
