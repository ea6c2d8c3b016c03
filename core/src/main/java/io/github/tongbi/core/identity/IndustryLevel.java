package io.github.tongbi.core.identity;

/** A level of GB/T 4754-2017, from the widest to the narrowest. */
public enum IndustryLevel {
    /** 门类, a letter: C. */
    SECTION("门类"),
    /** 大类, two digits: 27. */
    DIVISION("大类"),
    /** 中类, three digits: 271. */
    GROUP("中类"),
    /** 小类, four digits: 2710. */
    CLASS("小类");

    private final String chineseName;

    IndustryLevel(String chineseName) {
        this.chineseName = chineseName;
    }

    /** Returns the Chinese name, {@code "门类"}. */
    public String chineseName() {
        return chineseName;
    }
}
