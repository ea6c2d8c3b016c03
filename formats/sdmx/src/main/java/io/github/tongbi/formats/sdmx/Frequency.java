package io.github.tongbi.formats.sdmx;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.period.ReferencePeriod;

/**
 * The frequency that the shape of a period tells, with its code in version 2.1 of SDMX's {@code
 * CL_FREQ}. That list has no code for the year to date and other spans; they are {@code _O}.
 */
enum Frequency {
    ANNUAL("A", "年", "annual"),
    HALF_YEARLY("S", "半年", "half-yearly"),
    QUARTERLY("Q", "季", "quarterly"),
    MONTHLY("M", "月", "monthly"),
    /** As of a date. */
    DAILY("D", "日", "daily"),
    OTHER("_O", "其他", "other");

    private final String code;
    private final Label label;

    Frequency(String code, String zh, String en) {
        this.code = code;
        this.label = Label.of(zh, en);
    }

    static Frequency of(ReferencePeriod period) {
        if (period.isAsOf()) {
            return DAILY;
        }
        int months = period.months().orElse(0);
        int before = period.firstDay().getMonthValue() - 1;
        boolean whole = months > 0 && before % months == 0;
        return switch (whole ? months : 0) {
            case 1 -> MONTHLY;
            case 3 -> QUARTERLY;
            case 6 -> HALF_YEARLY;
            case 12 -> ANNUAL;
            default -> OTHER;
        };
    }

    String code() {
        return code;
    }

    Label label() {
        return label;
    }
}
