package io.github.tongbi.core.fishery;

import io.github.tongbi.core.catalogue.Label;

/**
 * How large a vessel is (渔船规模), by its length or, in older statistics, by the power of its engine:
 * see {@link Vessel#lengthClass} and {@link Vessel#powerClass}.
 */
public enum VesselSize {
    /** 小型渔船. */
    SMALL("小型渔船", "small vessel"),
    /** 中型渔船. */
    MEDIUM("中型渔船", "medium vessel"),
    /** 大型渔船. */
    LARGE("大型渔船", "large vessel"),
    /** 未定: the printed digits allow more than one class, as 12米 does, which may be 11.6米. */
    UNDECIDED("未定", "undecided");

    private final Label label;

    VesselSize(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /** Returns the name in both languages. */
    public Label label() {
        return label;
    }
}
