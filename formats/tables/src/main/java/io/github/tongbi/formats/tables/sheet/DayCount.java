package io.github.tongbi.formats.tables.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Dates as the count of days that a workbook stores: 44012 is 30 June 2020. Day 1 is 1 January 1900, and
 * day 60 a 29 February 1900 that never was; in the other system day 0 is 1 January 1904.
 */
final class DayCount {
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
    private static final int LEAP_DAY = 60;
    private static final BigDecimal MAX = new BigDecimal(2_958_465);

    private DayCount() {}

    /** Returns the date of a count; empty if it is none, or has a time of day. */
    static Optional<LocalDate> date(BigDecimal count, boolean from1904) {
        BigDecimal whole = count.stripTrailingZeros();
        if (whole.scale() > 0 || whole.signum() < 0 || whole.compareTo(MAX) > 0) {
            return Optional.empty();
        }
        int days = whole.intValue();
        return from1904 ? before10000(START_1904.plusDays(days)) : from1900(days);
    }

    private static Optional<LocalDate> before10000(LocalDate date) {
        return Optional.of(date).filter(d -> d.getYear() <= 9999);
    }

    private static Optional<LocalDate> from1900(int days) {
        return days == 0 || days == LEAP_DAY
                ? Optional.empty()
                : Optional.of(BEFORE_1900.plusDays(days > LEAP_DAY ? days - 1L : days));
    }

    /** Returns the count from 1900. */
    static int of(LocalDate date) {
        int days = (int) ChronoUnit.DAYS.between(BEFORE_1900, date);
        return days >= LEAP_DAY ? days + 1 : days;
    }
}
