package io.github.tongbi.core.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * Reads the codes of SDMX 2.1 and VTL 2.1 behind the year ({@code 2020-Q1}, {@code 2020Q1}, {@code
 * 2020-W05}), and dates, time ranges and intervals of ISO 8601.
 */
final class PeriodCodes {
    private static final String MONTH = "a month from 01 to 12";
    private static final String DURATION =
            "a duration in days or weeks, or in whole months from the 1st, as 2020-01-01/P5M";

    private final PeriodScanner in;

    PeriodCodes(PeriodScanner in) {
        this.in = in;
    }

    /** Reads {@code Q1}, and behind a hyphen {@code 05} and what begins with a month too. */
    ReferencePeriod behind(int year, boolean hyphen) {
        if (hyphen && in.isAtDigit()) {
            return monthOrDates(year);
        }
        return switch (in.takeAny()) {
            case 'A' -> annual(year);
            case 'S' -> part(year, 2, "a half");
            case 'T' -> part(year, 3, "a trimester");
            case 'Q' -> part(year, 4, "a quarter");
            case 'M' -> part(year, 12, "a month");
            case 'W' -> week(year);
            case 'D' -> day(year);
            case 'H' -> throw in.refusal("a half-year as SDMX writes it, 2020-S1");
            default -> throw hyphen ? in.refusal(MONTH) : in.refusal();
        };
    }

    private ReferencePeriod annual(int year) {
        in.take("1");
        return ReferencePeriod.ofYear(year);
    }

    private ReferencePeriod part(int year, int parts, String name) {
        int months = 12 / parts;
        int last = months * number(parts, name + " from 1 to " + parts);
        return ReferencePeriod.ofMonths(year, last - months + 1, last);
    }

    /** Reads a week of ISO 8601, from Monday to Sunday; the first one has the year's 4 January. */
    private ReferencePeriod week(int year) {
        LocalDate inWeek1 = LocalDate.of(year, 1, 4);
        int weeks = (int) inWeek1.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum();
        int week = number(weeks, "a week from 1 to " + weeks + ", the weeks of " + year);
        LocalDate monday = inWeek1.with(DayOfWeek.MONDAY).plusWeeks(week - 1);
        return in.span(monday, monday.plusDays(6));
    }

    /** Reads a day of the year, which is the date of a stock like any other date. */
    private ReferencePeriod day(int year) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        int days = newYear.lengthOfYear();
        int day = number(days, "a day from 1 to " + days + ", the days of " + year);
        return ReferencePeriod.asOf(newYear.withDayOfYear(day));
    }

    /** Takes a number with or without leading zeros, in no more digits than the largest one has. */
    private int number(int max, String what) {
        int digits = Integer.toString(max).length();
        int count = in.inRange(in.digitsAhead(), 1, digits, what);
        return in.inRange(in.digits(count, what), 1, max, what);
    }

    private ReferencePeriod monthOrDates(int year) {
        int month = month();
        if (in.take("/")) {
            return monthsTo(year, month);
        }
        return in.take("-")
                ? dates(in.date(year, month, day()))
                : ReferencePeriod.ofMonth(year, month);
    }

    private ReferencePeriod monthsTo(int year, int month) {
        int lastYear = in.year();
        in.require("-");
        LocalDate lastMonth = LocalDate.of(lastYear, month(), 1);
        return in.span(LocalDate.of(year, month, 1), PeriodArithmetic.monthEnd(lastMonth));
    }

    private ReferencePeriod dates(LocalDate first) {
        if (in.take("T")) {
            throw in.refusal("a date without a time of day, as 2020-05-31");
        }
        if (!in.take("/")) {
            return ReferencePeriod.asOf(first);
        }
        return in.span(first, in.take("P") ? behind(first).minusDays(1) : date());
    }

    private LocalDate behind(LocalDate first) {
        int count = in.number();
        if (in.take("D")) {
            return first.plusDays(count);
        }
        if (in.take("W")) {
            return first.plusWeeks(count);
        }
        boolean years = in.take("Y");
        if (first.getDayOfMonth() != 1 || !(years || in.take("M"))) {
            throw in.refusal(DURATION);
        }
        return years ? first.plusYears(count) : first.plusMonths(count);
    }

    private LocalDate date() {
        int year = in.year();
        in.require("-");
        int month = month();
        in.require("-");
        return in.date(year, month, day());
    }

    private int month() {
        return in.inMonths(in.digits(2, MONTH));
    }

    private int day() {
        return in.digits(2, "a day from 01 to 31");
    }
}
