package io.github.tongbi.core.period;

import java.time.LocalDate;

/** Reads the Chinese words for parts of a year that is known, 一季度, 1-5月, 5月末, and spans of years. */
final class PeriodWords {
    private final PeriodScanner in;

    PeriodWords(PeriodScanner in) {
        this.in = in;
    }

    /** Reads a flow, or a stock as of its end: 上半年, 前三季度, 一季度, 二季度末, 5月, 5月末. */
    ReferencePeriod part(int year) {
        if (in.take("全年")) {
            return ReferencePeriod.ofYear(year);
        }
        if (in.take("上半年")) {
            return ReferencePeriod.ofHalf(year, 1);
        }
        if (in.take("下半年")) {
            return ReferencePeriod.ofHalf(year, 2);
        }
        if (in.take("前")) {
            return leading(year);
        }
        boolean ordinal = in.take("第");
        return numbered(year, in.numeral(), ordinal);
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

    /** Reads what follows a number: 季度, months or days. */
    ReferencePeriod numbered(int year, int number, boolean ordinal) {
        if (takeQuarterWord(ordinal)) {
            ReferencePeriod quarter = quarter(year, number);
            return in.takeEndWord() ? asOfEnd(quarter) : quarter;
        }
        if (in.takeDash()) {
            int last = in.numeral();
            in.require("月");
            in.take("份");
            return months(firstOfMonth(year, number), firstOfMonth(year, last));
        }
        in.require("月");
        return in.isAtDigit() ? days(year, number) : behindMonth(firstOfMonth(year, number));
    }

    private ReferencePeriod behindMonth(LocalDate first) {
        ReferencePeriod month = ReferencePeriod.ofMonth(first.getYear(), first.getMonthValue());
        if (in.takeEndWord()) {
            return asOfEnd(month);
        }
        if (in.takeDash()) {
            return months(first, lastMonth(first.getYear()));
        }
        if (!in.take("份")) {
            in.take("当月");
        }
        return month;
    }

    /** Reads the end of 2020年11月至2021年2月 and of 2020年1月至5月. */
    private LocalDate lastMonth(int firstYear) {
        int year = in.isAtYear() ? yearWord() : firstYear;
        int month = in.numeral();
        in.require("月");
        in.take("份");
        return firstOfMonth(year, month);
    }

    private ReferencePeriod months(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw in.refusal("the first month before the last, as 1-5月");
        }
        return ReferencePeriod.ofDays(first, PeriodArithmetic.monthEnd(last));
    }

    private ReferencePeriod days(int year, int month) {
        LocalDate first = day(year, month);
        if (in.takeDash()) {
            return in.span(first, lastDay(first));
        }
        if (in.take("当日")) {
            return in.span(first, first);
        }
        throw in.refusal("截至 before a date or 当日 behind it, as 截至2020年5月31日");
    }

    /** Reads the end of 2020年5月2日至2021年1月11日, 5月2日至6月11日 and 5月2日至11日. */
    private LocalDate lastDay(LocalDate first) {
        if (in.isAtYear()) {
            int year = yearWord();
            return monthAndDay(year);
        }
        int number = in.number();
        if (in.take("月")) {
            return day(first.getYear(), number);
        }
        in.require("日");
        return in.date(first.getYear(), first.getMonthValue(), number);
    }

    private LocalDate monthAndDay(int year) {
        int month = in.number();
        in.require("月");
        return day(year, month);
    }

    private LocalDate day(int year, int month) {
        int day = in.number();
        in.require("日");
        return in.date(year, month, day);
    }

    /** Reads the date of a stock behind 截至 and its year; every form of it means a last day. */
    ReferencePeriod stock(int year) {
        boolean ordinal = in.take("第");
        int number = in.numeral();
        if (takeQuarterWord(ordinal)) {
            in.takeEndWord();
            return asOfEnd(quarter(year, number));
        }
        in.require("月");
        if (in.isAtDigit()) {
            return ReferencePeriod.asOf(day(year, number));
        }
        in.take("份");
        in.takeEndWord();
        return asOfEnd(ReferencePeriod.ofMonth(year, in.inMonths(number)));
    }

    /** Reads the end of 2021-2025年, behind the dash. */
    ReferencePeriod yearsTo(int first) {
        int last = yearWord();
        return in.span(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    private int yearWord() {
        int year = in.year();
        in.require("年");
        return year;
    }

    private LocalDate firstOfMonth(int year, int month) {
        return LocalDate.of(year, in.inMonths(month), 1);
    }

    private ReferencePeriod quarter(int year, int number) {
        return ReferencePeriod.ofQuarter(year, in.inRange(number, 1, 4, "a quarter from 1 to 4"));
    }

    /** Takes 季度, which has to be there behind 第. */
    private boolean takeQuarterWord(boolean ordinal) {
        if (ordinal) {
            in.require("季度");
        }
        return ordinal || in.take("季度");
    }

    static ReferencePeriod asOfEnd(ReferencePeriod period) {
        return ReferencePeriod.asOf(period.lastDay());
    }
}
