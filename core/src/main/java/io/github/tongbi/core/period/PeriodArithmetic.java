package io.github.tongbi.core.period;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.tongbi.core.quantity.Rational;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/** The calendar behind {@link ReferencePeriod}: lengths, shifts and elapsed shares. */
final class PeriodArithmetic {
    private static final int MONTHS_PER_YEAR = 12;

    private PeriodArithmetic() {}

    static OptionalInt months(ReferencePeriod period) {
        LocalDate first = period.firstDay();
        boolean whole = !period.isAsOf() && first.getDayOfMonth() == 1 && endsWithMonth(period);
        LocalDate next = period.lastDay().plusDays(1);
        return whole
                ? OptionalInt.of((int) ChronoUnit.MONTHS.between(first, next))
                : OptionalInt.empty();
    }

    /** Returns the number of days, 1 for a stock. */
    static long days(ReferencePeriod period) {
        return ChronoUnit.DAYS.between(period.firstDay(), period.lastDay()) + 1;
    }

    static ReferencePeriod yearEarlier(ReferencePeriod period) {
        LocalDate last = period.lastDay().minusYears(1);
        if (period.isAsOf()) {
            return ReferencePeriod.asOf(endsWithMonth(period) ? monthEnd(last) : last);
        }
        return ReferencePeriod.ofDays(
                period.firstDay().minusYears(1),
                period.months().isPresent() ? monthEnd(last) : last);
    }

    static ReferencePeriod previous(ReferencePeriod period) {
        if (period.isAsOf()) {
            checkArgument(
                    endsWithMonth(period), "expected a date that ends a month, got \"%s\"", period);
            return ReferencePeriod.asOf(monthEnd(period.lastDay().minusMonths(1)));
        }
        LocalDate first = period.firstDay();
        OptionalInt months = period.months();
        return ReferencePeriod.ofDays(
                months.isPresent()
                        ? first.minusMonths(months.getAsInt())
                        : first.minusDays(days(period)),
                first.minusDays(1));
    }

    static Rational elapsedByMonth(ReferencePeriod period) {
        checkFromNewYear(period);
        checkArgument(
                endsWithMonth(period),
                "expected a period that ends with a month, got \"%s\"",
                period);
        return Rational.of(period.lastDay().getMonthValue(), MONTHS_PER_YEAR);
    }

    static Rational elapsedByDay(ReferencePeriod period) {
        checkFromNewYear(period);
        LocalDate last = period.lastDay();
        return Rational.of(last.getDayOfYear(), last.lengthOfYear());
    }

    private static void checkFromNewYear(ReferencePeriod period) {
        checkArgument(
                period.isAsOf() || period.isYearToDate(),
                "expected a period from 1 January of one year, got \"%s\"",
                period);
    }

    private static boolean endsWithMonth(ReferencePeriod period) {
        return period.lastDay().equals(monthEnd(period.lastDay()));
    }

    private static LocalDate monthEnd(LocalDate date) {
        return YearMonth.from(date).atEndOfMonth();
    }
}
