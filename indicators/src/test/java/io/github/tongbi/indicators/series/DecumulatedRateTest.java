package io.github.tongbi.indicators.series;

import static io.github.tongbi.core.quantity.Figure.parseMoney;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tongbi.core.catalogue.Basis;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.indicators.Shown;
import io.github.tongbi.indicators.TradeReport;
import io.github.tongbi.indicators.result.Verdict;
import io.github.tongbi.indicators.result.Warning;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class DecumulatedRateTest {
    private static final Points TWO = Points.ofPercentagePoints("2");

    private static final DecumulatedRate<Money> PROFITS = DecumulatedRate.of(
            toDate(4, "12597.9亿元", "-27.4%"), toDate(3, "7814.5亿元", "-36.7%"), TWO, Basis.NOMINAL);

    private static final ToDate<Money> TO_NOVEMBER = toDate(11, "499560亿元", "2.6%");
    private static final ToDate<Money> TO_OCTOBER = toDate(10, "483292亿元", "1.8%");

    private static ToDate<Money> toDate(int month, String level, String growth) {
        return ToDate.of(
                ReferencePeriod.ofMonths(2020, 1, month), parseMoney(level), parseRatio(growth));
    }

    /** Industrial profits of April 2020. */
    @Test
    void growthOfAMonthFollowsFromFiguresToDate() {
        assertThat(PROFITS.period()).isEqualTo(ReferencePeriod.ofMonth(2020, 4));
        assertThat(Shown.value(PROFITS.level(), 1)).isEqualTo("4783.4");
        assertThat(Shown.value(PROFITS, 2)).isEqualTo("-4.47");
        assertThat(Shown.bounds(PROFITS, 2)).isEqualTo("(-4.88, -4.05)");
        assertThat(Shown.value(PROFITS.base(), 0)).isEqualTo("5007");
        assertThat(PROFITS.toText(Locale.CHINA)).isEqualTo("由累计推算的当期同比增速 -4.5%");
        assertThat(PROFITS).hasToString("由累计推算的当期同比增速 -4.5%");
        assertThat(PROFITS.warning()).isEmpty();
        assertThat(PROFITS.judge(parseRatio("-4.3%")).verdict()).isEqualTo(Verdict.TIGHT);
        assertThat(PROFITS.judge(parseRatio("-9.0%")).verdict()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(PROFITS.level().name().en()).isEqualTo("figure of the period");
        assertThat(PROFITS.base().name().en()).isEqualTo("figure a year earlier");
    }

    /** Fixed-asset investment of November 2020, an artefact of growth on a comparable basis. */
    @Test
    void growthThatSaysTooLittleIsRefused() {
        DecumulatedRate<Money> investment =
                DecumulatedRate.of(TO_NOVEMBER, TO_OCTOBER, TWO, Basis.COMPARABLE);
        assertThat(investment.outcome()).hasToString("Undefined[TOO_WIDE] 区间宽10.4个百分点，超过2.0个百分点");
        assertThat(investment.bounds()).hasToString("Undefined[TOO_WIDE] 区间宽10.4个百分点，超过2.0个百分点");
        assertThat(investment.toText(Locale.ENGLISH))
                .isEqualTo("growth implied by figures to date interval of 10.4 percentage points,"
                        + " wider than 2.0 percentage points");
        assertThat(Shown.value(investment.level(), 0)).isEqualTo("16268");
        assertThat(Shown.value(investment.implied(), 1)).isEqualTo("33.8");
        assertThat(Shown.bounds(investment.implied(), 1)).isEqualTo("(28.9, 39.2)");
        assertThat(investment.warning()).contains(Warning.BASIS);
    }

    @Test
    void callerSetsTheLimit() {
        Points eleven = Points.ofPercentagePoints("11");
        DecumulatedRate<Money> investment =
                DecumulatedRate.of(TO_NOVEMBER, TO_OCTOBER, eleven, Basis.CONSTANT_PRICE);
        assertThat(Shown.value(investment, 1)).isEqualTo("33.8");
        assertThat(investment.warning()).contains(Warning.BASIS);
        assertThat(investment.judge(parseRatio("9.0%")).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(investment.judge(parseRatio("9.0%")).warnings()).containsExactly(Warning.BASIS);
    }

    /** An interval exactly as wide as the limit is told: exact rates, a base that is printed. */
    @Test
    void limitItselfIsAllowed() {
        ToDate<Money> all = ToDate.of(
                ReferencePeriod.ofMonths(2020, 1, 4),
                parseMoney("4亿元").exact(),
                parseRatio("100%"));
        ToDate<Money> begun = ToDate.of(
                ReferencePeriod.ofMonths(2020, 1, 3),
                parseMoney("2亿元").exact(),
                parseRatio("100%"));
        DecumulatedRate<Money> exact = DecumulatedRate.of(all, begun, TWO, Basis.NOMINAL);
        assertThat(Shown.value(exact, 1)).isEqualTo("100.0");
        assertThat(Shown.bounds(exact, 1)).isEqualTo("[100.0, 100.0]");
    }

    /** report-checks K06, K06b, K06c and K06d. */
    @Test
    void quarterOfTradeFollowsFromTheForecastAndTheParts() {
        DecumulatedRate<Money> second = DecumulatedRate.of(
                ToDate.ofParts(ReferencePeriod.ofHalf(2020, 1), List.of(TradeReport.HALF)),
                ToDate.ofParts(
                        ReferencePeriod.ofQuarter(2020, 1), TradeReport.QUARTER.components()),
                TWO,
                Basis.NOMINAL);
        assertThat(second.period()).isEqualTo(ReferencePeriod.ofQuarter(2020, 2));
        assertThat(Shown.value(second.level(), 6)).isEqualTo("3.190000");
        assertThat(Shown.bounds(second.level(), 6)).isEqualTo("(3.130000, 3.250000)");
        assertThat(Shown.value(second.base(), 6)).isEqualTo("2.482323");
        assertThat(Shown.bounds(second.base(), 6)).isEqualTo("(2.432769, 2.531872)");
        assertThat(Shown.value(second, 4)).isEqualTo("28.5086");
        assertThat(Shown.bounds(second, 4)).isEqualTo("(28.3408, 28.6823)");
        assertThat(Shown.value(second.ratioToBeginning(), 6)).isEqualTo("1.323651");
        assertThat(Shown.bounds(second.ratioToBeginning(), 6)).isEqualTo("(1.293388, 1.354167)");
        assertThat(second.ratioToBeginning().toText(Locale.CHINA)).isEqualTo("当期与前期之比 1.32倍");
    }

    @Test
    void undefinedGrowthStaysWhatItIs() {
        DecumulatedRate<Money> gone = DecumulatedRate.of(
                toDate(4, "5.0亿元", "10.0%"), toDate(3, "5.0亿元", "-100%"), TWO, Basis.NOMINAL);
        assertThat(gone.outcome()).hasToString("Undefined[MISSING_BASE] ——");
        DecumulatedRate<Money> pole = DecumulatedRate.of(
                toDate(4, "5.1亿元", "2.0%"), toDate(3, "5.0亿元", "0.1%"), TWO, Basis.NOMINAL);
        assertThat(pole.implied().outcome().value()).isPresent();
        assertThat(pole.outcome()).hasToString("Undefined[UNBOUNDED] ——");
    }

    @Test
    void figuresThatDoNotBeginTogetherAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecumulatedRate.of(TO_OCTOBER, TO_NOVEMBER, TWO, Basis.NOMINAL))
                .withMessage("expected a part of \"2020-01-01/P10M\" from its first day,"
                        + " got \"2020-01-01/P11M\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecumulatedRate.of(
                        TO_NOVEMBER, TO_OCTOBER, Points.ofPercentagePoints("0"), Basis.NOMINAL))
                .withMessage("expected a positive width, got 0 pp");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ToDate.ofParts(ReferencePeriod.ofYear(2020), List.of()))
                .withMessage("expected at least one part of 2020, got none");
    }
}
