package io.github.tongbi.core.trade;

import io.github.tongbi.core.catalogue.Label;

/** On which side a balance of trade is (贸易差额). */
public enum TradeBalanceKind {
    /** 顺差, more exports than imports. */
    SURPLUS("贸易顺差", "trade surplus"),
    /** 逆差, more imports than exports. */
    DEFICIT("贸易逆差", "trade deficit"),
    /** 平衡, exactly as much. */
    BALANCED("贸易平衡", "balanced trade"),
    /** 未定: the printed digits allow more than one of the others. */
    UNDECIDED("未定", "undecided");

    private final Label label;

    TradeBalanceKind(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /** Returns the name in both languages. */
    public Label label() {
        return label;
    }
}
