package io.github.tongbi.core.identity;

import java.util.Optional;

/** The kind of a township (乡级区划), told by the seventh to ninth digit of its statistical code. */
public enum TownshipKind {
    /** 街道, 001 to 099. */
    SUBDISTRICT(1, "街道"),
    /** 镇, 100 to 199. */
    TOWN(100, "镇"),
    /** 乡, 200 to 399. */
    TOWNSHIP(200, "乡"),
    /** 类似乡级单位, 400 to 599: farms, development zones and other units treated as townships. */
    SIMILAR_UNIT(400, "类似乡级单位");

    private static final int END = 600;

    private final int first;
    private final String chineseName;

    TownshipKind(int first, String chineseName) {
        this.first = first;
        this.chineseName = chineseName;
    }

    /** Returns the kind that a number from 1 to 999 belongs to, or empty if it belongs to none. */
    static Optional<TownshipKind> ofNumber(int number) {
        Optional<TownshipKind> found = Optional.empty();
        for (TownshipKind kind : values()) {
            if (number >= kind.first && number < END) {
                found = Optional.of(kind);
            }
        }
        return found;
    }

    /** Returns the Chinese name, {@code "街道"}. */
    public String chineseName() {
        return chineseName;
    }
}
