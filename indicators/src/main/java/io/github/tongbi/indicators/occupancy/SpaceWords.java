package io.github.tongbi.indicators.occupancy;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.park.OccupancyBasis;

/** The names of space by basis and use. */
final class SpaceWords {
    static final Label LEASED = Label.of("出租", "leased");
    static final Label SIGNED = Label.of("签约未入驻", "signed and not occupied");
    static final Label SOLD = Label.of("出售", "sold");
    static final Label SELF_USED = Label.of("自用", "self-used");
    static final Label RESERVED = Label.of("预留", "reserved");

    private SpaceWords() {}

    static Label occupied(OccupancyBasis basis) {
        return switch (basis) {
            case AREA -> Label.of("已用面积", "occupied area");
            case UNIT -> Label.of("已用套间", "occupied units");
            case TENANT -> Label.of("入驻户数", "tenants");
        };
    }

    static Label lettable(OccupancyBasis basis) {
        return switch (basis) {
            case AREA -> Label.of("可租面积", "lettable area");
            case UNIT -> Label.of("可租套间", "lettable units");
            case TENANT -> Label.of("可入驻户数", "tenant capacity");
        };
    }

    /** Returns the name of a rate with its basis: 入驻率(按面积), occupancy by area. */
    static Label rate(String zh, String en, OccupancyBasis basis) {
        return switch (basis) {
            case AREA -> Label.of(zh + "(按面积)", en + " by area");
            case UNIT -> Label.of(zh + "(按套间)", en + " by unit");
            case TENANT -> Label.of(zh + "(按户数)", en + " by tenant");
        };
    }
}
