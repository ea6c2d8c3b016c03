package io.github.tongbi.indicators.growth;

import static io.github.tongbi.core.quantity.Figure.parseMoney;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.catalogue.Basis;
import io.github.tongbi.core.period.PeriodFigure;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.indicators.Shown;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.Judgement;
import io.github.tongbi.indicators.result.Verdict;
import io.github.tongbi.indicators.result.Warning;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;
import java.util.Optional;

/** Growth that published levels do not give, and rates where there is no growth. */
class GrowthBasisTest {
    private static Growth<Money> growth(String current, String base) {
        return Growth.yearOnYear(parseMoney(current + "亿元"), parseMoney(base + "亿元"));
    }

    /** Levels as published, rate as published, rate by division; National Bureau of Statistics. */
    @ParameterizedTest
    @CsvSource({
        // profits January-May 2018
        "27298.3, 29047.6, 16.5%, -6.0%, UNDECIDED",
        // retail January-February 2020 and 2021
        "52130, 66064, -20.5%, -21.1%, UNDECIDED",
        "69737, 52130, 33.8%, 33.8%, CONSISTENT",
        "69737, 66064, 6.4%, 5.6%, UNDECIDED",
        // fixed-asset investment January-July 2025 after 2024
        "288229, 287611, 1.6%, 0.2%, UNDECIDED",
    })
    void publishedLevelsDoNotContradictAComparableBasis(
            String current, String base, String printed, String divided, Verdict verdict) {
        Growth<Money> growth = growth(current, base);
        for (Basis basis : new Basis[] {Basis.COMPARABLE, Basis.CONSTANT_PRICE}) {
            Judgement<Ratio> judgement = growth.withBasis(basis).judge(parseRatio(printed));
            assertThat(judgement.verdict()).isEqualTo(verdict);
            assertThat(judgement.warnings()).containsExactly(Warning.BASIS);
        }
        assertThat(growth.percent(1)).hasToString(divided);
    }

    @Test
    void judgementTellsItsDoubt() {
        Growth<Money> profits = growth("27298.3", "29047.6").withBasis(Basis.COMPARABLE);
        assertThat(profits.judge(parseRatio("16.5%")).toText(Locale.CHINA))
                .isEqualTo("据所给的数无法判定16.5%（公布的水平数与增速的口径不同）");
        assertThat(profits.judge(parseRatio("16.5%")).toText(Locale.ENGLISH))
                .isEqualTo("the figures given do not decide 16.5%"
                        + " (published levels do not have the basis of the growth)");
    }

    @Test
    void nominalGrowthIsGivenByTheLevels() {
        Growth<Money> profits = growth("27298.3", "29047.6");
        assertThat(profits.basis()).isEmpty();
        assertThat(profits.judge(parseRatio("16.5%")).verdict()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(profits.judge(parseRatio("16.5%")).warnings()).isEmpty();
        Judgement<Ratio> nominal = profits.withBasis(Basis.NOMINAL).judge(parseRatio("16.5%"));
        assertThat(nominal.verdict()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(nominal.warnings()).isEmpty();
    }

    @Test
    void multipleOnAComparableBasisIsNotContradictedEither() {
        Growth<Money> growth = growth("3.00", "1.00").withBasis(Basis.COMPARABLE);
        Judgement<Ratio> judgement = growth.judge(parseRatio("5倍"), TimesReading.GREW_TO);
        assertThat(judgement.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(judgement.warnings()).containsExactly(Warning.BASIS);
        assertThat(growth.judge(parseRatio("3倍"), TimesReading.GREW_TO).verdict())
                .isEqualTo(Verdict.CONSISTENT);
    }

    /** Foreign investment 2022: the level includes banks from May on, its growth does not. */
    @Test
    void changeOfScopeLeavesNoGrowthButOnAComparableBasis() {
        Growth<Money> growth = growth("10037.6", "8595.1").acrossScopes();
        assertThat(growth.isAcrossScopes()).isTrue();
        assertThat(growth("10037.6", "8595.1").isAcrossScopes()).isFalse();
        assertThat(growth.outcome()).hasToString("Undefined[SCOPE_CHANGED] 口径不可比");
        assertThat(growth.toText(Locale.ENGLISH)).isEqualTo("not comparable");
        assertThat(growth.withBasis(Basis.CONSTANT_PRICE).outcome())
                .hasToString("Undefined[SCOPE_CHANGED] 口径不可比");
        assertThat(growth.absoluteChange()).hasToString("Undefined[SCOPE_CHANGED] 口径不可比");
        Judgement<Ratio> judgement = growth.judge(parseRatio("15.6%"));
        assertThat(judgement.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(judgement.warnings()).containsExactly(Warning.SCOPE);

        Growth<Money> comparable = growth.withBasis(Basis.COMPARABLE);
        assertThat(comparable).hasToString("按可比口径同比增长16.8%");
        assertThat(comparable.judge(parseRatio("15.6%")).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(comparable.judge(parseRatio("15.6%")).warnings())
                .containsExactly(Warning.SCOPE, Warning.BASIS);
        assertThat(growth("10037.6", "8595.1")
                        .withBasis(Basis.COMPARABLE)
                        .acrossScopes()
                        .basis())
                .hasValue(Basis.COMPARABLE);
    }

    /** Daya Bay 2020: a loss of 22.4亿元, printed as a decline of 145.4 %, implies 49.34亿元 before. */
    @Test
    void rateOnTheAbsoluteBaseIsWhatSomePrint() {
        Derived<Ratio> rate = growth("-22.4", "49.34").onAbsoluteBase();
        assertThat(Shown.value(rate, 1)).isEqualTo("-145.4");
        assertThat(rate.judge(parseRatio("-145.4%")).verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(rate.name().zh()).isEqualTo("对基期绝对值的增速");
        Derived<Money> base = ImpliedBase.ofGrowth(
                parseMoney("-22.4亿元"), parseRatio("-145.4%"), TimesReading.GREW_BY);
        assertThat(Shown.value(base, 2)).isEqualTo("49.34");
    }

    @ParameterizedTest
    @CsvSource({
        "5.0, 4.0, 25.0",
        "10.0, -5.0, 300.0",
        "-8.0, -10.0, 20.0",
        "-12.5, -10.0, -25.0",
        "0.0, -10.0, 100.0",
        "5.0, 0.0, Undefined[ZERO_BASE] ——",
    })
    void absoluteBaseGivesEveryOtherPairARate(String current, String base, String expected) {
        assertThat(Shown.value(growth(current, base).onAbsoluteBase(), 1)).isEqualTo(expected);
    }

    @Test
    void absoluteBaseNeedsBothFiguresOfOneScope() {
        Growth<Money> noBase =
                Growth.yearOnYear(Optional.of(parseMoney("1.0亿元")), Optional.empty());
        assertThat(Shown.value(noBase.onAbsoluteBase(), 1)).isEqualTo("Undefined[MISSING_BASE] ——");
        assertThat(Shown.value(growth("5.0", "-4.0").acrossScopes().onAbsoluteBase(), 1))
                .isEqualTo("Undefined[SCOPE_CHANGED] ——");
    }

    @ParameterizedTest
    @CsvSource({
        "-8.0, -10.0, 20.0",
        "-10.0, -10.0, 0.0",
        "-12.5, -10.0, -25.0",
        "0.0, -10.0, 100.0",
        "1.0, -10.0, Undefined[SIGN_CHANGE] ——",
        "-1.0, 0.0, Undefined[ZERO_BASE] ——",
        "-1.0, 10.0, Undefined[NO_LOSS] ——",
        "1.0, 10.0, Undefined[NO_LOSS] ——",
    })
    void lossReductionIsTheShareOfTheLossThatWent(String current, String base, String expected) {
        assertThat(Shown.value(growth(current, base).lossReduction(), 1)).isEqualTo(expected);
    }

    @Test
    void lossReductionKeepsTheRoundingOfBoth() {
        Derived<Ratio> reduction = growth("-8.0", "-10.0").lossReduction();
        assertThat(Shown.bounds(reduction, 2)).isEqualTo("(19.10, 20.90)");
        assertThat(reduction.toText(Locale.CHINA)).isEqualTo("减亏率 20.00%");
        Growth<Money> noCurrent =
                Growth.yearOnYear(Optional.empty(), Optional.of(parseMoney("-1.0亿元")));
        assertThat(Shown.value(noCurrent.lossReduction(), 1))
                .isEqualTo("Undefined[MISSING_CURRENT] ——");
    }

    @Test
    void indexIsTheCurrentFigureInPercentOfTheBase() {
        Figure<Money> base = parseMoney("1.28亿美元");
        Derived<Ratio> index = Growth.onFixedBase(
                        PeriodFigure.of(ReferencePeriod.ofYear(2020), parseMoney("1.74亿美元")),
                        PeriodFigure.of(ReferencePeriod.ofYear(2015), base))
                .index();
        assertThat(Shown.value(index, 4)).isEqualTo("135.9375");
        assertThat(index.explain(Locale.CHINA))
                .isEqualTo("指数(2015年=100) = 本期 ÷ 2015年 = 1.74亿美元 ÷ 1.28亿美元 = 135.9375%");
        assertThat(index.name().en()).isEqualTo("index (2015 = 100)");
        assertThat(Shown.value(growth("1.0", "-1.0").index(), 1))
                .isEqualTo("Undefined[SIGN_CHANGE] ——");
    }

    /** Rows on which tools for data frames give Infinity, −300 %, −200 % and NaN. */
    @ParameterizedTest
    @CsvSource({
        "5, 0, Undefined[ZERO_BASE] ——",
        "-10, 5, Undefined[SIGN_CHANGE] 由盈转亏",
        "10, -10, Undefined[SIGN_CHANGE] 扭亏为盈",
        ", 10, Undefined[MISSING_CURRENT] ——",
        "3, , Undefined[MISSING_BASE] ——",
    })
    void seriesWithZeroLossAndGapGivesNoNumberThatIsNone(
            @Nullable String current, @Nullable String base, String expected) {
        Growth<Money> growth =
                Growth.of(Comparison.PERIOD_ON_PERIOD, figure(current), figure(base));
        assertThat(growth.percent(0)).hasToString(expected);
    }

    private static Optional<Figure<Money>> figure(@Nullable String number) {
        return Optional.ofNullable(number).map(given -> parseMoney(given + "亿元"));
    }

    /** Half-up goes by the absolute value: tools give −2 for −2.5 and 0 for −0.5. */
    @ParameterizedTest
    @CsvSource({
        "1005, 1000, 1%, 0.5%",
        "995, 1000, -1%, -0.5%",
        "1025, 1000, 3%, 2.5%",
        "975, 1000, -3%, -2.5%",
    })
    void tiesRoundAwayFromZeroOnBothSides(
            String current, String base, String whole, String tenths) {
        assertThat(growth(current, base).percent(0)).hasToString(whole);
        assertThat(growth(current, base).percent(1)).hasToString(tenths);
    }

    /** 1.20 ÷ 3 is 0.4 and not 0.39999999999999997, and −5 after −10 is no fall by a half. */
    @Test
    void divisionIsExact() {
        assertThat(growth("1.20", "3").index().outcome()).hasToString("0.4");
        assertThat(growth("-5", "-10").outcome()).hasToString("Undefined[NEGATIVE_BASE] 减亏50.0%");
    }
}
