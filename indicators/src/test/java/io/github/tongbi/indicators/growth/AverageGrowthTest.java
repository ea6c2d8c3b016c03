package io.github.tongbi.indicators.growth;

import static io.github.tongbi.core.quantity.Figure.parseMoney;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Lists;
import com.google.common.collect.Range;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.period.PeriodFigure;
import io.github.tongbi.core.period.PeriodMismatchException;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.CurrencyMismatchException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.indicators.result.Judgement;
import io.github.tongbi.indicators.result.Verdict;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class AverageGrowthTest {
    private static AverageGrowth twoYears(String total) {
        return AverageGrowth.ofTotalGrowth(2, parseRatio(total));
    }

    private static AverageGrowth ofRates(String... rates) {
        return AverageGrowth.ofRates(Lists.transform(List.of(rates), Figure::parseRatio));
    }

    private static AverageGrowth ofLevels(int years, String last, String base) {
        return AverageGrowth.ofLevels(years, parseMoney(last + "亿元"), parseMoney(base + "亿元"));
    }

    private static AverageGrowth ofSum(String base, String... levels) {
        return AverageGrowth.ofSum(
                parseMoney(base + "亿元"),
                Lists.transform(List.of(levels), level -> parseMoney(level + "亿元")));
    }

    private static PeriodFigure<Money> money(String period, String figure) {
        return PeriodFigure.of(ReferencePeriod.parse(period), parseMoney(figure));
    }

    private static String shown(AverageGrowth average, int decimals) {
        return average.percent(decimals).toString();
    }

    /** Growth on 2019 with the two-year average as printed, National Bureau of Statistics 2021. */
    @ParameterizedTest
    @CsvSource({
        "45.5%, 20.6%, CONSISTENT",
        "42.5%, 19.4%, CONSISTENT",
        "72.1%, 31.2%, CONSISTENT",
        "8.0%, 3.9%, CONSISTENT",
        // retail January-February
        "6.4%, 3.2%, CONSISTENT",
        // investment in the first half of the year: 4.451 % is printed as 4.4 %
        "9.1%, 4.4%, TIGHT",
        "9.1%, 4.5%, CONSISTENT",
        "9.1%, 4.3%, INCONSISTENT",
        "9.1%, 4.6%, INCONSISTENT",
    })
    void printedTwoYearAverageIsJudged(String total, String printed, Verdict expected) {
        assertThat(twoYears(total).judge(parseRatio(printed)).verdict()).isEqualTo(expected);
    }

    @Test
    void intervalOfARoundedGrowthIsThatOfItsRoot() {
        Range<Ratio> bounds = twoYears("9.1%").bounds().orElseThrow();
        assertThat(bounds)
                .isEqualTo(Range.closedOpen(
                        new Ratio(Rational.parse("0.044270080008")),
                        new Ratio(Rational.parse("0.044748773630"))));
        Judgement<Ratio> judgement = twoYears("9.1%").judge(parseRatio("4.4%"));
        assertThat(judgement.toText(Locale.CHINA))
                .isEqualTo("重算为4.5%，但舍入前可为[4.427, 4.475]%，与公布的4.4%可以同时成立");
        assertThat(judgement.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // retail 2021 after 2020, National Bureau of Statistics
        "33.8%, -20.5%, 两年平均增长3.1%, up 3.1% a year on average over two years",
        // catering
        "68.9%, -43.1%, 两年平均下降2.0%, down 2.0% a year on average over two years",
        // profits: 增长1.79倍 after -38.3 %
        "1.79倍, -38.3%, 两年平均增长31.2%, up 31.2% a year on average over two years",
        "25%, -20%, 两年平均持平, unchanged a year on average over two years",
    })
    void ratesOfTwoYearsHaveTheirAverage(String second, String first, String zh, String en) {
        AverageGrowth average = ofRates(second, first);
        assertThat(average).hasToString(zh);
        assertThat(average.toText(Locale.ENGLISH)).isEqualTo(en);
        assertThat(average.years()).isEqualTo(2);
    }

    @Test
    void averageExplainsItself() {
        assertThat(shown(ofRates("68.9%", "-43.1%"), 3)).isEqualTo("-1.967%");
        assertThat(ofRates("68.9%", "-43.1%").explain(Locale.CHINA))
                .isEqualTo("两年平均增速 = ((1 + 第1年增速) × (1 + 第2年增速))^(1/2) − 1"
                        + " = ((1 + 68.9%) × (1 + (-43.1%)))^(1/2) − 1 = -1.9673013734…%");
        assertThat(twoYears("44%").explain(Locale.ENGLISH))
                .isEqualTo("two-year average growth = (1 + growth over 2 years)^(1/2) − 1"
                        + " = (1 + 44%)^(1/2) − 1 = 20%");
        assertThat(ofSum("100", "120", "130").explain(Locale.CHINA))
                .isEqualTo("两年平均增速 = g, (1 + g) + … + (1 + g)^2 = (第1年 + 第2年) ÷ 基期"
                        + " = g, (1 + g) + … + (1 + g)^2 = (120亿元 + 130亿元) ÷ 100亿元"
                        + " = 15.8312395177…%");
        assertThat(ofLevels(3, "-1.0", "1.0").explain(Locale.CHINA))
                .endsWith(" = 由盈转亏 (SIGN_CHANGE)");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 1331, 1000, 年均增长10.0%, up 10.0% a year on average",
        "2, 144, 100, 两年平均增长20.0%, up 20.0% a year on average over two years",
        "1, 125, 100, 年均增长25.0%, up 25.0% a year on average",
        "3, 1, 8, 年均下降50.0%, down 50.0% a year on average",
        "3, 0, 8, 年均下降100.0%, down 100.0% a year on average",
        "3, 8, 8, 年均持平, unchanged a year on average",
        "200, 2, 1, 年均增长0.3%, up 0.3% a year on average",
    })
    void levelsHaveTheirAverage(int years, String last, String base, String zh, String en) {
        AverageGrowth average = ofLevels(years, last, base);
        assertThat(average).hasToString(zh);
        assertThat(average.toText(Locale.ENGLISH)).isEqualTo(en);
        assertThat(average.years()).isEqualTo(years);
    }

    /** Growth from the base 1949 is that of 1950-1992, in 43 steps. */
    @Test
    void baseYearIsNotCounted() {
        AverageGrowth average = AverageGrowth.ofLevels(money("1992", "8亿元"), money("1949", "1亿元"));
        assertThat(average.years()).isEqualTo(43);
        assertThat(average).hasToString("1950-1992年年均增长5.0%");
        assertThat(average.toText(Locale.ENGLISH))
                .isEqualTo("up 5.0% a year on average in 1950-1992");
        assertThat(average.name()).isEqualTo(Label.of("年均增速", "average yearly growth"));
    }

    @Test
    void partsOfYearsTellNoSpan() {
        assertThat(AverageGrowth.ofLevels(money("2021-S1", "1.44亿元"), money("2019-S1", "1.00亿元")))
                .hasToString("两年平均增长20.0%");
        assertThat(AverageGrowth.ofLevels(
                        money("2021-05-31", "1.44亿元"), money("2019-05-31", "1.00亿元")))
                .hasToString("两年平均增长20.0%");
        assertThat(AverageGrowth.ofLevels(
                        money("2020-07-01/P12M", "1.25亿元"), money("2019-07-01/P12M", "1.00亿元")))
                .hasToString("年均增长25.0%");
    }

    @Test
    void unlikePeriodsAreRefusedNamingBoth() {
        assertThatExceptionOfType(PeriodMismatchException.class)
                .isThrownBy(() -> AverageGrowth.ofLevels(
                        money("2021-S1", "1.44亿元"), money("2019-Q1", "1.00亿元")))
                .withMessage("expected the base of 2019-S1, got one of 2019-Q1");
        assertThatExceptionOfType(PeriodMismatchException.class)
                .isThrownBy(() ->
                        AverageGrowth.ofLevels(money("2019", "1.44亿元"), money("2020", "1.00亿元")))
                .withMessage("expected the base of 2018, got one of 2020");
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, 0.0, Undefined[ZERO_BASE] ——, ——",
        "1.0, -1.0, Undefined[SIGN_CHANGE] 扭亏为盈, 扭亏为盈",
        "-1.0, 1.0, Undefined[SIGN_CHANGE] 由盈转亏, 由盈转亏",
        "-2.0, -1.0, Undefined[NEGATIVE_BASE] 增亏100.0%, 增亏100.0%",
    })
    void levelsWithoutGrowthHaveNoAverage(String last, String base, String expected, String zh) {
        AverageGrowth average = ofLevels(3, last, base);
        assertThat(shown(average, 1)).isEqualTo(expected);
        assertThat(average.bounds()).hasToString(expected);
        assertThat(average).hasToString(zh);
        assertThat(average.judge(parseRatio("1.0%")).verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void missingLevelSaysWhichOneIsMissing() {
        Optional<Figure<Money>> there = Optional.of(parseMoney("1.0亿元"));
        assertThat(shown(AverageGrowth.ofLevels(3, there, Optional.empty()), 1))
                .isEqualTo("Undefined[MISSING_BASE] ——");
        assertThat(shown(AverageGrowth.ofLevels(3, Optional.empty(), there), 1))
                .isEqualTo("Undefined[MISSING_CURRENT] ——");
    }

    @Test
    void declineBelowNothingHasNoAverage() {
        assertThat(shown(ofRates("-145.4%", "10%"), 1)).isEqualTo("Undefined[SIGN_CHANGE] ——");
        assertThat(shown(twoYears("-145.4%"), 1)).isEqualTo("Undefined[SIGN_CHANGE] ——");
        assertThat(shown(twoYears("-100%"), 1)).isEqualTo("-100.0%");
    }

    @Test
    void baseThatRoundingCanMakeZeroLeavesNoInterval() {
        AverageGrowth average = ofLevels(2, "4", "不足1");
        assertThat(shown(average, 1)).isEqualTo("100.0%");
        assertThat(average.bounds()).hasToString("Undefined[UNBOUNDED] ——");
        assertThat(average.judge(parseRatio("100.0%")).verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(average.judge(parseRatio("110.0%")).verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void levelWithoutAnUpperEndLeavesTheIntervalOpen() {
        AverageGrowth average = AverageGrowth.ofLevels(
                2, parseMoney("400元以上"), parseMoney("100元").exact());
        assertThat(average.bounds().orElseThrow())
                .isEqualTo(Range.atLeast(new Ratio(Rational.ONE)));
        assertThat(average.judge(parseRatio("150.0%")).verdict()).isEqualTo(Verdict.TIGHT);
        assertThat(average.judge(parseRatio("90.0%")).verdict()).isEqualTo(Verdict.INCONSISTENT);
    }

    @Test
    void levelThatRoundingTakesBelowNothingIsNothing() {
        AverageGrowth average = AverageGrowth.ofLevels(
                2, parseMoney("0.0亿元"), parseMoney("100000000元").exact());
        assertThat(average.bounds().orElseThrow())
                .isEqualTo(Range.closedOpen(
                        new Ratio(Rational.of(-1)), new Ratio(Rational.parse("-0.776393202250"))));
    }

    /** Any levels of one sum have one average. */
    @ParameterizedTest
    @CsvSource({
        "110.0, 121.0, 133.1, 10.00%",
        "133.1, 110.0, 121.0, 10.00%",
        "100, 100, 100, 0.00%",
        "120, 130, 140, 13.70%",
        "50, 25, 12.5, -50.00%",
        "0, 0, 0, -100.00%",
    })
    void sumOfLevelsHasItsAverage(String first, String second, String third, String expected) {
        assertThat(shown(ofSum("100", first, second, third), 2)).isEqualTo(expected);
    }

    @Test
    void averageBySumDependsOnTheLevelsBetween() {
        assertThat(shown(ofSum("100", "120", "130"), 2)).isEqualTo("15.83%");
        assertThat(shown(ofLevels(2, "130", "100"), 2)).isEqualTo("14.02%");
        assertThat(shown(ofSum("100", "125"), 2)).isEqualTo("25.00%");
        assertThat(ofSum("100", "120", "130").judge(parseRatio("15.8%")).verdict())
                .isEqualTo(Verdict.CONSISTENT);
        assertThat(ofSum("100", "120", "130").judge(parseRatio("16.2%")).verdict())
                .isEqualTo(Verdict.TIGHT);
        assertThat(ofSum("100", "120", "130").judge(parseRatio("17.0%")).verdict())
                .isEqualTo(Verdict.INCONSISTENT);
        assertThat(ofSum("0", "120", "130").bounds()).hasToString("Undefined[ZERO_BASE] ——");
        assertThat(ofSum("100", "-120", "20").bounds()).hasToString("Undefined[SIGN_CHANGE] 由盈转亏");
    }

    /** 0.05 % is a tie exactly; a growth above that of a tie by the least digit is above it. */
    @ParameterizedTest
    @CsvSource({
        "0.100025%, HALF_UP, 0.1%",
        "0.100025%, HALF_EVEN, 0.0%",
        "0.100025%, TRUNCATE, 0.0%",
        "0.1000250000000000000000000000000001%, HALF_EVEN, 0.1%",
        "0.1000249999999999999999999999999999%, HALF_UP, 0.0%",
        "-0.099975%, HALF_UP, -0.1%",
        "-0.099975%, HALF_EVEN, 0.0%",
        "-0.0999750000000000000000000000000001%, HALF_EVEN, -0.1%",
        "-0.0999749999999999999999999999999999%, HALF_UP, 0.0%",
    })
    void tiesAreDecidedExactly(String total, Rounding.Rule rule, String expected) {
        assertThat(twoYears(total).rounded(Notation.percent(1), rule)).hasToString(expected);
    }

    @Test
    void judgementIsExactAtTheEndOfThePrintedInterval() {
        Figure<Ratio> tie = parseRatio("0.100025%").exact();
        Figure<Ratio> below = parseRatio("0.10002499999999999999999999999999%").exact();
        assertThat(AverageGrowth.ofTotalGrowth(2, tie).judge(parseRatio("0.1%")).verdict())
                .isEqualTo(Verdict.CONSISTENT);
        assertThat(AverageGrowth.ofTotalGrowth(2, tie).judge(parseRatio("0.0%")).verdict())
                .isEqualTo(Verdict.INCONSISTENT);
        assertThat(AverageGrowth.ofTotalGrowth(2, below)
                        .judge(parseRatio("0.1%"))
                        .verdict())
                .isEqualTo(Verdict.INCONSISTENT);
        assertThat(AverageGrowth.ofTotalGrowth(2, below)
                        .judge(parseRatio("0.0%"))
                        .verdict())
                .isEqualTo(Verdict.CONSISTENT);
        assertThat(AverageGrowth.ofTotalGrowth(2, tie)
                        .judge(parseRatio("0.0%"), Rounding.Rule.HALF_EVEN)
                        .verdict())
                .isEqualTo(Verdict.CONSISTENT);
    }

    @Test
    void numberOfYearsIsLimited() {
        Figure<Money> level = parseMoney("1亿元");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AverageGrowth.ofLevels(0, level, level))
                .withMessage("expected 1 to 200 years, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AverageGrowth.ofTotalGrowth(201, parseRatio("1%")))
                .withMessage("expected 1 to 200 years, got 201");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AverageGrowth.ofSum(level, List.of()))
                .withMessage("expected 1 to 200 years, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AverageGrowth.ofSum(level, Collections.nCopies(201, level)))
                .withMessage("expected 1 to 200 years, got 201");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> AverageGrowth.ofLevels(money("2020", "1亿元"), money("1800", "1亿元")))
                .withMessage("expected 1 to 200 years, got 220");
    }

    @Test
    void otherCurrencyIsRefused() {
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> AverageGrowth.ofSum(
                        parseMoney("1亿元"), List.of(parseMoney("1亿元"), parseMoney("1亿美元"))))
                .withMessage("expected amounts of one currency, got USD and CNY");
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> AverageGrowth.ofLevels(2, parseMoney("1亿元"), parseMoney("1亿美元")))
                .withMessage("expected amounts of one currency, got CNY and USD");
    }

    /** The average of the unrounded rates, rounded, is never contradicted by the printed rates. */
    @Property(tries = 300)
    void roundedWorldIsNeverContradicted(
            @ForAll @IntRange(min = -9_999, max = 30_000) int first,
            @ForAll @IntRange(min = -9_999, max = 30_000) int second) {
        List<Figure<Ratio>> exact =
                List.of(percent(first, 2).exact(), percent(second, 2).exact());
        List<Figure<Ratio>> printed = Lists.transform(
                exact,
                rate -> Figure.rounded(rate.value(), Notation.percent(1), Rounding.Rule.HALF_UP));
        Figure<Ratio> average = AverageGrowth.ofRates(exact).percent(1).orElseThrow();
        assertThat(AverageGrowth.ofRates(printed).judge(average).verdict())
                .isIn(Verdict.CONSISTENT, Verdict.TIGHT);
    }

    private static Figure<Ratio> percent(int number, int decimals) {
        return Figure.of(
                new Ratio(Rational.of(number).multipliedBy(Rational.powerOfTen(-2 - decimals))),
                Notation.percent(decimals));
    }
}
