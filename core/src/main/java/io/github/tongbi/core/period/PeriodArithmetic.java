package io.github.tongbi.core.period;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.tongbi.core.quantity.Rational;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/** The calendar behind {@link ReferencePeriod}: parts of years, lengths, shifts and shares. */
final class PeriodArithmetic {
    private static final int MONTHS_PER_YEAR = 12;
    private static final int MAX_YEARS = ReferencePeriod.MAX_YEAR - ReferencePeriod.MIN_YEAR;
    private static final int FIRST_PLAN_YEAR = 1953;
    private static final int FIRST_PLAN_AFTER_GAP = 3;
    private static final int GAP_YEARS = 3;
    private static final int PLAN_YEARS = 5;

    /** The last plan that is named by at most three signs, 十九五. */
    private static final int LAST_PLAN = 19;

    private PeriodArithmetic() {}

    static ReferencePeriod ofMonths(int year, int firstMonth, int lastMonth) {
        checkArgument(
                firstMonth >= 1 && firstMonth <= lastMonth && lastMonth <= MONTHS_PER_YEAR,
                "expected months from 1 to 12 in order, got %s and %s",
                firstMonth,
                lastMonth);
        ReferencePeriod.checkYear(year);
        return ReferencePeriod.ofDays(
                LocalDate.of(year, firstMonth, 1), YearMonth.of(year, lastMonth).atEndOfMonth());
    }

    /** Returns one of the equal parts of a year, such as the second of 4 for a quarter. */
    static ReferencePeriod ofPart(int year, String name, int part, int parts) {
        checkArgument(
                part >= 1 && part <= parts,
                "expected a %s from 1 to %s, got %s",
                name,
                parts,
                part);
        int months = MONTHS_PER_YEAR / parts;
        return ofMonths(year, (part - 1) * months + 1, part * months);
    }

    static ReferencePeriod ofFiveYearPlan(int number) {
        checkArgument(
                number >= 1 && number <= LAST_PLAN,
                "expected a five-year plan from 1 to %s, got %s",
                LAST_PLAN,
                number);
        int gap = number < FIRST_PLAN_AFTER_GAP ? 0 : GAP_YEARS;
        int first = FIRST_PLAN_YEAR + PLAN_YEARS * (number - 1) + gap;
        return ReferencePeriod.ofDays(
                LocalDate.of(first, 1, 1), LocalDate.of(first + PLAN_YEARS - 1, 12, 31));
    }

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

    static ReferencePeriod yearsEarlier(ReferencePeriod period, int years) {
        checkArgument(
                years >= 0 && years <= MAX_YEARS,
                "expected years from 0 to %s, got %s",
                MAX_YEARS,
                years);
        LocalDate last = period.lastDay().minusYears(years);
        if (period.isAsOf()) {
            return ReferencePeriod.asOf(endsWithMonth(period) ? monthEnd(last) : last);
        }
        return ReferencePeriod.ofDays(
                period.firstDay().minusYears(years),
                period.months().isPresent() ? monthEnd(last) : last);
    }

    static ReferencePeriod previous(ReferencePeriod period) {
        if (period.isAsOf()) {
            return monthEndBeside(period, -1);
        }
        LocalDate first = period.firstDay();
        OptionalInt months = period.months();
        return ReferencePeriod.ofDays(
                months.isPresent()
                        ? first.minusMonths(months.getAsInt())
                        : first.minusDays(days(period)),
                first.minusDays(1));
    }

    static ReferencePeriod next(ReferencePeriod period) {
        if (period.isAsOf()) {
            return monthEndBeside(period, 1);
        }
        LocalDate first = period.lastDay().plusDays(1);
        OptionalInt months = period.months();
        LocalDate behind = months.isPresent()
                ? first.plusMonths(months.getAsInt())
                : first.plusDays(days(period));
        return ReferencePeriod.ofDays(first, behind.minusDays(1));
    }

    private static ReferencePeriod monthEndBeside(ReferencePeriod stock, int months) {
        checkArgument(endsWithMonth(stock), "expected a date that ends a month, got \"%s\"", stock);
        return ReferencePeriod.asOf(monthEnd(stock.lastDay().plusMonths(months)));
    }

    static boolean overlap(ReferencePeriod one, ReferencePeriod other) {
        return !one.firstDay().isAfter(other.lastDay()) && !other.firstDay().isAfter(one.lastDay());
    }

    static ReferencePeriod remainder(ReferencePeriod period, ReferencePeriod beginning) {
        checkFlow(period);
        checkFlow(beginning);
        checkArgument(
                beginning.firstDay().equals(period.firstDay())
                        && beginning.lastDay().isBefore(period.lastDay()),
                "expected a part of \"%s\" from its first day, got \"%s\"",
                period,
                beginning);
        return ReferencePeriod.ofDays(beginning.lastDay().plusDays(1), period.lastDay());
    }

    private static void checkFlow(ReferencePeriod period) {
        checkArgument(
                !period.isAsOf(), "expected a flow such as \"2020-01\", got as of \"%s\"", period);
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

    static LocalDate monthEnd(LocalDate date) {
        return YearMonth.from(date).atEndOfMonth();
    }
}
