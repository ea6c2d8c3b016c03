package io.github.tongbi.core.project;

import io.github.tongbi.core.catalogue.Label;

/** What a project does to what was there before (建设性质), by the forms of fixed-asset investment. */
public enum ConstructionNature {
    /** 新建. */
    NEW("新建", "new construction", Renovation.NONE),
    /** 扩建. */
    EXPANSION("扩建", "expansion", Renovation.PART),
    /** 改建和技术改造. */
    RENOVATION("改建和技术改造", "renovation", Renovation.WHOLE),
    /** 单纯建造生活设施. */
    LIVING_FACILITIES("单纯建造生活设施", "living facilities only", Renovation.NONE),
    /** 迁建. */
    RELOCATION("迁建", "relocation", Renovation.PART),
    /** 恢复. */
    RESTORATION("恢复", "restoration", Renovation.PART),
    /** 单纯购置. */
    PURCHASE("单纯购置", "purchase only", Renovation.PART);

    /** How much of the investment can be technical renovation (技术改造). */
    public enum Renovation {
        /** All of it. */
        WHOLE,
        /** A part of it. */
        PART,
        /** Nothing. */
        NONE
    }

    private final Label label;
    private final Renovation renovation;

    ConstructionNature(String zh, String en, Renovation renovation) {
        this.label = Label.of(zh, en);
        this.renovation = renovation;
    }

    /** Returns the name in both languages. */
    public Label label() {
        return label;
    }

    /** Returns how much of the investment can be technical renovation. */
    public Renovation renovation() {
        return renovation;
    }
}
