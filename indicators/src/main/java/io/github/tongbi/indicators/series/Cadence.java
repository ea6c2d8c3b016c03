package io.github.tongbi.indicators.series;

import io.github.tongbi.core.catalogue.Nature;
import io.github.tongbi.core.period.ReferencePeriod;

import java.time.LocalDate;
import java.time.YearMonth;

/** How often a series has figures, and whether they count from the beginning of the year (频度). */
public enum Cadence {
    /** 月度: months, with 1-2月 as one block where January is not reported; or the ends of months. */
    MONTHLY(1, false),
    /** 季度: quarters, or the ends of quarters. */
    QUARTERLY(3, false),
    /** 半年度: half-years, or their ends. */
    HALF_YEARLY(6, false),
    /** 年度: years, or their ends. */
    YEARLY(12, false),
    /** 月度累计: 1月, 1-2月, 1-3月 and so on to the whole year. */
    MONTHLY_TO_DATE(1, true),
    /** 季度累计: 一季度, 上半年, 前三季度, 全年. */
    QUARTERLY_TO_DATE(3, true),
    /** 半年度累计: 上半年, 全年. */
    HALF_YEARLY_TO_DATE(6, true);

    private static final int FEBRUARY = 2;

    private final int months;
    private final boolean toDate;

    Cadence(int months, boolean toDate) {
        this.months = months;
        this.toDate = toDate;
    }

    /** Tells whether the figures are cumulated from 1 January (年初累计). */
    public boolean isToDate() {
        return toDate;
    }

    /** Returns the months from one figure to the next. */
    int months() {
        return months;
    }

    /** Tells whether a series of this cadence and nature can have a figure of the period. */
    boolean fits(ReferencePeriod period, Nature nature) {
        return endsInTime(period)
                && (nature == Nature.STOCK ? fitsStock(period) : fitsFlow(period));
    }

    private boolean endsInTime(ReferencePeriod period) {
        LocalDate last = period.lastDay();
        return last.equals(YearMonth.from(last).atEndOfMonth())
                && last.getMonthValue() % months == 0;
    }

    private boolean fitsStock(ReferencePeriod period) {
        return period.isAsOf() && !toDate;
    }

    private boolean fitsFlow(ReferencePeriod period) {
        if (toDate) {
            return period.isYearToDate();
        }
        return period.months().orElse(0) == months || (months == 1 && isFirstBlock(period));
    }

    /** Tells whether the period is 1-2月. */
    static boolean isFirstBlock(ReferencePeriod period) {
        return period.isYearToDate() && period.months().orElse(0) == FEBRUARY;
    }

    /** Returns the period just before, that of a stock being so many months back. */
    ReferencePeriod previous(ReferencePeriod period) {
        return period.isAsOf()
                ? ending(YearMonth.from(period.lastDay()).minusMonths(months), Nature.STOCK)
                : period.previous();
    }

    /** Returns the period of this cadence that ends with the month. */
    ReferencePeriod ending(YearMonth last, Nature nature) {
        if (nature == Nature.STOCK) {
            return ReferencePeriod.asOf(last.atEndOfMonth());
        }
        int month = last.getMonthValue();
        return ReferencePeriod.ofMonths(last.getYear(), toDate ? 1 : month - months + 1, month);
    }
}
