package io.github.tongbi.formats.sdmx;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.period.ReferencePeriod;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The frequency that the shape of a period tells, with its code in version 2.1 of SDMX's {@code
 * CL_FREQ}. That list has no code for the year to date and other spans; they are {@code _O}.
 */
enum Frequency {
    ANNUAL("A", "年", "annual"),
    HALF_YEARLY("S", "半年", "half-yearly"),
    QUARTERLY("Q", "季", "quarterly"),
    MONTHLY("M", "月", "monthly"),
    /** A week from Monday to Sunday. */
    WEEKLY("W", "周", "weekly"),
    /** As of a date, or over one day. */
    DAILY("D", "日", "daily"),
    OTHER("_O", "其他", "other");

    private final String code;
    private final Label label;

    Frequency(String code, String zh, String en) {
        this.code = code;
        this.label = Label.of(zh, en);
    }

    static Frequency of(ReferencePeriod period) {
        int months = period.months().orElse(0);
        return months == 0 ? ofDays(period) : ofMonths(period, months);
    }

    private static Frequency ofDays(ReferencePeriod period) {
        LocalDate first = period.firstDay();
        if (first.equals(period.lastDay())) {
            return DAILY;
        }
        boolean week = first.getDayOfWeek() == DayOfWeek.MONDAY
                && first.plusDays(6).equals(period.lastDay());
        return week ? WEEKLY : OTHER;
    }

    private static Frequency ofMonths(ReferencePeriod period, int months) {
        int before = period.firstDay().getMonthValue() - 1;
        return switch (before % months == 0 ? months : 0) {
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
