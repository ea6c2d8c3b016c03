package io.github.tongbi.indicators.audit.catalogue;

import io.github.tongbi.core.catalogue.Basis;
import io.github.tongbi.core.catalogue.Label;

/** On which basis figures stand (口径). Figures of two worlds are never added to each other. */
enum World {
    /** Levels as published, and changes between them. */
    PUBLISHED("", "", ""),
    /** Bases restated for the same units, and what follows from them. */
    COMPARABLE("~comparable", "可比口径", "comparable"),
    /** Levels at constant prices, and changes between them. */
    CONSTANT("~constant", "不变价", "constant prices");

    private final String suffix;
    private final String zh;
    private final String en;

    World(String suffix, String zh, String en) {
        this.suffix = suffix;
        this.zh = zh;
        this.en = en;
    }

    static World of(Basis basis) {
        return switch (basis) {
            case NOMINAL -> PUBLISHED;
            case COMPARABLE -> COMPARABLE;
            case CONSTANT_PRICE -> CONSTANT;
        };
    }

    /** Returns what it adds to a name, {@code ~comparable}. */
    String suffix() {
        return suffix;
    }

    /** Returns the label with the words in brackets that tell a figure of this world. */
    Label tell(Label name, String zhDetails, String enDetails) {
        String zhWords = zh.isEmpty() ? zhDetails : zhDetails + "," + zh;
        String enWords = en.isEmpty() ? enDetails : enDetails + ", " + en;
        return Label.of(name.zh() + "(" + zhWords + ")", name.en() + " (" + enWords + ")");
    }
}
