package io.github.tongbi.indicators.growth;

import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseMoney;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tongbi.core.quantity.CurrencyMismatchException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.core.quantity.UnitMismatchException;
import io.github.tongbi.indicators.Shown;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.Outcome;
import io.github.tongbi.indicators.result.UndefinedReason;
import io.github.tongbi.indicators.result.Verdict;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;
import java.util.Optional;

class GrowthTest {
    private static final Growth<Money> EXPORTS = growth("1.74亿美元", "1.28亿美元");

    private static Growth<Money> growth(String current, String base) {
        return Growth.yearOnYear(parseMoney(current), parseMoney(base));
    }

    /** The decision table of pairs; the releases that print them so are named beside the rows. */
    @ParameterizedTest
    @CsvSource({
        "5.0亿元, 4.0亿元, 同比增长25.0%, up 25.0% year on year",
        "3.0亿元, 4.0亿元, 同比下降25.0%, down 25.0% year on year",
        "4.0亿元, 4.0亿元, 与上年同期持平, unchanged year on year",
        // foreign investment of Shanghai 2020: 0 against a positive base is printed as -100
        "0.00亿元, 0.05亿元, 同比下降100.0%, down 100.0% year on year",
    })
    void positiveBaseHasARate(String current, String base, String zh, String en) {
        Growth<Money> growth = growth(current, base);
        assertThat(growth.outcome()).isInstanceOf(Outcome.Defined.class);
        assertThat(growth.toText(Locale.CHINA)).isEqualTo(zh);
        assertThat(growth.toText(Locale.ENGLISH)).isEqualTo(en);
        assertThat(growth).hasToString(zh);
    }

    @ParameterizedTest
    @CsvSource({
        // profit of Daya Bay, January to March 2020: a loss of 22.4亿元 after a profit
        "-22.4亿元, 49.34亿元, SIGN_CHANGE, 由盈转亏, turned from profit to loss",
        // profits of Shanghai 2019: 13.70亿元 after a loss, the rate is printed as --
        "13.70亿元, -2.74亿元, SIGN_CHANGE, 扭亏为盈, turned from loss to profit",
        // foreign investment of Shanghai 2020: 0.05 against 0, and 0 against 0, are printed as ——
        "0.05亿元, 0.00亿元, ZERO_BASE, ——, n/a",
        "0.00亿元, 0.00亿元, ZERO_BASE, ——, n/a",
        "-0.05亿元, 0.00亿元, ZERO_BASE, ——, n/a",
        "-8.0亿元, -10.0亿元, NEGATIVE_BASE, 减亏20.0%, loss down 20.0%",
        "-12.5亿元, -10.0亿元, NEGATIVE_BASE, 增亏25.0%, loss up 25.0%",
        "-10.0亿元, -10.0亿元, NEGATIVE_BASE, 持平, unchanged",
        "0.0亿元, -10.0亿元, NEGATIVE_BASE, 扭亏, ended the loss",
        "-1000.4亿元, -1000.0亿元, NEGATIVE_BASE, 持平, unchanged",
        "-1000.5亿元, -1000.0亿元, NEGATIVE_BASE, 增亏0.1%, loss up 0.1%",
    })
    void otherBasesAreUndefinedWithTheirWording(
            String current, String base, UndefinedReason reason, String zh, String en) {
        Growth<Money> growth = growth(current, base);
        Outcome.Undefined<?> undefined = (Outcome.Undefined<?>) growth.outcome();
        assertThat(undefined.reason()).isEqualTo(reason);
        assertThat(undefined).hasToString("Undefined[" + reason + "] " + zh);
        assertThat(growth.toText(Locale.CHINA)).isEqualTo(zh);
        assertThat(growth.toText(Locale.ENGLISH)).isEqualTo(en);
        assertThat(growth.percent(1)).hasToString(undefined.toString());
        assertThat(growth.bounds()).hasToString(undefined.toString());
    }

    @Test
    void missingFigureSaysWhichOneIsMissing() {
        Optional<Figure<Money>> there = Optional.of(parseMoney("1.74亿美元"));
        Growth<Money> noBase = Growth.yearOnYear(there, Optional.empty());
        Growth<Money> noCurrent = Growth.yearOnYear(Optional.empty(), there);
        Growth<Money> neither = Growth.yearOnYear(Optional.empty(), Optional.empty());

        assertThat(noBase.outcome()).hasToString("Undefined[MISSING_BASE] ——");
        assertThat(noBase.absoluteChange()).hasToString("Undefined[MISSING_BASE] ——");
        assertThat(noCurrent.outcome()).hasToString("Undefined[MISSING_CURRENT] ——");
        assertThat(noCurrent.absoluteChange()).hasToString("Undefined[MISSING_CURRENT] ——");
        assertThat(neither.outcome()).hasToString("Undefined[MISSING_CURRENT] ——");
        assertThat(noBase.current()).isEqualTo(there);
        assertThat(noBase.base()).isEmpty();
        assertThat(noBase.toText(Locale.CHINA)).isEqualTo("——");
        assertThat(noBase.toText(Locale.ENGLISH)).isEqualTo("n/a");
        assertThat(noBase.explain(Locale.CHINA))
                .isEqualTo("同比增速 = 本期 ÷ 上年同期 − 1 = 1.74亿美元 ÷ ? − 1 = —— (MISSING_BASE)");
    }

    @Test
    void rateIsRoundedOnceWhereItIsShown() {
        assertThat(EXPORTS.outcome().orElseThrow().number()).isEqualTo(Rational.parse("0.359375"));
        assertThat(EXPORTS.percent(1)).hasToString("35.9%");
        assertThat(EXPORTS.percent(4)).hasToString("35.9375%");
        assertThat(EXPORTS.toText(Locale.CHINA, 2)).isEqualTo("同比增长35.94%");
        assertThat(Shown.bounds(EXPORTS, 4)).isEqualTo("(35.0195, 36.8627)");
    }

    @Test
    void explanationTellsFormulaFiguresAndResult() {
        assertThat(EXPORTS.explain(Locale.CHINA))
                .isEqualTo("同比增速 = 本期 ÷ 上年同期 − 1 = 1.74亿美元 ÷ 1.28亿美元 − 1 = 35.9375%");
        assertThat(EXPORTS.explain(Locale.ENGLISH))
                .isEqualTo("year-on-year growth = current period ÷ same period a year earlier − 1"
                        + " = 1.74 hundred million USD ÷ 1.28 hundred million USD − 1 = 35.9375%");
        assertThat(growth("5.0亿元", "3.0亿元").explain(Locale.CHINA)).endsWith(" = 66.6666666666…%");
        assertThat(growth("5.0亿元", "-3.0亿元").explain(Locale.ENGLISH))
                .endsWith(" = turned from loss to profit (SIGN_CHANGE)");
    }

    @ParameterizedTest
    @CsvSource({
        "10004亿元, 10000亿元, 0.0%, 与上年同期持平, unchanged year on year",
        "9996亿元, 10000亿元, 0.0%, 与上年同期持平, unchanged year on year",
        "10005亿元, 10000亿元, 0.1%, 同比增长0.1%, up 0.1% year on year",
        "9995亿元, 10000亿元, -0.1%, 同比下降0.1%, down 0.1% year on year",
    })
    void rateThatRoundsToZeroIsUnchanged(
            String current, String base, String percent, String zh, String en) {
        Growth<Money> growth = growth(current, base);
        assertThat(growth.percent(1)).hasToString(percent);
        assertThat(growth.toText(Locale.CHINA)).isEqualTo(zh);
        assertThat(growth.toText(Locale.ENGLISH)).isEqualTo(en);
    }

    /** Published figures with their growth by division. */
    @ParameterizedTest
    @CsvSource({
        // retail January-February, National Bureau of Statistics 2019 to 2021; the levels of three
        // years as published, which is not the comparable base of the printed rates
        "52130亿元, 66064亿元, 2, -21.09%",
        "69737亿元, 52130亿元, 2, 33.78%",
        "69737亿元, 66064亿元, 2, 5.56%",
        // profits January-May 2018 against those published a year earlier, National Bureau
        "27298.3亿元, 29047.6亿元, 2, -6.02%",
        // foreign trade of Dapeng, forecast of the first half 2020 against its two-decimal base
        "5.6亿美元, 4.45亿美元, 2, 25.84%",
    })
    void publishedLevelsGiveTheirRate(String current, String base, int decimals, String expected) {
        assertThat(growth(current, base).percent(decimals)).hasToString(expected);
    }

    /** A growth of N times is a quotient of N + 1. */
    @ParameterizedTest
    @CsvSource({
        // power industry 2010, letter of the National Bureau of Statistics: 18.75 is 增长17.75倍
        "138.00亿元, 7.36亿元, 2, 17.75倍",
        "138.00亿元, 7.36亿元, 1, 17.8倍",
        "156.4亿元, 24.17亿元, 1, 5.5倍",
        // People's Daily, language column 2017: from 300 to 600 is an increase by one time
        "600亿元, 300亿元, 0, 1倍",
        // 翻两番 is four times the base
        "4亿元, 1亿元, 0, 3倍",
        "2660.89万美元, 21.81万美元, 0, 121倍",
    })
    void growthInTimesIsOneLessThanTheQuotient(
            String current, String base, int decimals, String expected) {
        assertThat(growth(current, base).times(decimals)).hasToString(expected);
    }

    @Test
    void growthInTimesOfAnUndefinedPairIsUndefined() {
        assertThat(growth("1.0亿元", "0.0亿元").times(0)).hasToString("Undefined[ZERO_BASE] ——");
    }

    /** report-checks K08, K08b: what 增长121倍 implies in either reading. */
    @Test
    void growthInTimesImpliesABaseInEitherReading() {
        Figure<Money> received = parseMoney("2660.89万美元");
        Derived<Money> grewBy =
                ImpliedBase.ofGrowth(received, parseRatio("121倍"), TimesReading.GREW_BY);
        Derived<Money> grewTo =
                ImpliedBase.ofGrowth(received, parseRatio("121倍"), TimesReading.GREW_TO);

        assertThat(Shown.value(grewBy, 4)).isEqualTo("21.8106");
        assertThat(Shown.bounds(grewBy, 4)).isEqualTo("(21.7215, 21.9004)");
        assertThat(Shown.value(grewTo, 4)).isEqualTo("21.9908");
        assertThat(Shown.bounds(grewTo, 4)).isEqualTo("(21.9003, 22.0821)");
        assertThat(grewBy.toText(Locale.CHINA)).isEqualTo("上年同期 21.81万美元");
        assertThat(grewBy.explain(Locale.CHINA))
                .isEqualTo("上年同期 = 本期 ÷ (1 + 同比增速) = 2660.89万美元 ÷ (1 + 121倍)"
                        + " = 21.8105737704…万美元");
        assertThat(grewTo.explain(Locale.ENGLISH))
                .startsWith("same period a year earlier = current period ÷ growth = ");
    }

    /** A base of 22.00 gives a quotient of 120.9495, which fits the loose reading only. */
    @Test
    void printedTimesAreJudgedInTheirReading() {
        Growth<Money> growth = growth("2660.89万美元", "22.00万美元");
        Figure<Ratio> printed = parseRatio("121倍");
        assertThat(growth.judge(printed, TimesReading.GREW_TO).verdict())
                .isEqualTo(Verdict.CONSISTENT);
        assertThat(growth.judge(printed, TimesReading.GREW_BY).verdict())
                .isEqualTo(Verdict.INCONSISTENT);
        assertThat(growth.judge(printed).verdict()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(growth("2660.89万美元", "21.81万美元")
                        .judge(printed, TimesReading.GREW_BY)
                        .verdict())
                .isEqualTo(Verdict.CONSISTENT);
        assertThat(growth("2660.89万美元", "0.00万美元")
                        .judge(printed, TimesReading.GREW_TO)
                        .verdict())
                .isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void readingPlaysNoPartForAPercentage() {
        Figure<Money> exports = parseMoney("1.74亿美元");
        for (TimesReading reading : TimesReading.values()) {
            Derived<Money> base = ImpliedBase.ofGrowth(exports, parseRatio("36.1%"), reading);
            assertThat(Shown.value(base, 6)).isEqualTo("1.278472");
            assertThat(EXPORTS.judge(parseRatio("36.1%"), reading).verdict())
                    .isEqualTo(Verdict.TIGHT);
        }
    }

    @Test
    void declineOfAHundredPercentImpliesNoBase() {
        Derived<Money> base = ImpliedBase.ofGrowth(
                parseMoney("1.74亿美元"), parseRatio("-100.0%").exact(), TimesReading.GREW_BY);
        assertThat(base.outcome()).hasToString("Undefined[ZERO_DENOMINATOR] ——");
    }

    /** report-checks K07: 27家 after 比上年同期增加26家. */
    @Test
    void printedIncreaseImpliesTheBase() {
        Derived<Measure> base = ImpliedBase.ofIncrease(parseMeasure("27家"), parseMeasure("26家"));
        assertThat(base.outcome().orElseThrow()).isEqualTo(Measure.of(1, Unit.ESTABLISHMENT));
        assertThat(Shown.bounds(base, 0)).isEqualTo("[1, 1]");
        assertThat(base.explain(Locale.CHINA)).isEqualTo("上年同期 = 本期 − 比上年同期增量 = 27家 − 26家 = 1家");
    }

    @Test
    void absoluteChangeIsInTheUnitOfTheFigures() {
        Growth<Measure> companies = Growth.yearOnYear(parseMeasure("27家"), parseMeasure("1家"));
        Derived<Measure> change = companies.absoluteChange().orElseThrow();
        assertThat(change.outcome().orElseThrow()).isEqualTo(Measure.of(26, Unit.ESTABLISHMENT));
        assertThat(change.explain(Locale.ENGLISH))
                .isEqualTo("change on a year earlier = current period − same period a year earlier"
                        + " = 27 establishments − 1 establishments = 26 establishments");
        assertThat(companies.times(0)).hasToString("26倍");
        assertThat(companies.percent(0)).hasToString("2600%");

        Derived<Money> exports = EXPORTS.absoluteChange().orElseThrow();
        assertThat(exports.toText(Locale.CHINA)).isEqualTo("比上年同期增量 0.46亿美元");
        assertThat(Shown.bounds(exports, 3)).isEqualTo("(0.450, 0.470)");
    }

    @Test
    void absoluteChangeExistsWhereTheRateDoesNot() {
        Growth<Money> growth = growth("5.0亿元", "-3.0亿元");
        assertThat(growth.absoluteChange().orElseThrow().toText(Locale.CHINA))
                .isEqualTo("比上年同期增量 8.00亿元");
    }

    /** Rates of releases with the change in points that the release prints. */
    @ParameterizedTest
    @CsvSource({
        // first half of 2020 against the first quarter, Dapeng: GDP, industry, investment
        "2.0%, -6.2%, 8.2",
        "2.3%, -7.7%, 10.0",
        "37.5%, 2.0%, 35.5",
        // the same of Shenzhen: industry, GDP
        "-1.6%, -13.7%, 12.1",
        "0.1%, -6.6%, 6.7",
        // investment 2020, January-November against January-October: 降幅收窄1.4, 增速提高0.8
        "-0.7%, -2.1%, 1.4",
        "2.6%, 1.8%, 0.8",
    })
    void changeOfARateIsInPoints(String current, String base, String expected) {
        Derived<Points> change = Growth.inPoints(parseRatio(current), parseRatio(base));
        assertThat(Shown.value(change, 1)).isEqualTo(expected);
        assertThat(change.unit(Locale.CHINA)).isEqualTo("个百分点");
    }

    @Test
    void changeOfARateKeepsTheRoundingOfBoth() {
        Derived<Points> change = Growth.inPoints(parseRatio("89.8%"), parseRatio("85.0%"));
        assertThat(Shown.bounds(change, 1)).isEqualTo("(4.7, 4.9)");
        assertThat(change.toText(Locale.CHINA)).isEqualTo("比上年同期变动 4.80个百分点");
        assertThat(change.toText(Locale.ENGLISH))
                .isEqualTo("change on a year earlier 4.80 percentage points");
    }

    @Test
    void otherCurrencyIsRefusedNamingBoth() {
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> growth("1.74亿美元", "1.28亿元"))
                .withMessage("expected amounts of one currency, got USD and CNY")
                .satisfies(e -> assertThat(e.first().getCurrencyCode()).isEqualTo("USD"))
                .satisfies(e -> assertThat(e.second().getCurrencyCode()).isEqualTo("CNY"));
    }

    @Test
    void otherUnitIsRefusedNamingBoth() {
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> Growth.yearOnYear(parseMeasure("27家"), parseMeasure("1户")))
                .withMessage("expected measures in one unit, got 家 and 户")
                .satisfies(e -> assertThat(e.first()).isEqualTo(Unit.ESTABLISHMENT))
                .satisfies(e -> assertThat(e.second()).isEqualTo(Unit.TENANT));
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> ImpliedBase.ofIncrease(parseMeasure("27家"), parseMeasure("26个")))
                .withMessage("expected measures in one unit, got 家 and 个");
    }

    @Property
    void impliedBaseOfTheExactRateIsTheBase(
            @ForAll @IntRange(min = 1) int current, @ForAll @IntRange(min = 1) int base) {
        Growth<Money> growth = growth(current + "万元", base + "万元");
        Rational factor = Rational.ONE.plus(growth.outcome().orElseThrow().number());
        assertThat(growth.base().orElseThrow().value().multipliedBy(factor))
                .isEqualTo(growth.current().orElseThrow().value());
    }

    @Property
    void growthDoesNotDependOnTheScaleOfBoth(
            @ForAll @IntRange(min = 0, max = 99_999) int current,
            @ForAll @IntRange(min = -99_999, max = 99_999) int base) {
        Growth<Money> inYuan = growth(current + "元", base + "元");
        Growth<Money> inHundredMillions = growth(current + "亿元", base + "亿元");
        assertThat(inHundredMillions.outcome()).isEqualTo(inYuan.outcome());
        assertThat(inHundredMillions.bounds()).isEqualTo(inYuan.bounds());
        assertThat(inHundredMillions).hasToString(inYuan.toString());
    }
}
