package io.github.tongbi.core.identity;

/** A level of administrative divisions, from the widest to the narrowest. */
public enum RegionLevel {
    /** 省级, such as 440000. */
    PROVINCE(2, "省级"),
    /** 地级, such as 440300. */
    PREFECTURE(4, "地级"),
    /** 县级, such as 440307. */
    COUNTY(6, "县级"),
    /** 乡级, such as 440307009. */
    TOWNSHIP(9, "乡级"),
    /** 村级, such as 440307009001. */
    VILLAGE(12, "村级");

    private final int digits;
    private final String chineseName;

    RegionLevel(int digits, String chineseName) {
        this.digits = digits;
        this.chineseName = chineseName;
    }

    /** Returns how many digits tell a division of this level from its neighbours: 4 of 440300. */
    int digits() {
        return digits;
    }

    /** Returns the Chinese name, {@code "县级"}. */
    public String chineseName() {
        return chineseName;
    }
}
