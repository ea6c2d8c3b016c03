package io.github.tongbi.indicators.growth;

import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseMoney;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.catalogue.Basis;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Doubling;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.Shown;
import io.github.tongbi.indicators.result.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class GrowthWordingTest {
    private static Growth<Money> growth(String current, String base) {
        return Growth.yearOnYear(parseMoney(current + "亿元"), parseMoney(base + "亿元"));
    }

    @ParameterizedTest
    @CsvSource({
        "1.74, 1.28, PERCENT, 1, 同比增长35.9%, up 35.9% year on year",
        "1.74, 1.28, PERCENT_OR_TIMES, 1, 同比增长35.9%, up 35.9% year on year",
        // monthly table of Shanghai, February 2019, which prints 1.4倍 and 1.5倍 in its % column
        "2.40, 1.00, PERCENT_OR_TIMES, 1, 同比增长1.4倍, up 1.4 times year on year",
        "2.50, 1.00, PERCENT_OR_TIMES, 1, 同比增长1.5倍, up 1.5 times year on year",
        "2.00, 1.00, PERCENT_OR_TIMES, 1, 同比增长1.0倍, up 1.0 times year on year",
        "1.99, 1.00, PERCENT_OR_TIMES, 1, 同比增长99.0%, up 99.0% year on year",
        "0.50, 1.00, PERCENT_OR_TIMES, 1, 同比下降50.0%, down 50.0% year on year",
        "2.40, 1.00, TIMES, 1, 同比增长1.4倍, up 1.4 times year on year",
        "1.04, 1.00, TIMES, 1, 与上年同期持平, unchanged year on year",
        "2.40, 1.00, MULTIPLE, 1, 是上年同期的2.4倍, 2.4 times that of a year earlier",
        "0.50, 1.00, MULTIPLE, 1, 是上年同期的0.5倍, 0.5 times that of a year earlier",
        "1.30, 1.00, TENTHS, 0, 同比增长三成, up 3 tenths year on year",
        "0.50, 1.00, TENTHS, 0, 同比下降五成, down 5 tenths year on year",
        "1.94, 1.00, TENTHS, 0, 同比增长九成, up 9 tenths year on year",
        "1.04, 1.00, TENTHS, 0, 与上年同期持平, unchanged year on year",
        "2.00, 1.00, DOUBLINGS, 0, 比上年同期翻一番, doubled year on year",
        "2.40, 1.00, DOUBLINGS, 0, 比上年同期翻一番多, more than doubled year on year",
        "4.00, 1.00, DOUBLINGS, 0, 比上年同期翻两番, doubled 2 times year on year",
        "9.00, 1.00, DOUBLINGS, 0, 比上年同期翻三番多, more than doubled 3 times year on year",
        "2.40, 1.00, ABSOLUTE, 2, 比上年同期增加1.40亿元," + " up by 1.40 hundred million CNY year on year",
        "0.60, 1.00, ABSOLUTE, 1, 比上年同期减少0.4亿元," + " down by 0.4 hundred million CNY year on year",
        "1.04, 1.00, ABSOLUTE, 1, 与上年同期持平, unchanged year on year",
        "5.00, -3.00, ABSOLUTE, 1, 比上年同期增加8.0亿元," + " up by 8.0 hundred million CNY year on year",
    })
    void growthIsToldInEveryStyle(
            String current, String base, GrowthStyle style, int decimals, String zh, String en) {
        Label told = growth(current, base).wording(style, decimals).orElseThrow();
        assertThat(told).isEqualTo(Label.of(zh, en));
    }

    /** report: 27 establishments after 1 are printed as 增加26家, which 2600 % would not tell better. */
    @Test
    void changeOfATinyBaseIsToldByItsNumber() {
        Growth<?> companies = Growth.yearOnYear(parseMeasure("27家"), parseMeasure("1家"));
        assertThat(companies.wording(GrowthStyle.ABSOLUTE, 0).orElseThrow())
                .isEqualTo(Label.of("比上年同期增加26家", "up by 26 establishments year on year"));
    }

    @ParameterizedTest
    @CsvSource({
        "0.50, 1.00, TIMES, Undefined[ILL_FORMED] 下降不用倍数表述",
        "1.99, 1.00, DOUBLINGS, Undefined[ILL_FORMED] 不足一番",
        "0.50, 1.00, DOUBLINGS, Undefined[ILL_FORMED] 不足一番",
        "2.00, 1.00, TENTHS, Undefined[ILL_FORMED] 十成及以上不用成数表述",
        "1.95, 1.00, TENTHS, Undefined[ILL_FORMED] 十成及以上不用成数表述",
        "0.00, 1.00, TENTHS, Undefined[ILL_FORMED] 十成及以上不用成数表述",
        "5.00, -3.00, PERCENT, Undefined[SIGN_CHANGE] 扭亏为盈",
        "5.00, -3.00, TIMES, Undefined[SIGN_CHANGE] 扭亏为盈",
        "5.00, -3.00, PERCENT_OR_TIMES, Undefined[SIGN_CHANGE] 扭亏为盈",
        "5.00, -3.00, MULTIPLE, Undefined[SIGN_CHANGE] 扭亏为盈",
        "5.00, -3.00, TENTHS, Undefined[SIGN_CHANGE] 扭亏为盈",
        "5.00, -3.00, DOUBLINGS, Undefined[SIGN_CHANGE] 扭亏为盈",
    })
    void whatHasNoSuchWordingIsUndefined(
            String current, String base, GrowthStyle style, String expected) {
        assertThat(growth(current, base).wording(style, 1)).hasToString(expected);
    }

    @Test
    void decreaseHasNoFigureInTimes() {
        assertThat(growth("0.50", "1.00").times(1)).hasToString("Undefined[ILL_FORMED] 下降不用倍数表述");
        assertThat(growth("1.00", "1.00").times(1)).hasToString("0.0倍");
        assertThat(growth("0.50", "1.00").wording(GrowthStyle.TIMES, 1))
                .isInstanceOfSatisfying(
                        Outcome.Undefined.class,
                        undefined -> assertThat(undefined.wording())
                                .isEqualTo(
                                        Label.of("下降不用倍数表述", "a decrease is not told in times")));
    }

    @Test
    void missingFigureHasNoWording() {
        Growth<Money> noBase =
                Growth.yearOnYear(Optional.of(parseMoney("1.00亿元")), Optional.empty());
        assertThat(noBase.wording(GrowthStyle.ABSOLUTE, 1))
                .hasToString("Undefined[MISSING_BASE] ——");
    }

    /** A quotient beyond 2^100 is told in the most doublings that there are. */
    @Test
    void doublingsEndAtAHundred() {
        Growth<Money> growth = Growth.yearOnYear(
                parseMoney("99999999999999999999999999999999999999元"), parseMoney("0.01元"));
        assertThat(growth.wording(GrowthStyle.DOUBLINGS, 0).orElseThrow().zh())
                .isEqualTo("比上年同期翻一百番多");
    }

    @ParameterizedTest
    @CsvSource({
        "NOMINAL, 5.0, 同比名义增长25.0%, up 25.0% year on year in nominal terms",
        "CONSTANT_PRICE, 5.0, 同比实际增长25.0%, up 25.0% year on year in real terms",
        "COMPARABLE, 3.0, 按可比口径同比下降25.0%, down 25.0% year on year on a comparable basis",
        "NOMINAL, 4.0, 按现价与上年同期持平, unchanged year on year in nominal terms",
        "CONSTANT_PRICE, 4.0, 按不变价与上年同期持平, unchanged year on year in real terms",
        "COMPARABLE, 4.0, 按可比口径与上年同期持平, unchanged year on year on a comparable basis",
    })
    void basisIsTold(Basis basis, String current, String zh, String en) {
        Growth<Money> growth = growth(current, "4.0").withBasis(basis);
        assertThat(growth.basis()).hasValue(basis);
        assertThat(growth.wording(GrowthStyle.PERCENT, 1).orElseThrow())
                .isEqualTo(Label.of(zh, en));
    }

    @Test
    void basisStandsBeforeMultiplesToo() {
        assertThat(growth("2.4", "1.0")
                        .withBasis(Basis.CONSTANT_PRICE)
                        .wording(GrowthStyle.MULTIPLE, 1)
                        .orElseThrow())
                .isEqualTo(Label.of(
                        "按不变价是上年同期的2.4倍", "2.4 times that of a year earlier in real terms"));
    }

    /** What a phrase means: 增长N倍 is N + 1 times the base, 增长到N倍 is N times. */
    @ParameterizedTest
    @CsvSource({
        "121倍, GREW_BY, 121, 122",
        "121倍, GREW_TO, 120, 121",
        // power industry 2010, letter of the National Bureau of Statistics
        "17.75倍, GREW_BY, 17.75, 18.75",
        // profits January-February 2021, National Bureau of Statistics
        "1.79倍, GREW_BY, 1.79, 2.79",
        "1倍, GREW_BY, 1, 2",
        "3倍, GREW_TO, 2, 3",
        "2.5倍, GREW_TO, 1.5, 2.5",
        "0.5倍, GREW_TO, -0.5, 0.5",
        "三成, GREW_BY, 0.3, 1.3",
        "三成, GREW_TO, 0.3, 1.3",
        "-50%, GREW_BY, -0.5, 0.5",
        "-50%, GREW_TO, -0.5, 0.5",
    })
    void printedGrowthIsRateAndRatio(
            String printed, TimesReading reading, String rate, String ratio) {
        assertThat(reading.rate(parseRatio(printed)).outcome().orElseThrow())
                .isEqualTo(new Ratio(Rational.parse(rate)));
        assertThat(reading.ratio(parseRatio(printed)).outcome().orElseThrow())
                .isEqualTo(new Ratio(Rational.parse(ratio)));
    }

    @Test
    void printedGrowthKeepsItsDigits() {
        assertThat(Shown.bounds(TimesReading.GREW_BY.ratio(parseRatio("1.79倍")), 1))
                .isEqualTo("[278.5, 279.5)");
        assertThat(Shown.bounds(TimesReading.GREW_TO.rate(parseRatio("1.79倍")), 1))
                .isEqualTo("[78.5, 79.5)");
        assertThat(TimesReading.GREW_BY.rate(parseRatio("1.79倍")).name())
                .isEqualTo(Label.of("增长率", "rate of growth"));
        assertThat(TimesReading.GREW_BY.ratio(parseRatio("1.79倍")).name())
                .isEqualTo(Label.of("与基期之比", "ratio to the base"));
    }

    @Test
    void decreaseInTimesIsIllFormed() {
        for (TimesReading reading : TimesReading.values()) {
            assertThat(reading.rate(parseRatio("-2倍")).outcome())
                    .hasToString("Undefined[ILL_FORMED] ——");
            assertThat(reading.ratio(parseRatio("-2倍")).outcome())
                    .hasToString("Undefined[ILL_FORMED] ——");
        }
    }

    @Test
    void doublingIsTheGrowthOfItsWording() {
        for (int times = 1; times < 5; times++) {
            Doubling doubling = new Doubling(times);
            Rational ratio = doubling.ratio().number();
            Growth<Money> growth = growth(ratio + ".0", "1.0");
            assertThat(growth.outcome()).isEqualTo(Outcome.of(doubling.growth()));
            assertThat(growth.wording(GrowthStyle.DOUBLINGS, 0).orElseThrow().zh())
                    .isEqualTo("比上年同期" + doubling);
        }
    }
}
