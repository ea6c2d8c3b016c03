package io.github.tongbi.indicators.completion;

import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseMoney;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tongbi.core.catalogue.Polarity;
import io.github.tongbi.core.period.PeriodFigure;
import io.github.tongbi.core.period.PeriodMismatchException;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.project.InvestmentKind;
import io.github.tongbi.core.project.InvestmentPlan;
import io.github.tongbi.core.project.InvestmentProgress;
import io.github.tongbi.core.quantity.CurrencyMismatchException;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.UnitMismatchException;
import io.github.tongbi.indicators.Shown;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.Verdict;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

class CompletionTest {
    private static final ReferencePeriod APRIL = ReferencePeriod.parse("2020-01-01/P4M");
    private static final ReferencePeriod YEAR = ReferencePeriod.ofYear(2020);
    private static final Completion<Money> INDUSTRY = of("2.20亿元", "18亿元整");

    private static Completion<Money> of(String completed, String plan) {
        return Completion.of(parseMoney(completed), parseMoney(plan));
    }

    @ParameterizedTest
    @CsvSource({
        // plan completion by level and by sum, course of statistics
        "63万元, 56万元, 1, 112.5%",
        "2240万元, 2200万元, 2, 101.82%",
        // unit cost planned at 95 % and reached at 94 % of the year before, the same course
        "94元, 95元, 3, 98.947%",
        // revenue of a sub-district of Dapeng 2024
        "74.24亿元, 60.77亿元, 2, 122.17%",
        // January to October, 97.2 % of the year's plan, a city on its progress
        "629.0亿元, 647.4亿元, 1, 97.2%",
        "0.00亿元, 18亿元, 1, 0.0%",
        "-1.0亿元, 18亿元, 1, -5.6%",
    })
    void completionIsCompletedOverPlan(
            String completed, String plan, int decimals, String expected) {
        assertThat(of(completed, plan).percent(decimals)).hasToString(expected);
    }

    /** Plan by sum, course of statistics: five years against 2200 planned for them. */
    @Test
    void completionBySumIsOfTheSums() {
        Completion<Money> sum = Completion.ofSums(List.of(
                of("420万元", "430万元"),
                of("438万元", "435万元"),
                of("445万元", "440万元"),
                of("462万元", "445万元"),
                of("475万元", "450万元")));
        assertThat(sum.percent(2)).hasToString("101.82%");
        assertThat(sum.completed()).hasToString("完成 2240.00万元");
        assertThat(sum.plan()).hasToString("计划 2200.00万元");
        assertThat(Completion.ofSums(List.of(of("5亿元", "10亿元"), of("90亿元", "90亿元")))
                        .percent(0))
                .hasToString("95%");
        assertThat(Completion.ofSums(List.of(INDUSTRY)).explain(Locale.CHINA))
                .isEqualTo(INDUSTRY.explain(Locale.CHINA));
    }

    @Test
    void sumOfNothingOrOfUnlikePlansIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Completion.<Money>ofSums(List.of()))
                .withMessage("expected at least one completion, got none");
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> Completion.ofSums(List.of(INDUSTRY, of("1亿美元", "2亿美元"))))
                .withMessage("expected amounts of one currency, got CNY and USD");
    }

    /** report-checks K29: without the renovation, 1.35 done of 8 planned. */
    @Test
    void completionOfTheRestLeavesAPartOut() {
        Completion<Money> rest = INDUSTRY.without(of("0.85亿元", "10亿元整"));
        assertThat(Shown.value(rest, 4)).isEqualTo("16.8750");
        assertThat(Shown.value(rest.completed(), 2)).isEqualTo("1.35");
        assertThat(Shown.value(rest.plan(), 0)).isEqualTo("8");
        assertThat(rest.explain(Locale.CHINA))
                .isEqualTo("计划完成率 = (完成 − 完成) ÷ (计划 − 计划)"
                        + " = (2.20亿元 − 0.85亿元) ÷ (18亿元整 − 10亿元整) = 16.875%");
    }

    @Test
    void completionIsToldAndExplainedInBothLanguages() {
        assertThat(INDUSTRY.toText(Locale.CHINA)).isEqualTo("完成计划的12.2%");
        assertThat(INDUSTRY.toText(Locale.ENGLISH)).isEqualTo("12.2% of the plan completed");
        assertThat(INDUSTRY).hasToString("完成计划的12.2%");
        assertThat(INDUSTRY.explain(Locale.CHINA))
                .isEqualTo("计划完成率 = 完成 ÷ 计划 = 2.20亿元 ÷ 18亿元整 = 12.2222222222…%");
        assertThat(INDUSTRY.explain(Locale.ENGLISH))
                .startsWith("completion of the plan = completed ÷ plan = 2.20 hundred million CNY");
        assertThat(Shown.bounds(INDUSTRY, 4)).isEqualTo("[12.1944, 12.2500)");
        assertThat(INDUSTRY.judge(parseRatio("12.2%")).verdict()).isEqualTo(Verdict.CONSISTENT);
    }

    @ParameterizedTest
    @CsvSource({"2.20亿元, 0.00亿元, ZERO_PLAN", "-100.0万元, -500.0万元, NEGATIVE_PLAN"})
    void planThatIsNotPositiveLeavesItUndefined(String completed, String plan, String reason) {
        Completion<Money> completion = of(completed, plan);
        String undefined = "Undefined[" + reason + "] ——";
        assertThat(completion.outcome()).hasToString(undefined);
        assertThat(completion.bounds()).hasToString(undefined);
        assertThat(completion.overfulfilment(Polarity.HIGHER_IS_BETTER).outcome())
                .hasToString(undefined);
        assertThat(completion.gapTo(TimeProgress.byMonth(APRIL)).outcome()).hasToString(undefined);
        assertThat(completion.toText(Locale.CHINA)).isEqualTo("——");
        assertThat(completion.toText(Locale.ENGLISH)).isEqualTo("n/a");
        assertThat(completion.explain(Locale.CHINA)).endsWith(" = —— (" + reason + ")");
    }

    /** A plan that rounding lets be zero has a value, but no interval. */
    @Test
    void planThatMayBeZeroLeavesNoInterval() {
        Completion<Money> completion = Completion.of(parseMoney("1.0亿元"), parseMoney("不足5亿元"));
        assertThat(Shown.value(completion, 0)).isEqualTo("20");
        assertThat(completion.bounds()).hasToString("Undefined[UNBOUNDED] ——");
    }

    /** report-checks K10 and K11, and the plan of a sub-district of Dapeng 2024. */
    @ParameterizedTest
    @CsvSource({
        "2.20亿元, 12.2%, 18.0328, '(17.9184, 18.1481)'",
        "0.85亿元, 8.5%, 10.0000, '(9.8830, 10.1183)'",
        "74.24亿元, 122.17%, 60.7678, '(60.7612, 60.7744)'",
    })
    void printedRateImpliesThePlan(
            String completed, String rate, String expected, String expectedBounds) {
        Derived<Money> plan = Completion.impliedPlan(parseMoney(completed), parseRatio(rate));
        assertThat(Shown.value(plan, 4)).isEqualTo(expected);
        assertThat(Shown.bounds(plan, 4)).isEqualTo(expectedBounds);
    }

    @Test
    void impliedPlanIsToldInTheScaleOfTheCompleted() {
        Derived<Money> plan = Completion.impliedPlan(parseMoney("2.20亿元"), parseRatio("12.2%"));
        assertThat(plan.toText(Locale.CHINA)).isEqualTo("计划 18.03亿元");
        assertThat(plan.toText(Locale.ENGLISH)).isEqualTo("plan 18.03 hundred million CNY");
        assertThat(plan.explain(Locale.CHINA))
                .isEqualTo("计划 = 完成 ÷ 计划完成率 = 2.20亿元 ÷ 12.2% = 18.0327868852…亿元");
        assertThat(Completion.impliedPlan(parseMoney("2.20亿元"), parseRatio("0.0%"))
                        .outcome())
                .hasToString("Undefined[ZERO_DENOMINATOR] ——");
    }

    /** 629.0 of 647.4 in October: ahead by 13.8 points unrounded, 13.9 from the rounded 97.2 %. */
    @Test
    void gapIsTakenFromTheUnroundedCompletion() {
        TimeProgress october = TimeProgress.byMonth(ReferencePeriod.parse("2020-01-01/P10M"));
        assertThat(Shown.value(of("629.0亿元", "647.4亿元").gapTo(october), 1)).isEqualTo("13.8");
        assertThat(Shown.value(october.gapOf(parseRatio("97.2%")), 1)).isEqualTo("13.9");
    }

    @Test
    void gapIsToldInPoints() {
        Derived<?> gap = INDUSTRY.gapTo(TimeProgress.byMonth(APRIL));
        assertThat(gap.toText(Locale.CHINA)).isEqualTo("与序时进度(按月)之差 -21.11个百分点");
        assertThat(gap.toText(Locale.ENGLISH))
                .isEqualTo("gap to time progress by month -21.11 percentage points");
        assertThat(gap.explain(Locale.CHINA))
                .isEqualTo("与序时进度(按月)之差 = 完成 ÷ 计划 − 1/3 = 2.20亿元 ÷ 18亿元整 − 1/3"
                        + " = -21.1111111111…个百分点");
    }

    @Test
    void overfulfilmentIsWhatExceedsThePlan() {
        Derived<?> over = of("63万元", "56万元整").overfulfilment(Polarity.HIGHER_IS_BETTER);
        assertThat(Shown.value(over, 1)).isEqualTo("12.5");
        assertThat(over.explain(Locale.ENGLISH))
                .isEqualTo(
                        "over-fulfilment = completed ÷ plan − 1"
                                + " = 63 ten thousand CNY ÷ 56 ten thousand CNY − 1 = 12.5 percentage points");
    }

    /** A unit cost of 94 where 95 was planned is better than planned. */
    @ParameterizedTest
    @CsvSource({
        "94元, 95元, HIGHER_IS_BETTER, -1.053",
        "94元, 95元, LOWER_IS_BETTER, 1.053",
        "96元, 95元, LOWER_IS_BETTER, -1.053",
        "63元, 56元, HIGHER_IS_BETTER, 12.500",
        "63元, 56元, NEUTRAL, Undefined[NEUTRAL_POLARITY] ——",
        "63元, 0元, NEUTRAL, Undefined[ZERO_PLAN] ——",
    })
    void polarityTellsWhatFulfilmentIs(
            String completed, String plan, Polarity polarity, String expected) {
        assertThat(Shown.value(of(completed, plan).overfulfilment(polarity), 3))
                .isEqualTo(expected);
    }

    @Test
    void progressIsHeldAgainstItsPlan() {
        Completion<Money> completion = Completion.of(
                progress(InvestmentKind.INDUSTRIAL, APRIL), plan(InvestmentKind.INDUSTRIAL, YEAR));
        assertThat(completion.percent(1)).hasToString("12.2%");
        assertThat(completion.completed().outcome().orElseThrow())
                .isEqualTo(parseMoney("2.20亿元").value());
        assertThat(completion.plan().outcome().orElseThrow())
                .isEqualTo(parseMoney("18亿元").value());
    }

    @Test
    void revisedPlanIsNamedByItsVersion() {
        InvestmentPlan revised = InvestmentPlan.builder()
                .from(plan(InvestmentKind.INDUSTRIAL, YEAR))
                .version(LocalDate.of(2020, 7, 15))
                .build();
        Completion<Money> completion =
                Completion.of(progress(InvestmentKind.INDUSTRIAL, APRIL), revised);
        assertThat(completion.explain(Locale.CHINA)).startsWith("计划完成率 = 完成 ÷ 计划(2020-07-15) = ");
        assertThat(completion.explain(Locale.ENGLISH)).contains("completed ÷ plan of 2020-07-15 =");
    }

    @Test
    void progressOutsideThePeriodOfThePlanIsRefused() {
        InvestmentPlan plan = plan(InvestmentKind.INDUSTRIAL, YEAR);
        ReferencePeriod later = ReferencePeriod.parse("2021-01-01/P4M");
        assertThatExceptionOfType(PeriodMismatchException.class)
                .isThrownBy(() -> Completion.of(progress(InvestmentKind.INDUSTRIAL, later), plan))
                .withMessage("expected a beginning of 2020, got one of 2021-01-01/P4M")
                .satisfies(e -> assertThat(e.expected()).isEqualTo(YEAR))
                .satisfies(e -> assertThat(e.actual()).isEqualTo(later));
    }

    @Test
    void progressOfAnotherKindIsRefused() {
        InvestmentPlan plan = plan(InvestmentKind.INDUSTRIAL, YEAR);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Completion.of(progress(InvestmentKind.TECHNICAL_RENOVATION, APRIL), plan))
                .withMessage("expected progress and plan of one kind,"
                        + " got TECHNICAL_RENOVATION and INDUSTRIAL");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01/P4M, 2020",
        "2020, 2020",
        "2020-Q1, 2020-S1",
        "2021-01-01/P2Y, 2021-01-01/P5Y",
        "2020-05-31, 2020-12-31",
        "2020-12-31, 2020-12-31",
        "2019-12-31, 2020-12-31",
    })
    void figureOfABeginningIsHeldAgainstThePlan(String period, String planned) {
        assertThat(ofPeriods(period, planned).percent(1)).hasToString("12.2%");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-Q2, 2020",
        "2020-S1, 2020-Q1",
        "2019, 2020",
        "2020-05-31, 2020",
        "2020-S1, 2020-12-31",
        "2020-12-31, 2020-05-31",
        "2020, 2021-01-01/P5Y",
        "2022-Q1, 2021-01-01/P5Y",
    })
    void figureOfAnotherPeriodIsRefused(String period, String planned) {
        assertThatExceptionOfType(PeriodMismatchException.class)
                .isThrownBy(() -> ofPeriods(period, planned))
                .withMessage("expected a beginning of " + planned + ", got one of " + period);
    }

    private static Completion<Money> ofPeriods(String period, String planned) {
        return Completion.of(
                PeriodFigure.of(ReferencePeriod.parse(period), parseMoney("2.20亿元")),
                PeriodFigure.of(ReferencePeriod.parse(planned), parseMoney("18亿元")));
    }

    private static InvestmentProgress progress(InvestmentKind kind, ReferencePeriod period) {
        return InvestmentProgress.builder()
                .kind(kind)
                .period(period)
                .completed(parseMoney("2.20亿元"))
                .build();
    }

    private static InvestmentPlan plan(InvestmentKind kind, ReferencePeriod period) {
        return InvestmentPlan.builder()
                .kind(kind)
                .period(period)
                .amount(parseMoney("18亿元"))
                .build();
    }

    @Test
    void unlikeFiguresAreRefusedNamingBoth() {
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> of("2.20亿元", "18亿美元"))
                .withMessage("expected amounts of one currency, got CNY and USD");
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> Completion.of(parseMeasure("27家"), parseMeasure("30户")))
                .withMessage("expected measures in one unit, got 家 and 户");
    }

    @Property
    void exactRateImpliesTheExactPlan(
            @ForAll @IntRange(min = 1) int completed, @ForAll @IntRange(min = 1) int plan) {
        Completion<Measure> completion =
                Completion.of(parseMeasure(completed + "家"), parseMeasure(plan + "家"));
        Rational rate = completion.outcome().orElseThrow().number();
        assertThat(Rational.of(completed).dividedBy(rate)).isEqualTo(Rational.of(plan));
        assertThat(completion
                        .overfulfilment(Polarity.HIGHER_IS_BETTER)
                        .outcome()
                        .orElseThrow()
                        .number())
                .isEqualTo(rate.minus(Rational.ONE));
    }
}
