package io.github.tongbi.indicators.result;

import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseMoney;
import static io.github.tongbi.core.quantity.Figure.parseRatio;
import static io.github.tongbi.core.quantity.Rounding.Rule.HALF_EVEN;
import static io.github.tongbi.core.quantity.Rounding.Rule.HALF_UP;
import static io.github.tongbi.core.quantity.Rounding.Rule.TRUNCATE;
import static io.github.tongbi.indicators.TradeReport.QUARTER;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.CurrencyMismatchException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.indicators.Shown;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.growth.Growth;
import io.github.tongbi.indicators.share.Share;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;

class JudgementTest {
    private static final Label TOTAL = Label.of("合计", "total");

    private static Formula sum(String... figures) {
        return Arrays.stream(figures)
                .map(figure ->
                        Formula.of(Term.of(Label.of("分项", "item"), Figure.parseMoney(figure))))
                .reduce(Formula::plus)
                .orElseThrow();
    }

    private static Derived<Money> total(String... figures) {
        Figure<Money> first = parseMoney(figures[0]);
        return Derived.of(TOTAL, sum(figures), first.value(), first.notation().scale());
    }

    private static Verdict judge(String printed, Rounding.Rule rule, String... parts) {
        return total(parts).judge(parseMoney(printed), rule).verdict();
    }

    /** The printed 22.6 % is not the recomputed 22.5 %, and true all the same; 22.9 % is not. */
    @Test
    void tradeGrowthOfTheReportIsTight() {
        Judgement<Ratio> judgement = QUARTER.judge(parseRatio("22.6%"));
        assertThat(judgement.verdict()).isEqualTo(Verdict.TIGHT);
        assertThat(judgement.printed()).isEqualTo(parseRatio("22.6%"));
        assertThat(judgement.exact()).isEqualTo(QUARTER.outcome());
        assertThat(judgement.bounds()).isEqualTo(QUARTER.bounds());
        assertThat(QUARTER.judge(parseRatio("22.5%")).verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(QUARTER.judge(parseRatio("22.3%")).verdict()).isEqualTo(Verdict.TIGHT);
        assertThat(QUARTER.judge(parseRatio("22.9%")).verdict()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(QUARTER.judge(parseRatio("22.2%")).verdict()).isEqualTo(Verdict.INCONSISTENT);
    }

    /** Key projects of Dapeng 2016: 215 of 236 done, printed 91.5 %, which 215 of 235 would be. */
    @Test
    void exactCountsLeaveNoRoom() {
        Share done = Share.ofWhole(parseMeasure("215个"), parseMeasure("236个"));
        assertThat(Shown.value(done, 4)).isEqualTo("91.1017");
        assertThat(done.judge(parseRatio("91.5%")).verdict()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(done.judge(parseRatio("91.1%")).verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(Share.ofWhole(parseMeasure("215个"), parseMeasure("235个"))
                        .judge(parseRatio("91.5%"))
                        .verdict())
                .isEqualTo(Verdict.CONSISTENT);
    }

    /**
     * Sums of releases of the National Bureau of Statistics: retail January-February 2021 by place
     * and by type, fixed-asset investment January-April 2023, GDP 2024-Q1 by sector and industry.
     * A sum that misses the printed total within the rounding of all is tight.
     */
    @ParameterizedTest
    @CsvSource({
        "60552 9185, 69737, CONSISTENT",
        "62651 7085, 69737, TIGHT",
        "3199 45675 98609, 147482, TIGHT",
        "11538 109846 174915, 296299, CONSISTENT",
        "12295 96426 13978 29543 13532 4892 26812 17736 15881 11232 53974, 296299, TIGHT",
        "12295 96426 13978 29543 13532 4892 26812 17736 15881 11232 53974, 296295, INCONSISTENT",
        "62651 7085, 69738, INCONSISTENT",
    })
    void sumsOfReleasesMissTheirTotalWithinRounding(String parts, String total, Verdict expected) {
        String[] figures =
                Arrays.stream(parts.split(" ", -1)).map(p -> p + "亿元").toArray(String[]::new);
        assertThat(judge(total + "亿元", HALF_UP, figures)).isEqualTo(expected);
    }

    /** Telecommunications 2017: 1157 of 12620 less 759 is 9.7547 %, printed 9.7 %. */
    @Test
    void shareThatRoundsTheOtherWayIsTight() {
        Formula whole = Formula.of(Term.of(TOTAL, parseMoney("12620亿元")))
                .minus(Formula.of(Term.of(TOTAL, parseMoney("759亿元"))));
        Formula part = Formula.of(Term.of(TOTAL, parseMoney("1157亿元")));
        Derived<Ratio> share = Derived.ratio(TOTAL, part.dividedBy(whole));
        assertThat(Shown.value(share, 4)).isEqualTo("9.7547");
        assertThat(Shown.bounds(share, 4)).isEqualTo("(9.7496, 9.7597)");
        assertThat(share.judge(parseRatio("9.7%")).verdict()).isEqualTo(Verdict.TIGHT);
        assertThat(share.judge(parseRatio("9.8%")).verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(share.judge(parseRatio("9.6%")).verdict()).isEqualTo(Verdict.INCONSISTENT);
    }

    /** Retail January-February 2020: printed on a comparable base, which levels do not give. */
    @Test
    void growthOnAnotherBaseContradictsTheLevels() {
        Growth<Money> growth = Growth.yearOnYear(parseMoney("52130亿元"), parseMoney("66064亿元"));
        assertThat(growth.judge(parseRatio("-21.1%")).verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(growth.judge(parseRatio("-20.5%")).verdict()).isEqualTo(Verdict.INCONSISTENT);
    }

    /** [2.33, 2.35) and [2.35, 2.45) touch and share nothing, as half-up always leaves it. */
    @Test
    void touchingIntervalsAreInconsistentUnderHalfUp() {
        assertThat(Shown.bounds(total("1.74亿美元", "0.60亿美元"), 2)).isEqualTo("[2.33, 2.35)");
        assertThat(judge("2.4亿美元", HALF_UP, "1.74亿美元", "0.60亿美元")).isEqualTo(Verdict.INCONSISTENT);
        assertThat(judge("2.4亿美元", HALF_UP, "1.74亿美元", "0.61亿美元")).isEqualTo(Verdict.CONSISTENT);
    }

    /** Under half-even the ends belong to figures with an even last digit, and to no others. */
    @Test
    void touchingIntervalsAreTightUnderHalfEvenIfAllDigitsAreEven() {
        assertThat(judge("2.4亿美元", HALF_EVEN, "1.74亿美元", "0.60亿美元")).isEqualTo(Verdict.TIGHT);
        assertThat(judge("2.4亿美元", HALF_EVEN, "1.73亿美元", "0.61亿美元"))
                .isEqualTo(Verdict.INCONSISTENT);
        assertThat(judge("2.3亿美元", HALF_EVEN, "1.76亿美元", "0.60亿美元"))
                .isEqualTo(Verdict.INCONSISTENT);
    }

    @Test
    void truncatedFiguresLieAboveWhatIsPrinted() {
        assertThat(judge("2.4亿美元", TRUNCATE, "1.74亿美元", "0.67亿美元")).isEqualTo(Verdict.CONSISTENT);
        assertThat(judge("2.4亿美元", TRUNCATE, "1.74亿美元", "0.64亿美元")).isEqualTo(Verdict.INCONSISTENT);
        assertThat(judge("2.4亿美元", HALF_UP, "1.74亿美元", "0.64亿美元")).isEqualTo(Verdict.CONSISTENT);
        assertThat(judge("2.4亿美元", TRUNCATE, "1.74亿美元", "0.65亿美元")).isEqualTo(Verdict.TIGHT);
    }

    @Test
    void qualifierOfThePrintedFigureIsUnderstood() {
        Growth<Money> growth = Growth.yearOnYear(parseMoney("1.74亿美元"), parseMoney("1.28亿美元"));
        assertThat(growth.judge(parseRatio("30%以上")).verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(growth.judge(parseRatio("36%以上")).verdict()).isEqualTo(Verdict.TIGHT);
        assertThat(growth.judge(parseRatio("40%以上")).verdict()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(growth.judge(parseRatio("近40%")).verdict()).isEqualTo(Verdict.TIGHT);
    }

    @Test
    void undefinedIndicatorDecidesNothing() {
        Growth<Money> growth = Growth.yearOnYear(parseMoney("13.70亿元"), parseMoney("-2.74亿元"));
        Judgement<Ratio> judgement = growth.judge(parseRatio("35.9%"));
        assertThat(judgement.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(judgement.exact()).hasToString("Undefined[SIGN_CHANGE] 扭亏为盈");
        assertThat(judgement.bounds()).hasToString("Undefined[SIGN_CHANGE] 扭亏为盈");
    }

    @Test
    void indicatorWithoutIntervalDecidesOnlyWhatItReproduces() {
        Growth<Money> growth = Growth.yearOnYear(parseMoney("6亿元"), parseMoney("不足5亿元"));
        assertThat(growth.bounds()).hasToString("Undefined[UNBOUNDED] ——");
        assertThat(growth.judge(parseRatio("20.0%")).verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(growth.judge(parseRatio("21.0%")).verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void figureOfAnotherCurrencyIsRefusedNamingBoth() {
        Derived<Money> total = total("1.74亿美元", "0.67亿美元");
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> total.judge(parseMoney("2.4亿元")))
                .withMessage("expected amounts of one currency, got CNY and USD")
                .satisfies(e -> assertThat(e.first().getCurrencyCode()).isEqualTo("CNY"))
                .satisfies(e -> assertThat(e.second().getCurrencyCode()).isEqualTo("USD"));
    }

    @Test
    void figureInAnotherScaleIsJudgedAllTheSame() {
        Derived<Money> total = total("1.74亿美元", "0.67亿美元").in(Scale.TEN_THOUSAND);
        assertThat(total.judge(parseMoney("24100万美元")).verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(total.judge(parseMoney("24199万美元")).verdict()).isEqualTo(Verdict.TIGHT);
        assertThat(total.judge(parseMoney("24201万美元")).verdict()).isEqualTo(Verdict.INCONSISTENT);
    }
}
