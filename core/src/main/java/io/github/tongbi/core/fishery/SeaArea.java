package io.github.tongbi.core.fishery;

import io.github.tongbi.core.catalogue.Label;

/** A sea that a moratorium is set for (海域); the notice of the year draws its limits. */
public enum SeaArea {
    /** 渤海. */
    BOHAI_SEA("渤海", "Bohai Sea"),
    /** 黄海. */
    YELLOW_SEA("黄海", "Yellow Sea"),
    /** 东海. */
    EAST_CHINA_SEA("东海", "East China Sea"),
    /** 南海 (含北部湾), with the Beibu Gulf. */
    SOUTH_CHINA_SEA("南海", "South China Sea");

    private final Label label;

    SeaArea(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /** Returns the name in both languages. */
    public Label label() {
        return label;
    }
}
