package io.github.tongbi.indicators.completion;

import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.catalogue.Polarity;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.Shown;
import io.github.tongbi.indicators.result.Verdict;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class RateCompletionTest {
    private static final RateCompletion GROWTH =
            RateCompletion.ofGrowth(parseRatio("8.0%"), parseRatio("5.0%"));
    private static final RateCompletion COST =
            RateCompletion.ofReduction(parseRatio("6.0%"), parseRatio("5.0%"));

    /** Growth planned at 5 % and reached at 8 % is 1.08/1.05, never 8/5. */
    @Test
    void growthPlanIsAQuotientOfLevels() {
        assertThat(Shown.value(GROWTH, 3)).isEqualTo("102.857");
        assertThat(Shown.bounds(GROWTH, 3)).isEqualTo("(102.761, 102.954)");
        assertThat(Shown.value(GROWTH.overfulfilment(Polarity.HIGHER_IS_BETTER), 3))
                .isEqualTo("2.857");
        assertThat(GROWTH.judge(parseRatio("102.9%")).verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(GROWTH.judge(parseRatio("160%")).verdict()).isEqualTo(Verdict.INCONSISTENT);
    }

    /** Unit cost to be cut by 5 % and cut by 6 %, course of statistics: the plan was beaten. */
    @Test
    void reductionPlanIsBeatenBelowOneHundredPercent() {
        assertThat(Shown.value(COST, 3)).isEqualTo("98.947");
        assertThat(Shown.bounds(COST, 3)).isEqualTo("(98.843, 99.052)");
        assertThat(Shown.value(COST.overfulfilment(Polarity.LOWER_IS_BETTER), 3))
                .isEqualTo("1.053");
        assertThat(Shown.bounds(COST.overfulfilment(Polarity.LOWER_IS_BETTER), 3))
                .isEqualTo("(0.948, 1.157)");
        assertThat(COST.overfulfilment(Polarity.NEUTRAL).outcome())
                .hasToString("Undefined[NEUTRAL_POLARITY] ——");
    }

    @ParameterizedTest
    @CsvSource({
        // a decline told as a negative growth is the same plan
        "-6.0%, -5.0%, 98.947",
        "5.0%, 5.0%, 100.000",
        "-2.0%, 5.0%, 93.333",
        "-100.0%, 5.0%, 0.000",
        "8.0%, -100.0%, Undefined[ZERO_PLAN] ——",
        "8.0%, -100.1%, Undefined[NEGATIVE_PLAN] ——",
    })
    void growthOfAnySignHasOneAnswer(String actual, String planned, String expected) {
        RateCompletion completion =
                RateCompletion.ofGrowth(parseRatio(actual), parseRatio(planned));
        assertThat(Shown.value(completion, 3)).isEqualTo(expected);
    }

    @Test
    void planToReduceToNothingIsUndefined() {
        RateCompletion all = RateCompletion.ofReduction(parseRatio("6.0%"), parseRatio("100%"));
        assertThat(all.outcome()).hasToString("Undefined[ZERO_PLAN] ——");
        assertThat(all.toText(Locale.CHINA)).isEqualTo("——");
        assertThat(all.toText(Locale.ENGLISH)).isEqualTo("n/a");
        assertThat(all.overfulfilment(Polarity.LOWER_IS_BETTER).outcome())
                .hasToString("Undefined[ZERO_PLAN] ——");
    }

    @Test
    void completionIsToldAndExplainedInBothLanguages() {
        assertThat(GROWTH).hasToString("为计划水平的102.9%");
        assertThat(COST.toText(Locale.ENGLISH)).isEqualTo("98.9% of the planned level");
        assertThat(GROWTH.explain(Locale.CHINA))
                .isEqualTo("计划完成率 = (1 + 实际增长) ÷ (1 + 计划增长)"
                        + " = (1 + 8.0%) ÷ (1 + 5.0%) = 102.8571428571…%");
        assertThat(COST.explain(Locale.ENGLISH))
                .isEqualTo("completion of the plan = (1 − actual cut) ÷ (1 − planned cut)"
                        + " = (1 − 6.0%) ÷ (1 − 5.0%) = 98.9473684210…%");
        assertThat(COST.explain(Locale.CHINA)).contains("(1 − 实际降低) ÷ (1 − 计划降低)");
        assertThat(GROWTH.explain(Locale.ENGLISH)).contains("actual growth", "planned growth");
    }

    @Property
    void cutIsANegativeGrowth(
            @ForAll @IntRange(min = -500, max = 999) int actual,
            @ForAll @IntRange(min = -500, max = 999) int planned) {
        RateCompletion cut = RateCompletion.ofReduction(permille(actual), permille(planned));
        RateCompletion growth = RateCompletion.ofGrowth(permille(-actual), permille(-planned));
        assertThat(cut.outcome()).isEqualTo(growth.outcome());
        assertThat(cut.overfulfilment(Polarity.LOWER_IS_BETTER)
                        .outcome()
                        .orElseThrow()
                        .number())
                .isEqualTo(growth.overfulfilment(Polarity.HIGHER_IS_BETTER)
                        .outcome()
                        .orElseThrow()
                        .number()
                        .negated());
    }

    private static Figure<Ratio> permille(int number) {
        return Figure.of(new Ratio(Rational.of(number, 1000)), Notation.percent(1));
    }
}
