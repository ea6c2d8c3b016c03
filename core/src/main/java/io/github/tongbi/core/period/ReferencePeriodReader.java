package io.github.tongbi.core.period;

import io.github.tongbi.core.error.UnreadableTextException;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Reads reference periods from left to right, without going back: the year, then either Chinese
 * words behind 年 or an SDMX code behind a dash.
 */
final class ReferencePeriodReader {
    private static final String EXPECTED = "a period such as 2020-05 or 2020年1-5月";
    private static final String EXPECTED_DURATION =
            "a duration in days, or in whole months from the 1st, as 2020-01-01/P5M";
    private static final int MAX_LENGTH = 40;

    private final PeriodScanner in;

    private ReferencePeriodReader(String text) {
        this.in = new PeriodScanner(text, EXPECTED);
    }

    static ReferencePeriod read(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new UnreadableTextException(EXPECTED, text);
        }
        return new ReferencePeriodReader(text).period();
    }

    private ReferencePeriod period() {
        boolean asOf = in.take("截至");
        int year = year();
        ReferencePeriod period = asOf ? stock(year) : flowOrCode(year);
        in.requireEnd();
        return period;
    }

    private ReferencePeriod flowOrCode(int year) {
        if (in.take("年")) {
            return words(year);
        }
        return in.take("-") ? code(year) : ReferencePeriod.ofYear(year);
    }

    private ReferencePeriod words(int year) {
        if (in.isAtEnd() || in.take("全年")) {
            return ReferencePeriod.ofYear(year);
        }
        if (in.take("上半年")) {
            return ReferencePeriod.ofHalf(year, 1);
        }
        if (in.take("下半年")) {
            return ReferencePeriod.ofHalf(year, 2);
        }
        if (in.take("以来")) {
            throw in.refusal("a period with an end, as 2020年1-5月, which 以来 leaves open");
        }
        if (in.take("前")) {
            return leading(year);
        }
        return takeEndWord() ? asOfEnd(ReferencePeriod.ofYear(year)) : quarterOrMonths(year);
    }

    /** Reads what follows 前. One is refused: 前一季度 may mean the quarter before. */
    private ReferencePeriod leading(int year) {
        int count = in.take("两") ? 2 : in.numeral();
        if (in.take("季度")) {
            int quarters = in.inRange(count, 2, 4, "quarters from 2 to 4 behind 前, as 前三季度");
            return ReferencePeriod.ofMonths(year, 1, 3 * quarters);
        }
        in.require("个月");
        int months = in.inRange(count, 2, 12, "months from 2 to 12 behind 前, as 前5个月");
        return ReferencePeriod.ofMonths(year, 1, months);
    }

    private ReferencePeriod quarterOrMonths(int year) {
        boolean ordinal = in.take("第");
        int number = in.numeral();
        if (takeQuarterWord(ordinal)) {
            ReferencePeriod quarter = quarter(year, number);
            return takeEndWord() ? asOfEnd(quarter) : quarter;
        }
        return in.takeDash() ? monthsTo(year, number) : monthOrItsEnd(year, number);
    }

    private ReferencePeriod monthsTo(int year, int first) {
        int last = in.numeral();
        in.require("月");
        in.take("份");
        checkMonth(first);
        if (checkMonth(last) < first) {
            throw in.refusal("the first month before the last, as 1-5月");
        }
        return ReferencePeriod.ofMonths(year, first, last);
    }

    private ReferencePeriod monthOrItsEnd(int year, int number) {
        in.require("月");
        if (in.isAtDigit()) {
            throw in.refusal("截至 before the date of a stock, as 截至2020年5月31日");
        }
        ReferencePeriod month = ReferencePeriod.ofMonth(year, checkMonth(number));
        if (takeEndWord()) {
            return asOfEnd(month);
        }
        if (!in.take("份")) {
            in.take("当月");
        }
        return month;
    }

    /** Reads what follows 截至 and the year; every form of it means a last day. */
    private ReferencePeriod stock(int year) {
        in.require("年");
        if (takeEndWord()) {
            return asOfEnd(ReferencePeriod.ofYear(year));
        }
        boolean ordinal = in.take("第");
        int number = in.numeral();
        if (takeQuarterWord(ordinal)) {
            takeEndWord();
            return asOfEnd(quarter(year, number));
        }
        in.require("月");
        if (in.isAtDigit()) {
            LocalDate date = date(year, number, in.number());
            in.require("日");
            return ReferencePeriod.asOf(date);
        }
        in.take("份");
        takeEndWord();
        return asOfEnd(ReferencePeriod.ofMonth(year, checkMonth(number)));
    }

    private ReferencePeriod code(int year) {
        if (in.take("Q")) {
            return quarter(year, in.digits(1, "a quarter from 1 to 4"));
        }
        if (in.take("S")) {
            String half = "a half from 1 to 2";
            return ReferencePeriod.ofHalf(year, in.inRange(in.digits(1, half), 1, 2, half));
        }
        if (in.take("M")) {
            return ReferencePeriod.ofMonth(year, month());
        }
        if (in.take("A")) {
            in.require("1");
            return ReferencePeriod.ofYear(year);
        }
        if (in.take("H")) {
            throw in.refusal("a half-year as SDMX writes it, 2020-S1");
        }
        return monthOrDates(year);
    }

    private ReferencePeriod monthOrDates(int year) {
        int month = month();
        if (!in.take("-")) {
            return ReferencePeriod.ofMonth(year, month);
        }
        LocalDate first = date(year, month, day());
        if (!in.take("/")) {
            return ReferencePeriod.asOf(first);
        }
        LocalDate last = in.take("P") ? endOfDuration(first) : isoDate();
        if (last.isBefore(first)) {
            throw in.refusal("a last day on or after " + first);
        }
        return ReferencePeriod.ofDays(first, last);
    }

    private LocalDate endOfDuration(LocalDate first) {
        int count = in.number();
        LocalDate next = in.take("D") ? first.plusDays(count) : plusMonths(first, count);
        LocalDate last = next.minusDays(1);
        if (last.getYear() > ReferencePeriod.MAX_YEAR) {
            throw in.refusal("a period that ends by the year 9999");
        }
        return last;
    }

    private LocalDate plusMonths(LocalDate first, int count) {
        boolean years = in.take("Y");
        if (first.getDayOfMonth() != 1 || !(years || in.take("M"))) {
            throw in.refusal(EXPECTED_DURATION);
        }
        return years ? first.plusYears(count) : first.plusMonths(count);
    }

    private LocalDate isoDate() {
        int year = year();
        in.require("-");
        int month = month();
        in.require("-");
        return date(year, month, day());
    }

    private int year() {
        String expected = in.isAtDigit() ? "a year of four digits from 1000 to 9999" : EXPECTED;
        int year = in.digits(4, expected);
        return in.inRange(year, ReferencePeriod.MIN_YEAR, ReferencePeriod.MAX_YEAR, expected);
    }

    private int month() {
        return checkMonth(in.digits(2, "a month from 01 to 12"));
    }

    private int day() {
        return in.digits(2, "a day from 01 to 31");
    }

    private int checkMonth(int month) {
        return in.inRange(month, 1, 12, "a month from 1 to 12");
    }

    private ReferencePeriod quarter(int year, int number) {
        return ReferencePeriod.ofQuarter(year, in.inRange(number, 1, 4, "a quarter from 1 to 4"));
    }

    private LocalDate date(int year, int month, int day) {
        YearMonth within = YearMonth.of(year, checkMonth(month));
        if (!within.isValidDay(day)) {
            LocalDate last = within.atEndOfMonth();
            throw in.refusal("a date that exists (" + ReferencePeriodText.monthAndYear(last)
                    + " has " + last.getDayOfMonth() + " days)");
        }
        return within.atDay(day);
    }

    /** Takes 季度, which has to be there behind 第. */
    private boolean takeQuarterWord(boolean ordinal) {
        if (ordinal) {
            in.require("季度");
        }
        return ordinal || in.take("季度");
    }

    private boolean takeEndWord() {
        return in.take("底") || in.take("末");
    }

    private static ReferencePeriod asOfEnd(ReferencePeriod period) {
        return ReferencePeriod.asOf(period.lastDay());
    }
}
