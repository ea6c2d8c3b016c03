package io.github.tongbi.core.period;

import com.google.common.base.Ascii;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** Writes reference periods: the canonical text, and the words in Chinese or English. */
final class ReferencePeriodText {
    private static final String QUARTERS = "一二三四";
    private static final String HALVES = "上下";
    private static final int MONTHS_PER_YEAR = 12;

    /** What a period is called; every period has one shape. */
    private enum Shape {
        AS_OF,
        DAYS,
        MONTH,
        QUARTER,
        HALF,
        YEAR,
        YEARS,
        MONTHS;

        static Shape of(ReferencePeriod period) {
            if (period.isAsOf()) {
                return AS_OF;
            }
            int months = period.months().orElse(0);
            return months == 0 ? DAYS : ofMonths(months, period.firstDay().getMonthValue() - 1);
        }

        private static Shape ofMonths(int months, int monthsBefore) {
            if (monthsBefore % Math.min(months, MONTHS_PER_YEAR) != 0) {
                return MONTHS;
            }
            return switch (months) {
                case 1 -> MONTH;
                case 3 -> QUARTER;
                case 6 -> HALF;
                case MONTHS_PER_YEAR -> YEAR;
                default -> months % MONTHS_PER_YEAR == 0 ? YEARS : MONTHS;
            };
        }
    }

    private ReferencePeriodText() {}

    static String canonical(ReferencePeriod period) {
        LocalDate first = period.firstDay();
        int months = period.months().orElse(0);
        return switch (Shape.of(period)) {
            case AS_OF -> first.toString();
            case DAYS -> first + "/P" + PeriodArithmetic.days(period) + "D";
            case MONTH -> YearMonth.from(first).toString();
            case QUARTER -> first.getYear() + "-Q" + part(period);
            case HALF -> first.getYear() + "-S" + part(period);
            case YEAR -> Integer.toString(first.getYear());
            case YEARS -> first + "/P" + months / MONTHS_PER_YEAR + "Y";
            case MONTHS -> first + "/P" + months + "M";
        };
    }

    static String of(ReferencePeriod period, Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage())
                ? chinese(period)
                : english(period);
    }

    private static String chinese(ReferencePeriod period) {
        LocalDate first = period.firstDay();
        LocalDate last = period.lastDay();
        String year = first.getYear() + "年";
        return switch (Shape.of(period)) {
            case AS_OF -> "截至" + year + monthDay(last);
            case DAYS ->
                PeriodArithmetic.days(period) == 1
                        ? year + monthDay(first) + "当日"
                        : year + monthDay(first) + "至" + yearIfOther(period) + monthDay(last);
            case MONTH -> year + month(first);
            case QUARTER -> year + QUARTERS.charAt(part(period) - 1) + "季度";
            case HALF -> year + HALVES.charAt(part(period) - 1) + "半年";
            case YEAR -> year;
            case YEARS -> first.getYear() + "-" + last.getYear() + "年";
            case MONTHS ->
                period.year().isPresent()
                        ? year + first.getMonthValue() + "-" + month(last)
                        : year + month(first) + "至" + yearIfOther(period) + month(last);
        };
    }

    private static String english(ReferencePeriod period) {
        LocalDate first = period.firstDay();
        LocalDate last = period.lastDay();
        int year = last.getYear();
        return switch (Shape.of(period)) {
            case AS_OF -> "as of " + englishDay(last);
            case DAYS ->
                PeriodArithmetic.days(period) == 1
                        ? englishDay(first)
                        : englishDay(first) + " to " + englishDay(last);
            case MONTH -> englishMonth(first) + " " + year;
            case QUARTER -> "Q" + part(period) + " " + year;
            case HALF -> (part(period) == 1 ? "first" : "second") + " half of " + year;
            case YEAR -> Integer.toString(year);
            case YEARS -> first.getYear() + "-" + year;
            case MONTHS ->
                period.year().isPresent()
                        ? englishMonth(first) + "-" + englishMonth(last) + " " + year
                        : monthAndYear(first) + " to " + monthAndYear(last);
        };
    }

    /** Returns the number of the month, quarter or half within its year. */
    private static int part(ReferencePeriod period) {
        return (period.firstDay().getMonthValue() - 1) / period.months().orElseThrow() + 1;
    }

    private static String yearIfOther(ReferencePeriod period) {
        return period.year().isPresent() ? "" : period.lastDay().getYear() + "年";
    }

    private static String month(LocalDate date) {
        return date.getMonthValue() + "月";
    }

    private static String monthDay(LocalDate date) {
        return month(date) + date.getDayOfMonth() + "日";
    }

    private static String englishMonth(LocalDate date) {
        String name = date.getMonth().name();
        return name.charAt(0) + Ascii.toLowerCase(name.substring(1));
    }

    static String monthAndYear(LocalDate date) {
        return englishMonth(date) + " " + date.getYear();
    }

    private static String englishDay(LocalDate date) {
        return date.getDayOfMonth() + " " + monthAndYear(date);
    }
}
