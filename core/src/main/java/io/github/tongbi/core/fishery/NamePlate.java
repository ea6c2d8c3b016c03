package io.github.tongbi.core.fishery;

import io.github.tongbi.core.catalogue.Label;

/**
 * The class of the name plate (船名牌) that a vessel carries, by its length: see {@link
 * Vessel#namePlate}.
 */
public enum NamePlate {
    /** Ⅰ类, from 24米. */
    CLASS_I("Ⅰ类船名牌", "class I name plate"),
    /** Ⅱ类, from 12米. */
    CLASS_II("Ⅱ类船名牌", "class II name plate"),
    /** Ⅲ类, below 12米. */
    CLASS_III("Ⅲ类船名牌", "class III name plate"),
    /** 未定: the printed digits of the length allow more than one class. */
    UNDECIDED("未定", "undecided");

    private final Label label;

    NamePlate(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /** Returns the name in both languages. */
    public Label label() {
        return label;
    }
}
