package io.github.tongbi.indicators.growth;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.period.ReferencePeriod;

import java.util.Locale;
import java.util.Optional;

/**
 * The words of a comparison.
 *
 * @param name what the growth is called, 同比增速
 * @param current the current figure, 本期
 * @param base the base, 上年同期
 * @param against what stands before a Chinese rate and behind an English one: 同比, year on year
 * @param unchanged the whole of what is said if nothing changed: 与上年同期持平
 * @param earlier the base in an English sentence, a year earlier
 */
record ComparisonWords(
        Label name, Label current, Label base, Label against, Label unchanged, String earlier) {
    private static final Label CURRENT = Label.of("本期", "current period");

    static final ComparisonWords YEAR_ON_YEAR = new ComparisonWords(
            Label.of("同比增速", "year-on-year growth"),
            CURRENT,
            Label.of("上年同期", "same period a year earlier"),
            Label.of("同比", "year on year"),
            Label.of("与上年同期持平", "unchanged year on year"),
            "a year earlier");

    static final ComparisonWords PERIOD_ON_PERIOD = new ComparisonWords(
            Label.of("环比增速", "growth on the previous period"),
            CURRENT,
            Label.of("上期", "previous period"),
            Label.of("环比", "on the previous period"),
            Label.of("与上期持平", "unchanged on the previous period"),
            "the previous period");

    static final ComparisonWords YEAR_TO_DATE = new ComparisonWords(
            Label.of("累计同比增速", "year-on-year growth of the year to date"),
            Label.of("本期累计", "year to date"),
            Label.of("上年同期累计", "year to date a year earlier"),
            Label.of("累计同比", "year on year in the year to date"),
            Label.of("累计与上年同期持平", "unchanged year on year in the year to date"),
            "the year to date a year earlier");

    static ComparisonWords yearsEarlier(int years) {
        String earlier = years == 1 ? "a year earlier" : years + " years earlier";
        return new ComparisonWords(
                Label.of("比" + years + "年前增速", "growth on " + earlier),
                CURRENT,
                Label.of(years + "年前同期", "same period " + earlier),
                Label.of("比" + years + "年前", "on " + earlier),
                Label.of("与" + years + "年前同期持平", "unchanged on " + earlier),
                earlier);
    }

    static ComparisonWords fixedBase(ReferencePeriod period) {
        String zh = period.toText(Locale.CHINESE);
        String en = period.toText(Locale.ENGLISH);
        return new ComparisonWords(
                Label.of("定基增速(以" + zh + "为基期)", "growth on the fixed base " + en),
                CURRENT,
                Label.of(zh, en),
                Label.of("比" + zh, "on " + en),
                Label.of("与" + zh + "持平", "unchanged on " + en),
                en);
    }

    /** Returns the words of a yearly average, of the years it covers if they are told. */
    static ComparisonWords average(int years, Optional<ReferencePeriod> span) {
        boolean two = years == 2;
        String zh =
                span.map(told -> told.toText(Locale.CHINESE)).orElse("") + (two ? "两年平均" : "年均");
        String en = "a year on average"
                + span.map(told -> " in " + told.toText(Locale.ENGLISH))
                        .orElse(two ? " over two years" : "");
        return new ComparisonWords(
                Label.of(
                        two ? "两年平均增速" : "年均增速",
                        two ? "two-year average growth" : "average yearly growth"),
                CURRENT,
                Label.of("基期", "base period"),
                Label.of(zh, en),
                Label.of(zh + "持平", "unchanged " + en),
                "the base period");
    }

    /** Returns the name of the change in absolute terms: 比上年同期增量. */
    Label change() {
        return Label.of("比" + base.zh() + "增量", "change on " + earlier);
    }

    /** Returns the name of the index: 指数(2015年=100). */
    Label index() {
        return Label.of("指数(" + base.zh() + "=100)", "index (" + base.en() + " = 100)");
    }
}
