package io.github.tongbi.indicators.completion;

import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseMoney;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;

import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.indicators.Shown;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Collections;
import java.util.Locale;

class PaceTest {
    private static final ReferencePeriod YEAR = ReferencePeriod.ofYear(2020);
    private static final Pace<Money> INDUSTRY = pace("2.20亿元", "18亿元整", "2020-04-30");

    private static Pace<Money> pace(String completed, String plan, String elapsed) {
        ReferencePeriod part = ReferencePeriod.parse(elapsed);
        return Completion.of(parseMoney(completed), parseMoney(plan))
                .paceAt(TimeProgress.byMonth(part, YEAR));
    }

    /** report-checks K12r and K13r, with the plans of 18 and 10亿元. */
    @ParameterizedTest
    @CsvSource({
        "2.20亿元, 18亿元整, 3.5909, '(3.5816, 3.6002]', 1.97500, 0.55000, 6.60, 36.67",
        "0.85亿元, 10亿元整, 5.3824, '(5.3480, 5.4172]', 1.14375, 0.21250, 2.55, 25.50",
    })
    void paceOfTheReport(
            String completed,
            String plan,
            String needed,
            String bounds,
            String perMonth,
            String soFar,
            String landing,
            String rate) {
        Pace<Money> pace = pace(completed, plan, "2020-04-30");
        assertThat(Shown.value(pace, 4)).isEqualTo(needed);
        assertThat(Shown.bounds(pace, 4)).isEqualTo(bounds);
        assertThat(Shown.value(pace.amountNeeded(), 5)).isEqualTo(perMonth);
        assertThat(Shown.value(pace.amountSoFar(), 5)).isEqualTo(soFar);
        assertThat(Shown.value(pace.landing(), 2)).isEqualTo(landing);
        assertThat(Shown.value(pace.landingRate(), 2)).isEqualTo(rate);
    }

    @Test
    void boundsFollowThePrintedDigits() {
        assertThat(Shown.bounds(INDUSTRY.amountNeeded(), 4)).isEqualTo("(1.9744, 1.9756]");
        assertThat(Shown.bounds(INDUSTRY.amountSoFar(), 4)).isEqualTo("[0.5488, 0.5513)");
        assertThat(Shown.bounds(INDUSTRY.landing(), 3)).isEqualTo("[6.585, 6.615)");
        assertThat(Shown.bounds(INDUSTRY.landingRate(), 3)).isEqualTo("[36.583, 36.750)");
    }

    @Test
    void everyNumberIsToldInItsUnit() {
        assertThat(INDUSTRY).hasToString("所需进度与已有进度之比 3.59倍");
        assertThat(INDUSTRY.toText(Locale.ENGLISH))
                .isEqualTo("pace needed to pace so far 3.59 times");
        assertThat(INDUSTRY.amountNeeded()).hasToString("今后平均需完成 1.98亿元/个月");
        assertThat(INDUSTRY.amountSoFar()).hasToString("已平均完成 0.55亿元/个月");
        assertThat(INDUSTRY.landing()).hasToString("按现有进度推算的全期完成 6.60亿元");
        assertThat(INDUSTRY.landingRate()).hasToString("按现有进度推算的计划完成率 36.67%");
        assertThat(INDUSTRY.amountNeeded().name().en()).isEqualTo("needed on average");
        assertThat(INDUSTRY.amountSoFar().name().en()).isEqualTo("completed on average");
        assertThat(INDUSTRY.landing().name().en()).isEqualTo("whole period at the pace so far");
        assertThat(INDUSTRY.landingRate().name().en()).isEqualTo("completion at the pace so far");
        assertThat(INDUSTRY.completion().percent(1)).hasToString("12.2%");
        assertThat(INDUSTRY.progress()).hasToString("4 个月 / 12 个月");
    }

    @Test
    void paceIsExplained() {
        assertThat(INDUSTRY.explain(Locale.CHINA))
                .isEqualTo("所需进度与已有进度之比 = (计划 − 完成) ÷ 8 ÷ (完成 ÷ 4)"
                        + " = (18亿元整 − 2.20亿元) ÷ 8 ÷ (2.20亿元 ÷ 4) = 3.5909090909…倍");
        assertThat(INDUSTRY.landing().explain(Locale.ENGLISH))
                .isEqualTo("whole period at the pace so far = completed × 12 ÷ 4"
                        + " = 2.20 hundred million CNY × 12 ÷ 4 = 6.6 hundred million CNY");
    }

    @Test
    void paceByDayIsPerDay() {
        Pace<Money> pace = Completion.of(parseMoney("121万元整"), parseMoney("366万元整"))
                .paceAt(TimeProgress.byDay(ReferencePeriod.parse("2020-04-30")));
        assertThat(pace.amountNeeded()).hasToString("今后平均需完成 1.00万元/天");
        assertThat(pace.outcome().orElseThrow()).isEqualTo(new Ratio(Rational.ONE));
        assertThat(pace.landingRate().outcome().orElseThrow()).isEqualTo(new Ratio(Rational.ONE));
    }

    @Test
    void paceOfManyPlansTogetherHasBounds() {
        Completion<Money> one = Completion.of(parseMoney("2.20亿元"), parseMoney("18亿元整"));
        TimeProgress april = TimeProgress.byMonth(ReferencePeriod.parse("2020-04-30"));
        Pace<Money> all = Completion.ofSums(Collections.nCopies(40, one)).paceAt(april);
        assertThat(Shown.bounds(all, 4)).isEqualTo(Shown.bounds(INDUSTRY, 4));
        assertThat(Shown.bounds(INDUSTRY, 3, Rounding.Rule.TRUNCATE)).isEqualTo("(3.572, 3.591]");
    }

    /** Needed, so far, landing, landing rate: which of them is undefined, and why. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18亿元|18亿元|2020-04-30|Undefined[PLAN_COMPLETED] 已完成计划|PLAN_COMPLETED|4.50|54.00|300.0",
                "19亿元|18亿元|2020-12-31|Undefined[PLAN_COMPLETED] 已完成计划|PLAN_COMPLETED|1.58|19.00|105.6",
                "17亿元|18亿元|2020-12-31|Undefined[NOTHING_LEFT] ——|NOTHING_LEFT|1.42|17.00|94.4",
                "1亿元|18亿元|2019-12-31|Undefined[NOTHING_ELAPSED] ——|1.42|NOTHING_ELAPSED|NOTHING_ELAPSED|NOTHING_ELAPSED",
                "0亿元|18亿元|2020-04-30|Undefined[ZERO_DENOMINATOR] ——|2.25|0.00|0.00|0.0",
                "-2亿元|18亿元|2020-04-30|Undefined[SIGN_CHANGE] ——|2.50|-0.50|-6.00|-33.3",
                "2亿元|0亿元|2020-04-30|Undefined[ZERO_PLAN] ——|PLAN_COMPLETED|0.50|6.00|ZERO_PLAN",
                "-6亿元|-5亿元|2020-04-30|Undefined[NEGATIVE_PLAN] ——|0.13|-1.50|-18.00|NEGATIVE_PLAN",
            })
    void whatCannotBeToldHasItsReason(
            String completed,
            String plan,
            String elapsed,
            String expected,
            String needed,
            String soFar,
            String landing,
            String rate) {
        Pace<Money> pace = pace(completed, plan, elapsed);
        assertThat(pace.outcome()).hasToString(expected);
        assertThat(pace.bounds()).hasToString(expected);
        assertThat(Shown.value(pace.amountNeeded(), 2)).isEqualTo(shown(needed));
        assertThat(Shown.value(pace.amountSoFar(), 2)).isEqualTo(shown(soFar));
        assertThat(Shown.value(pace.landing(), 2)).isEqualTo(shown(landing));
        assertThat(Shown.value(pace.landingRate(), 1)).isEqualTo(shown(rate));
    }

    private static String shown(String expected) {
        return expected.contains("_") ? "Undefined[" + expected + "] ——" : expected;
    }

    @Test
    void completedPlanIsTold() {
        Pace<Money> done = pace("18亿元", "18亿元", "2020-04-30");
        assertThat(done.toText(Locale.CHINA)).isEqualTo("所需进度与已有进度之比 已完成计划");
        assertThat(done.toText(Locale.ENGLISH))
                .isEqualTo("pace needed to pace so far plan completed");
    }

    @Property
    void whatIsNeededCompletesThePlan(
            @ForAll @IntRange(min = 1, max = 1_000_000) int completed,
            @ForAll @IntRange(min = 1, max = 1_000_000) int more,
            @ForAll @IntRange(min = 1, max = 11) int months) {
        Pace<Measure> pace = pace(completed, completed + more, months);
        Rational needed = pace.amountNeeded().outcome().orElseThrow().number();
        assertThat(Rational.of(completed).plus(needed.multipliedBy(Rational.of(12 - months))))
                .isEqualTo(Rational.of(completed + more));
        Rational soFar = pace.amountSoFar().outcome().orElseThrow().number();
        assertThat(pace.outcome().orElseThrow().number()).isEqualTo(needed.dividedBy(soFar));
    }

    /** A pace of one lands on the plan. */
    @Property
    void paceAboveOneLandsBelowThePlan(
            @ForAll @IntRange(min = 1, max = 1_000) int completed,
            @ForAll @IntRange(min = 1, max = 1_000) int more,
            @ForAll @IntRange(min = 1, max = 11) int months) {
        Pace<Measure> pace = pace(completed, completed + more, months);
        Rational landing = pace.landingRate().outcome().orElseThrow().number();
        assertThat(pace.outcome().orElseThrow().number().compareTo(Rational.ONE))
                .isEqualTo(Rational.ONE.compareTo(landing));
    }

    private static Pace<Measure> pace(int completed, int plan, int months) {
        ReferencePeriod elapsed = ReferencePeriod.ofMonths(2020, 1, months);
        return Completion.of(parseMeasure(completed + "家"), parseMeasure(plan + "家"))
                .paceAt(TimeProgress.byMonth(elapsed));
    }

    @Property
    void trueValuesLieInTheBounds(
            @ForAll @IntRange(min = 1_000, max = 100_000) int completed,
            @ForAll @IntRange(min = 1_000, max = 1_000_000) int plan,
            @ForAll @IntRange(min = 1, max = 11) int months) {
        Assume.that(plan > completed + 100);
        Pace<Measure> exact = pace(completed, plan, months);
        Pace<Measure> printed =
                Completion.of(rounded(completed), rounded(plan)).paceAt(exact.progress());
        Range<Ratio> bounds = printed.bounds().orElseThrow();
        assertThat(bounds.contains(exact.outcome().orElseThrow())).isTrue();
        assertThat(bounds.contains(printed.outcome().orElseThrow())).isTrue();
        assertThat(printed.landing()
                        .bounds()
                        .orElseThrow()
                        .contains(exact.landing().outcome().orElseThrow()))
                .isTrue();
    }

    private static Figure<Measure> rounded(int count) {
        return Figure.rounded(
                Measure.of(count, Unit.ESTABLISHMENT),
                new Notation(Scale.HUNDRED, 0),
                Rounding.Rule.HALF_UP);
    }
}
