package io.github.tongbi.core.fishery;

import io.github.tongbi.core.catalogue.Label;

/** What a vessel fishes with (渔具), the twelve classes of GB/T 5147-2003. */
public enum FishingGear {
    /** 刺网. */
    GILLNET("刺网", "gill net"),
    /** 围网. */
    SURROUNDING_NET("围网", "surrounding net"),
    /** 拖网. */
    TRAWL("拖网", "trawl"),
    /** 地拉网. */
    BEACH_SEINE("地拉网", "beach seine"),
    /** 张网. */
    STOW_NET("张网", "stow net"),
    /** 敷网. */
    LIFT_NET("敷网", "lift net"),
    /** 抄网. */
    DIP_NET("抄网", "dip net"),
    /** 掩罩. */
    FALLING_GEAR("掩罩", "falling gear"),
    /** 陷阱. */
    TRAP("陷阱", "trap"),
    /** 钓具. */
    HOOK_AND_LINE("钓具", "hook and line"),
    /** 耙刺. */
    RAKE("耙刺", "rake and spear"),
    /** 笼壶. */
    POT("笼壶", "basket and pot");

    private final Label label;

    FishingGear(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /** Returns the name in both languages. */
    public Label label() {
        return label;
    }
}
