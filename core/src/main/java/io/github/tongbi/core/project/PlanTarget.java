package io.github.tongbi.core.project;

import io.github.tongbi.core.catalogue.Label;

/** How a planned amount is meant (目标类型). */
public enum PlanTarget {
    /** 以上, 不低于. */
    AT_LEAST("不低于", "at least"),
    /** 以内, 不超过. */
    AT_MOST("不超过", "at most"),
    /** 左右. */
    ABOUT("左右", "about"),
    /** 区间, between the amount and a second one. */
    RANGE("区间", "range");

    private final Label label;

    PlanTarget(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /** Returns the name in both languages. */
    public Label label() {
        return label;
    }
}
