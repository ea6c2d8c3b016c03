package io.github.tongbi.indicators.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tongbi.core.catalogue.Nature;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.CurrencyMismatchException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.UnitMismatchException;
import io.github.tongbi.indicators.Shown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;
import java.util.Map;

class SeriesTest {
    private static final ReferencePeriod MAY = ReferencePeriod.ofMonth(2020, 5);

    private static Series<Measure> tenants(String figures) {
        return SeriesText.stocks(Cadence.MONTHLY, figures);
    }

    private static ReferencePeriod date(String text) {
        return ReferencePeriod.parse(text);
    }

    @Test
    void figuresComeInAnyOrder() {
        Series<Money> series =
                SeriesText.flows(Cadence.MONTHLY, "2020-05 1.2, 2019-12 0.9, 2020-03 1.0");
        assertThat(series.periods())
                .extracting(Object::toString)
                .containsExactly("2019-12", "2020-03", "2020-05");
        assertThat(series.figure(MAY)).contains(Figure.parseMoney("1.2亿元"));
        assertThat(series.figure(MAY.next())).isEmpty();
        assertThat(series.name().zh()).isEqualTo("出口");
        assertThat(series.nature()).isEqualTo(Nature.FLOW);
        assertThat(series.cadence()).isEqualTo(Cadence.MONTHLY);
        assertThat(series).hasToString("出口 FLOW MONTHLY 2019-12..2020-05");
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, '2020-01 1, 2020-04 1', '2020-02 2020-03'",
        "MONTHLY, '2019-11 1, 2020-02 1', '2019-12 2020-01'",
        "MONTHLY, '2020-01 1, 2020-02 1', ''",
        // 1-2月 is one block in one year, and so in the other
        "MONTHLY, '2019-12 1, 2020-01-01/P2M 1, 2020-03 1', ''",
        "MONTHLY, '2019-01-01/P2M 1, 2020-03 1', '2019-03 2019-04 2019-05 2019-06 2019-07"
                + " 2019-08 2019-09 2019-10 2019-11 2019-12 2020-01-01/P2M'",
        "MONTHLY, '2019-12 1, 2020-02 1, 2020-12 1, 2021-01-01/P2M 1', '2020-01 2020-03 2020-04"
                + " 2020-05 2020-06 2020-07 2020-08 2020-09 2020-10 2020-11'",
        "MONTHLY, '2020-12 1, 2021-01 1, 2021-03 1, 2022-01-01/P2M 1', '2021-02 2021-04 2021-05"
                + " 2021-06 2021-07 2021-08 2021-09 2021-10 2021-11 2021-12'",
        "QUARTERLY, '2019-Q4 1, 2020-Q3 1', '2020-Q1 2020-Q2'",
        "HALF_YEARLY, '2018-S2 1, 2020-S1 1', '2019-S1 2019-S2'",
        "YEARLY, '2015 1, 2018 1', '2016 2017'",
        "YEARLY, '2015 1', ''",
        // figures to date: no January by design, or a January that is missing
        "MONTHLY_TO_DATE, '2019 1, 2020-01-01/P4M 1', '2020-01-01/P2M 2020-Q1'",
        "MONTHLY_TO_DATE, '2020-01 1, 2020-Q1 1, 2020 1, 2021-Q1 1', '2020-01-01/P2M"
                + " 2020-01-01/P4M 2020-01-01/P5M 2020-S1 2020-01-01/P7M 2020-01-01/P8M"
                + " 2020-01-01/P9M 2020-01-01/P10M 2020-01-01/P11M 2021-01 2021-01-01/P2M'",
        "QUARTERLY_TO_DATE, '2019-S1 1, 2020-S1 1', '2019-01-01/P9M 2019 2020-Q1'",
        "HALF_YEARLY_TO_DATE, '2019-S1 1, 2020-S1 1', '2019'"
    })
    void missingPeriodsAreToldAndNotFilled(Cadence cadence, String figures, String gaps) {
        Series<Money> series = SeriesText.flows(cadence, figures);
        assertThat(String.join(" ", series.gaps().stream().map(Object::toString).toList()))
                .isEqualTo(gaps);
    }

    @Test
    void missingDatesOfStocksAreTold() {
        assertThat(tenants("2019-12-31 90, 2020-03-31 97").gaps())
                .containsExactly(date("2020-01-31"), date("2020-02-29"));
        assertThat(SeriesText.stocks(Cadence.QUARTERLY, "2019-12-31 90, 2020-03-31 97")
                        .gaps())
                .isEmpty();
    }

    @Test
    void everyFindingIsToldAtOnce() {
        String figures = "2020-05 1.2, 2020-05 1.3, 2020-Q1 3.0, 2020-03-31 1, 2020-01-01/P2M 2,"
                + " 2020-02 1, 2019-02 1";
        assertThatExceptionOfType(UnfitSeriesException.class)
                .isThrownBy(() -> SeriesText.flows(Cadence.MONTHLY, figures))
                .withMessage("expected one figure for each period of 出口, got"
                        + " OVERLAP: February 2020 is already part of January-February;"
                        + " UNLIKE_PERIOD: Q1 2020 does not belong into a series"
                        + " of FLOW and MONTHLY;"
                        + " UNLIKE_PERIOD: as of 31 March 2020 does not belong into a series of"
                        + " FLOW and MONTHLY;"
                        + " DUPLICATE: May 2020 has 2 figures: 1.2 hundred million CNY,"
                        + " 1.3 hundred million CNY")
                .satisfies(e -> assertThat(e.findings())
                        .extracting(Finding::kind)
                        .containsExactly(
                                Finding.Kind.OVERLAP,
                                Finding.Kind.UNLIKE_PERIOD,
                                Finding.Kind.UNLIKE_PERIOD,
                                Finding.Kind.DUPLICATE))
                .satisfies(e -> assertThat(e.findings().get(3).period()).isEqualTo(MAY))
                .satisfies(e -> assertThat(e.findings().get(3).text().zh())
                        .isEqualTo("2020年5月有2个数：1.2亿元、1.3亿元"));
    }

    @Test
    void figuresAreCheckedWithoutAnException() {
        assertThat(Series.check(
                        Nature.FLOW,
                        Cadence.MONTHLY,
                        SeriesText.figures("2020-01 1, 2020-01-01/P2M 2, 2020-Q2 5")))
                .extracting(Finding::toString)
                .containsExactly(
                        "OVERLAP: January 2020 is already part of January-February",
                        "UNLIKE_PERIOD: Q2 2020 does not belong into a series"
                                + " of FLOW and MONTHLY");
        assertThat(Series.check(
                        Nature.FLOW, Cadence.MONTHLY, SeriesText.figures("2020-01 1, 2020-02 2")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FLOW, QUARTERLY, 2020-Q2, true",
        "FLOW, QUARTERLY, 2020-02, false",
        "FLOW, QUARTERLY, 2020-02-01/P3M, false",
        "FLOW, QUARTERLY, 2020-S1, false",
        "FLOW, MONTHLY, 2020-02-01/P2M, false",
        "FLOW, MONTHLY, 2020-02-01/P29D, true",
        "FLOW, MONTHLY, 2020-02-01/P28D, false",
        "FLOW, MONTHLY, 2020-01-01/P2M, true",
        "FLOW, QUARTERLY, 2020-01-01/P2M, false",
        "FLOW, YEARLY, 2020, true",
        "FLOW, YEARLY, 2020-S2, false",
        "FLOW, YEARLY, 2016-01-01/P5Y, false",
        "FLOW, MONTHLY_TO_DATE, 2020-01-01/P5M, true",
        "FLOW, MONTHLY_TO_DATE, 2020-05, false",
        "FLOW, MONTHLY_TO_DATE, 2019-01-01/P17M, false",
        "FLOW, MONTHLY_TO_DATE, 2020-01, true",
        "FLOW, QUARTERLY_TO_DATE, 2020-01-01/P5M, false",
        "FLOW, QUARTERLY_TO_DATE, 2020-01-01/P9M, true",
        "STOCK, MONTHLY, 2020-02-29, true",
        "STOCK, MONTHLY, 2020-02-28, false",
        "STOCK, MONTHLY, 2020-02, false",
        "STOCK, QUARTERLY, 2020-05-31, false",
        "STOCK, QUARTERLY, 2020-06-30, true",
        "STOCK, MONTHLY_TO_DATE, 2020-05-31, false",
        "FLOW, MONTHLY, 2020-05-31, false"
    })
    void periodsFitNatureAndCadence(Nature nature, Cadence cadence, String period, boolean fits) {
        assertThat(cadence.fits(date(period), nature)).isEqualTo(fits);
    }

    @Test
    void growthIsTakenOnTheCalendarAndNotOnTheRowBefore() {
        Map<ReferencePeriod, ?> growth = SeriesText.flows(
                        Cadence.MONTHLY,
                        "2019-01-01/P2M 2.0, 2019-05 1.0, 2020-01-01/P2M 1.0, 2020-03 3.0, 2020-05 1.2")
                .yearOnYear();
        assertThat(growth.values())
                .extracting(Object::toString)
                .containsExactly("——", "——", "同比下降50.0%", "——", "同比增长20.0%");
        assertThat(growth.keySet()).last().isEqualTo(MAY);
    }

    /** The rows of a pair-wise change of 0, 5, −10, 10, 3: none of them is Infinity or NaN. */
    @Test
    void growthOfAwkwardFiguresIsTyped() {
        Series<Money> profits =
                SeriesText.flows(Cadence.YEARLY, "2015 0, 2016 5, 2017 -10, 2018 10, 2020 3");
        assertThat(profits.yearOnYear().values())
                .extracting(growth -> growth.outcome().toString())
                .containsExactly(
                        "Undefined[MISSING_BASE] ——",
                        "Undefined[ZERO_BASE] ——",
                        "Undefined[SIGN_CHANGE] 由盈转亏",
                        "Undefined[SIGN_CHANGE] 扭亏为盈",
                        "Undefined[MISSING_BASE] ——");
    }

    @Test
    void growthOnThePeriodBeforeNeedsThatPeriod() {
        Series<Money> exports = SeriesText.flows(
                Cadence.MONTHLY, "2019-12 1.0, 2020-01-01/P2M 2.0, 2020-03 1.5, 2020-04 1.8");
        assertThat(exports.onPrevious().values())
                .extracting(growth -> growth.outcome().toString())
                .containsExactly(
                        "Undefined[MISSING_BASE] ——",
                        "Undefined[MISSING_BASE] ——",
                        "Undefined[MISSING_BASE] ——",
                        "0.2");
        assertThat(exports.onPrevious().values()).last().hasToString("环比增长20.0%");
        String dates = "2019-12-31 80, 2020-03-31 90, 2020-06-30 99";
        assertThat(SeriesText.stocks(Cadence.QUARTERLY, dates).onPrevious().values())
                .extracting(growth -> growth.outcome().toString())
                .containsExactly("Undefined[MISSING_BASE] ——", "0.125", "0.1");
        assertThat(tenants(dates).onPrevious().values())
                .allSatisfy(growth -> assertThat(growth.base()).isEmpty());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SeriesText.flows(Cadence.QUARTERLY_TO_DATE, "2020-S1 1").onPrevious())
                .withMessage("expected separate periods to compare with the one before, got 出口,"
                        + " which is QUARTERLY_TO_DATE");
    }

    @Test
    void growthOnSeveralYearsEarlierSkipsTheYearsBetween() {
        Series<Money> output = SeriesText.flows(Cadence.YEARLY, "2012 200, 2013 210, 2015 274.5");
        assertThat(output.onYearsEarlier(3).values())
                .extracting(growth -> growth.outcome().toString())
                .containsExactly(
                        "Undefined[MISSING_BASE] ——", "Undefined[MISSING_BASE] ——", "0.3725");
        assertThat(output.onYearsEarlier(3).values()).last().hasToString("比3年前增长37.3%");
        assertThat(output.onYearsEarlier(1)).hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> output.onYearsEarlier(0))
                .withMessage("expected at least 1 year earlier, got 0");
    }

    @Test
    void figuresToDateGrowOnThoseOfTheYearBefore() {
        Series<Money> toDate = SeriesText.flows(Cadence.QUARTERLY_TO_DATE, "2019-S1 5, 2020-S1 6");
        assertThat(toDate.yearOnYear().values()).last().hasToString("累计同比增长20.0%");
    }

    @Test
    void leapDayDoesNotPartTheYears() {
        assertThat(tenants("2020-02-29 80, 2021-02-28 100").yearOnYear().get(date("2021-02-28")))
                .hasToString("同比增长25.0%");
    }

    @Test
    void flowsSumOverASpan() {
        Series<Money> exports = SeriesText.flows(
                Cadence.MONTHLY, "2020-01-01/P2M 0.5, 2020-03 0.6, 2020-04 0.4, 2020-06 0.3");
        assertThat(exports.sum(date("2020-Q1")).toText(Locale.CHINA))
                .isEqualTo("2020年一季度出口 1.10亿元");
        assertThat(Shown.bounds(exports.sum(date("2020-Q1")), 2)).isEqualTo("[1.00, 1.20)");
        assertThat(exports.sum(date("2020-Q2")).explain(Locale.CHINA))
                .isEqualTo("2020年二季度出口 = 2020年4月出口 + 2020年5月出口 + 2020年6月出口"
                        + " = 0.4亿元 + ? + 0.3亿元 = —— (MISSING_INPUT)");
        assertThat(exports.sum(date("2020-02")).outcome())
                .hasToString("Undefined[MISSING_INPUT] ——");
        assertThat(exports.sum(date("2020-S1")).outcome())
                .hasToString("Undefined[MISSING_INPUT] ——");
        assertThat(exports.sum(date("2020-04-01/P61D")).outcome())
                .hasToString("Undefined[MISSING_INPUT] ——");
    }

    @Test
    void monthsAreCumulatedUntilOneIsMissing() {
        Series<Money> exports = SeriesText.flows(
                Cadence.MONTHLY, "2019-12 9, 2020-01 0.5, 2020-02 0.6, 2020-04 0.4");
        assertThat(exports.cumulated().values())
                .extracting(Object::toString)
                .containsExactly(
                        "2019年出口 ——", "2020年1月出口 0.50亿元", "2020年1-2月出口 1.10亿元", "2020年1-4月出口 ——");
    }

    @Test
    void stocksHaveANetChange() {
        Series<Measure> tenants = tenants("2019-12-31 89, 2020-05-31 97");
        assertThat(tenants.netChange(date("2019-12-31"), date("2020-05-31")).explain(Locale.CHINA))
                .isEqualTo("入驻企业净增 = 截至2020年5月31日入驻企业 − 截至2019年12月31日入驻企业 = 97家 − 89家 = 8家");
        assertThat(tenants.netChange(date("2019-12-31"), date("2020-06-30")).outcome())
                .hasToString("Undefined[MISSING_INPUT] ——");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tenants.netChange(date("2020-05-31"), date("2020-05-31")))
                .withMessage("expected a date before 2020-05-31, got 2020-05-31");
    }

    @Test
    void stocksDoNotAddUp() {
        Series<Measure> tenants = tenants("2019-12-31 89, 2020-05-31 97");
        assertThatExceptionOfType(NatureMismatchException.class)
                .isThrownBy(() -> tenants.sum(date("2020-S1")))
                .withMessage("expected a FLOW to sum, got \"入驻企业\", a STOCK")
                .satisfies(e -> assertThat(e.name()).isEqualTo(tenants.name()))
                .satisfies(e -> assertThat(e.expected()).isEqualTo(Nature.FLOW))
                .satisfies(e -> assertThat(e.actual()).isEqualTo(Nature.STOCK));
        assertThatExceptionOfType(NatureMismatchException.class)
                .isThrownBy(tenants::cumulated)
                .withMessage("expected a FLOW to cumulate, got \"入驻企业\", a STOCK");
        assertThatExceptionOfType(NatureMismatchException.class)
                .isThrownBy(tenants::decumulated)
                .withMessage("expected a FLOW to take apart, got \"入驻企业\", a STOCK");
    }

    @Test
    void flowsHaveNoNetChangeAndFiguresToDateNoSum() {
        Series<Money> toDate = SeriesText.flows(Cadence.MONTHLY_TO_DATE, "2020-Q1 1");
        assertThatExceptionOfType(NatureMismatchException.class)
                .isThrownBy(() -> toDate.netChange(date("2020-03-31"), date("2020-04-30")))
                .withMessage("expected a STOCK to have a net change, got \"出口\", a FLOW");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> toDate.sum(date("2020-S1")))
                .withMessage("expected separate periods to sum, got 出口, which is MONTHLY_TO_DATE");
        assertThatIllegalArgumentException()
                .isThrownBy(toDate::cumulated)
                .withMessage(
                        "expected separate periods to cumulate, got 出口, which is MONTHLY_TO_DATE");
        Series<Money> quarters = SeriesText.flows(Cadence.QUARTERLY, "2020-Q1 1");
        assertThatIllegalArgumentException()
                .isThrownBy(quarters::decumulated)
                .withMessage("expected figures to date to take apart, got 出口, which is QUARTERLY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quarters.sum(date("2020-03-31")))
                .withMessage("expected a span such as 2020-Q1, got the date 2020-03-31");
    }

    @Test
    void seriesOfNothingOrOfUnlikeThingsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesText.flows(Cadence.YEARLY, ""))
                .withMessage("expected at least one figure of 出口, got none");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Series.check(Nature.RATE, Cadence.YEARLY, SeriesText.figures("2020 1")))
                .withMessage("expected a series of FLOW or STOCK, got RATE");
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> SeriesText.flows(Cadence.YEARLY, "2019 1亿元, 2020 1亿美元"))
                .withMessage("expected amounts of one currency, got CNY and USD");
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> tenants("2019-12-31 89家, 2020-12-31 89户"))
                .withMessage("expected measures in one unit, got 家 and 户");
    }
}
