package io.github.tongbi.core.aid;

import io.github.tongbi.core.catalogue.Label;

/** What aid is made of (帮扶资金类别). */
public enum AidCategory {
    /** 财政资金, from the budget. */
    FISCAL("财政资金", "fiscal funds"),
    /** 社会捐赠, gifts of companies, associations and persons. */
    DONATION("社会捐赠", "donations"),
    /** 消费扶贫, goods bought from the region. */
    CONSUMPTION("消费扶贫", "consumption aid"),
    /** 产业投资, investment of companies in the region. */
    INVESTMENT("产业投资", "industrial investment"),
    /** 人才, what is paid for the people sent there. */
    PERSONNEL("人才", "personnel");

    private final Label label;

    AidCategory(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /** Returns the name in both languages. */
    public Label label() {
        return label;
    }
}
