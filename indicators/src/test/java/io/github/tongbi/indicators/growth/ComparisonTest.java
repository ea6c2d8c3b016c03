package io.github.tongbi.indicators.growth;

import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseMoney;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;

import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.period.PeriodFigure;
import io.github.tongbi.core.period.PeriodMismatchException;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;
import java.util.Optional;

class ComparisonTest {
    private static final ReferencePeriod YEAR_2015 = ReferencePeriod.ofYear(2015);

    private static ReferencePeriod period(String text) {
        return ReferencePeriod.parse(text);
    }

    private static PeriodFigure<Money> money(String period, String figure) {
        return PeriodFigure.of(period(period), parseMoney(figure));
    }

    private static Comparison named(String name) {
        return switch (name) {
            case "yoy" -> Comparison.YEAR_ON_YEAR;
            case "pop" -> Comparison.PERIOD_ON_PERIOD;
            case "ytd" -> Comparison.YEAR_TO_DATE;
            case "fixed" -> Comparison.onFixedBase(YEAR_2015);
            default -> Comparison.onYearsEarlier(Integer.parseInt(name));
        };
    }

    @ParameterizedTest
    @CsvSource({
        "yoy, 2020-Q1, 2019-Q1",
        "yoy, 2020-05-31, 2019-05-31",
        "yoy, 2020-02-29, 2019-02-28",
        "yoy, 2020-01-01/P2M, 2019-01-01/P2M",
        "pop, 2020-Q1, 2019-Q4",
        "pop, 2020-03, 2020-02",
        "pop, 2020-05-31, 2020-04-30",
        "ytd, 2020-01-01/P5M, 2019-01-01/P5M",
        "ytd, 2020-S1, 2019-S1",
        "2, 2021-S1, 2019-S1",
        "3, 2020, 2017",
        "fixed, 2020, 2015",
    })
    void basePeriodFollowsFromTheCurrentOne(String comparison, String current, String base) {
        assertThat(named(comparison).basePeriod(period(current))).isEqualTo(period(base));
    }

    @Test
    void fixedBaseCanBeADateOrDays() {
        assertThat(Comparison.onFixedBase(period("2015-12-31")).basePeriod(period("2020-05-31")))
                .isEqualTo(period("2015-12-31"));
        assertThat(Comparison.onFixedBase(period("2015-05-02/P10D"))
                        .basePeriod(period("2020-05-11/P10D")))
                .isEqualTo(period("2015-05-02/P10D"));
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 2020-Q1, 'expected a figure as long as the base of 2015, got one of 2020-Q1'",
        "2015, 2020-05-31, 'expected a figure as long as the base of 2015, got one of 2020-05-31'",
        "2015, 2020-05-02/P10D, "
                + "'expected a figure as long as the base of 2015, got one of 2020-05-02/P10D'",
        "2015-05-02/P10D, 2020-05-02/P9D, 'expected a figure as long as the base of"
                + " 2015-05-02/P10D, got one of 2020-05-02/P9D'",
        "2015-05-02/P1D, 2020-05-02, 'expected a figure as long as the base of"
                + " 2015-05-02/P1D, got one of 2020-05-02'",
    })
    void fixedBaseRefusesPeriodsOfAnotherLength(String base, String current, String message) {
        assertThatExceptionOfType(PeriodMismatchException.class)
                .isThrownBy(() -> Comparison.onFixedBase(period(base)).basePeriod(period(current)))
                .withMessage(message)
                .satisfies(e -> assertThat(e.expected()).isEqualTo(period(base)))
                .satisfies(e -> assertThat(e.actual()).isEqualTo(period(current)));
    }

    @Test
    void yearToDateRefusesOtherPeriods() {
        assertThatExceptionOfType(PeriodMismatchException.class)
                .isThrownBy(() -> Comparison.YEAR_TO_DATE.basePeriod(period("2020-05")))
                .withMessage("expected a year to date such as that of 2020-01-01/P5M,"
                        + " got one of 2020-05")
                .satisfies(e -> assertThat(e.expected()).isEqualTo(period("2020-01-01/P5M")))
                .satisfies(e -> assertThat(e.actual()).isEqualTo(period("2020-05")));
    }

    @Test
    void stockOfAnyDayHasNoPreviousOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.PERIOD_ON_PERIOD.basePeriod(period("2020-05-30")))
                .withMessage("expected a date that ends a month, got \"2020-05-30\"");
    }

    @Test
    void yearsEarlierAreAtLeastOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.onYearsEarlier(0))
                .withMessage("expected at least 1 year earlier, got 0");
        assertThat(Comparison.onYearsEarlier(1)).hasToString("比1年前增速");
        assertThat(Comparison.onYearsEarlier(1).name().en()).isEqualTo("growth on a year earlier");
    }

    @ParameterizedTest
    @CsvSource({
        "yoy, 同比增速, year-on-year growth, 上年同期, same period a year earlier",
        "pop, 环比增速, growth on the previous period, 上期, previous period",
        "ytd, 累计同比增速, year-on-year growth of the year to date,"
                + " 上年同期累计, year to date a year earlier",
        "3, 比3年前增速, growth on 3 years earlier, 3年前同期, same period 3 years earlier",
        "fixed, 定基增速(以2015年为基期), growth on the fixed base 2015, 2015年, 2015",
    })
    void comparisonKnowsItsNames(
            String comparison, String name, String nameEn, String base, String baseEn) {
        assertThat(named(comparison)).hasToString(name);
        assertThat(named(comparison).name().en()).isEqualTo(nameEn);
        assertThat(named(comparison).baseName().zh()).isEqualTo(base);
        assertThat(named(comparison).baseName().en()).isEqualTo(baseEn);
    }

    @ParameterizedTest
    @CsvSource({
        "yoy, 5.0, 同比增长25.0%, up 25.0% year on year",
        "pop, 5.0, 环比增长25.0%, up 25.0% on the previous period",
        "pop, 3.0, 环比下降25.0%, down 25.0% on the previous period",
        "pop, 4.0, 与上期持平, unchanged on the previous period",
        "ytd, 5.0, 累计同比增长25.0%, up 25.0% year on year in the year to date",
        "ytd, 4.0, 累计与上年同期持平, unchanged year on year in the year to date",
        "3, 5.0, 比3年前增长25.0%, up 25.0% on 3 years earlier",
        "3, 4.0, 与3年前同期持平, unchanged on 3 years earlier",
        "fixed, 5.0, 比2015年增长25.0%, up 25.0% on 2015",
        "fixed, 4.0, 与2015年持平, unchanged on 2015",
    })
    void growthIsToldInTheWordsOfItsComparison(
            String comparison, String current, String zh, String en) {
        Growth<Money> growth =
                Growth.of(named(comparison), parseMoney(current + "亿元"), parseMoney("4.0亿元"));
        assertThat(growth.toText(Locale.CHINA)).isEqualTo(zh);
        assertThat(growth.toText(Locale.ENGLISH)).isEqualTo(en);
        assertThat(growth.comparison()).isEqualTo(named(comparison));
        assertThat(growth.name()).isEqualTo(named(comparison).name());
    }

    @Test
    void shortcutsAreTheComparisonsOfTheirNames() {
        var current = parseMoney("5.0亿元");
        var base = parseMoney("4.0亿元");
        assertThat(Growth.periodOnPeriod(current, base).comparison())
                .isEqualTo(Comparison.PERIOD_ON_PERIOD);
        assertThat(Growth.yearToDate(current, base).comparison())
                .isEqualTo(Comparison.YEAR_TO_DATE);
        assertThat(Growth.onYearsEarlier(3, current, base).comparison())
                .isEqualTo(Comparison.onYearsEarlier(3));
        assertThat(Growth.onYearsEarlier(3, current, base).explain(Locale.CHINA))
                .isEqualTo("比3年前增速 = 本期 ÷ 3年前同期 − 1 = 5.0亿元 ÷ 4.0亿元 − 1 = 25%");
        assertThat(Growth.yearToDate(current, base).explain(Locale.CHINA))
                .startsWith("累计同比增速 = 本期累计 ÷ 上年同期累计 − 1 = ");
        assertThat(Growth.of(Comparison.PERIOD_ON_PERIOD, Optional.of(current), Optional.empty())
                        .explain(Locale.CHINA))
                .isEqualTo("环比增速 = 本期 ÷ 上期 − 1 = 5.0亿元 ÷ ? − 1 = —— (MISSING_BASE)");
    }

    @ParameterizedTest
    @CsvSource({
        "yoy, 比上年同期增量, change on a year earlier",
        "pop, 比上期增量, change on the previous period",
        "ytd, 比上年同期累计增量, change on the year to date a year earlier",
        "3, 比3年前同期增量, change on 3 years earlier",
        "fixed, 比2015年增量, change on 2015",
    })
    void absoluteChangeIsNamedByTheComparison(String comparison, String zh, String en) {
        var change = Growth.of(named(comparison), parseMoney("5.0亿元"), parseMoney("4.0亿元"))
                .absoluteChange()
                .orElseThrow();
        assertThat(change.name().zh()).isEqualTo(zh);
        assertThat(change.name().en()).isEqualTo(en);
    }

    @Test
    void figuresOfTheirPeriodsAreCompared() {
        Growth<Money> growth =
                Growth.yearOnYear(money("2020-Q1", "1.74亿美元"), money("2019-Q1", "1.28亿美元"));
        assertThat(growth.percent(1)).hasToString("35.9%");
        assertThat(growth.current()).hasValue(parseMoney("1.74亿美元"));
        assertThat(growth.base()).hasValue(parseMoney("1.28亿美元"));
        Growth<Measure> companies = Growth.yearOnYear(
                PeriodFigure.of(period("截至2020年5月底"), parseMeasure("97家")),
                PeriodFigure.of(period("截至2019年5月底"), parseMeasure("89家")));
        assertThat(companies).hasToString("同比增长9.0%");
        assertThat(Growth.onFixedBase(money("2016", "5.0亿元"), money("2015", "4.0亿元")))
                .hasToString("比2015年增长25.0%");
    }

    @Test
    void unlikePeriodsAreRefusedNamingBoth() {
        PeriodFigure<Money> current = money("2020-Q1", "1.74亿美元");
        PeriodFigure<Money> base = money("2019-Q2", "1.28亿美元");
        assertThatExceptionOfType(PeriodMismatchException.class)
                .isThrownBy(() -> Growth.yearOnYear(current, base))
                .withMessage("expected the base of 2019-Q1, got one of 2019-Q2")
                .satisfies(e -> assertThat(e.expected()).isEqualTo(period("2019-Q1")))
                .satisfies(e -> assertThat(e.actual()).isEqualTo(period("2019-Q2")));
        assertThatExceptionOfType(PeriodMismatchException.class)
                .isThrownBy(() -> Growth.of(Comparison.YEAR_TO_DATE, current, base))
                .withMessage("expected the base of 2019-Q1, got one of 2019-Q2");
        assertThatExceptionOfType(PeriodMismatchException.class)
                .isThrownBy(() -> Growth.onFixedBase(current, money("2015", "1.28亿美元")))
                .withMessage("expected a figure as long as the base of 2015, got one of 2020-Q1");
    }

    @Test
    void comparisonsAreEqualIfTheirBasesAre() {
        new EqualsTester()
                .addEqualityGroup(Comparison.YEAR_ON_YEAR)
                .addEqualityGroup(Comparison.PERIOD_ON_PERIOD)
                .addEqualityGroup(Comparison.YEAR_TO_DATE)
                .addEqualityGroup(Comparison.onYearsEarlier(1), Comparison.onYearsEarlier(1))
                .addEqualityGroup(Comparison.onYearsEarlier(3), Comparison.onYearsEarlier(3))
                .addEqualityGroup(
                        Comparison.onFixedBase(YEAR_2015),
                        Comparison.onFixedBase(ReferencePeriod.parse("2015年")))
                .addEqualityGroup(Comparison.onFixedBase(ReferencePeriod.ofYear(2010)))
                .testEquals();
    }

    @ParameterizedTest
    @CsvSource({
        "yoy, YEAR_ON_YEAR",
        "pop, PERIOD_ON_PERIOD",
        "ytd, YEAR_TO_DATE",
        "3, YEARS_EARLIER/3",
        "fixed, FIXED_BASE/2015"
    })
    void codeTellsTheComparison(String name, String code) {
        assertThat(named(name).code()).isEqualTo(code);
        assertThat(Comparison.ofCode(code)).isEqualTo(named(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "YEAR_ON_YEAR/",
                "YEAR_ON_YEAR/1",
                "YEARS_EARLIER",
                "YEARS_EARLIER/",
                "YEARS_EARLIER/0",
                "YEARS_EARLIER/03",
                "YEARS_EARLIER/+3",
                "YEARS_EARLIER/3000000000",
                "year_on_year"
            })
    void otherCodesAreRefused(String code) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Comparison.ofCode(code))
                .withMessage("expected a comparison such as YEAR_ON_YEAR or YEARS_EARLIER/3, got \""
                        + code + "\"");
    }
}
