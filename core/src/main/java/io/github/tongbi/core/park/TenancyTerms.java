package io.github.tongbi.core.park;

import io.github.tongbi.core.catalogue.Label;

/** On what terms a tenant holds its space (用房方式); only the first counts as let (出租). */
public enum TenancyTerms {
    /** 出租, for rent. */
    LEASED("出租", "leased"),
    /** 免租, free of rent. */
    RENT_FREE("免租", "rent-free"),
    /** 出售, bought by the occupant. */
    SOLD("出售", "sold"),
    /** 自用, used by the park itself. */
    SELF_USED("自用", "self-used");

    private final Label label;

    TenancyTerms(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /** Returns the name in both languages. */
    public Label label() {
        return label;
    }
}
