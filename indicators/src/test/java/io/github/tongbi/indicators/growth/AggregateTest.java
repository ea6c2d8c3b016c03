package io.github.tongbi.indicators.growth;

import static io.github.tongbi.core.quantity.Figure.parseMoney;
import static io.github.tongbi.core.quantity.Figure.parseRatio;
import static io.github.tongbi.indicators.TradeReport.EXPORTS;
import static io.github.tongbi.indicators.TradeReport.IMPORTS;
import static io.github.tongbi.indicators.TradeReport.QUARTER;
import static io.github.tongbi.indicators.TradeReport.SECOND_QUARTER;
import static io.github.tongbi.indicators.TradeReport.SURPLUS;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.google.common.collect.Lists;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.CurrencyMismatchException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.Shown;
import io.github.tongbi.indicators.result.Outcome;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

class AggregateTest {
    private static final Component<Money> EXPORTS_IN_YUAN = part("乙", "1.74亿元", "36.1%");

    private static Component<Money> part(String name, String level, String growth) {
        return Component.of(Label.of(name, name), parseMoney(level), parseRatio(growth));
    }

    private static Aggregate<Money> of(Component<Money> first, Component<Money> second) {
        return Aggregate.of(List.of(first, second));
    }

    /** report-checks K04, K03 and K04c. */
    @Test
    void growthOfATotalFollowsFromItsParts() {
        assertThat(Shown.value(QUARTER, 4)).isEqualTo("22.4735");
        assertThat(Shown.bounds(QUARTER, 4)).isEqualTo("(22.3308, 22.6164)");
        assertThat(Shown.value(QUARTER.level(), 6)).isEqualTo("2.410000");
        assertThat(Shown.bounds(QUARTER.level(), 6)).isEqualTo("[2.400000, 2.420000)");
        assertThat(Shown.value(QUARTER.base(), 6)).isEqualTo("1.967772");
        assertThat(Shown.bounds(QUARTER.base(), 6)).isEqualTo("(1.958134, 1.977419)");
        assertThat(QUARTER.toText(Locale.CHINA)).isEqualTo("同比增长22.5%");
        assertThat(QUARTER.toText(Locale.ENGLISH)).isEqualTo("up 22.5% year on year");
        assertThat(QUARTER).hasToString("同比增长22.5%");
        assertThat(QUARTER.components()).containsExactly(EXPORTS, IMPORTS);
    }

    /** report-checks K25, K25b and K25c. */
    @Test
    void balanceIsATotalWithASubtractedPart() {
        assertThat(Shown.value(SURPLUS.level(), 6)).isEqualTo("1.070000");
        assertThat(Shown.bounds(SURPLUS.level(), 6)).isEqualTo("(1.060000, 1.080000)");
        assertThat(Shown.value(SURPLUS.base(), 6)).isEqualTo("0.589171");
        assertThat(Shown.bounds(SURPLUS.base(), 6)).isEqualTo("(0.579528, 0.598812)");
        assertThat(Shown.value(SURPLUS, 4)).isEqualTo("81.6110");
        assertThat(Shown.bounds(SURPLUS, 4)).isEqualTo("(80.3571, 82.9075)");
    }

    /** report-checks K06, K06b and K06c. */
    @Test
    void quarterIsDecumulatedFromTheHalfYear() {
        assertThat(Shown.value(SECOND_QUARTER.level(), 6)).isEqualTo("3.190000");
        assertThat(Shown.bounds(SECOND_QUARTER.level(), 6)).isEqualTo("(3.130000, 3.250000)");
        assertThat(Shown.value(SECOND_QUARTER.base(), 6)).isEqualTo("2.482323");
        assertThat(Shown.bounds(SECOND_QUARTER.base(), 6)).isEqualTo("(2.432769, 2.531872)");
        assertThat(Shown.value(SECOND_QUARTER, 4)).isEqualTo("28.5086");
        assertThat(Shown.bounds(SECOND_QUARTER, 4)).isEqualTo("(28.3408, 28.6823)");
    }

    /** report-checks K27 and K28. */
    @Test
    void contributionAndPullOfAPart() {
        assertThat(Shown.value(QUARTER.contributionOf(EXPORTS), 4)).isEqualTo("104.3644");
        assertThat(Shown.bounds(QUARTER.contributionOf(EXPORTS), 4))
                .isEqualTo("(104.2303, 104.5011)");
        assertThat(Shown.value(QUARTER.contributionOf(IMPORTS), 4)).isEqualTo("-4.3644");
        assertThat(Shown.value(QUARTER.pullOf(EXPORTS), 4)).isEqualTo("23.4544");
        assertThat(Shown.bounds(QUARTER.pullOf(EXPORTS), 4)).isEqualTo("(23.3359, 23.5732)");
        assertThat(Shown.value(QUARTER.pullOf(IMPORTS), 4)).isEqualTo("-0.9808");
    }

    /** Industrial investment of Shanxi, first half of 2021: shares a year earlier and growth. */
    @Test
    void publishedPullsAreReproduced() {
        Component<Money> primary = ofShare("17.7亿元", "14.3%");
        Component<Money> secondary = ofShare("44.3亿元", "43.8%");
        Component<Money> tertiary = ofShare("38.0亿元", "-23.5%");
        Aggregate<Money> total = Aggregate.of(List.of(primary, secondary, tertiary));
        assertThat(Shown.value(total.pullOf(primary), 2)).isEqualTo("2.53");
        assertThat(Shown.value(total.pullOf(secondary), 2)).isEqualTo("19.40");
        assertThat(Shown.value(total.pullOf(tertiary), 2)).isEqualTo("-8.93");
        assertThat(total.percent(1)).hasToString("13.0%");
    }

    /** Levels of now from shares of a base of 100, as the release prints only those. */
    private static Component<Money> ofShare(String base, String growth) {
        Rational factor = Rational.ONE.plus(parseRatio(growth).value().number());
        Figure<Money> before = parseMoney(base);
        Figure<Money> level = Figure.of(
                before.value().multipliedBy(factor),
                new Notation(before.notation().scale(), 6));
        return Component.of(Label.of("投资", "investment"), level, parseRatio(growth));
    }

    @Test
    void subtractedPartContributesTheOtherWay() {
        Component<Money> imports = SURPLUS.components().get(1);
        Rational exportsShare = number(SURPLUS.contributionOf(EXPORTS).outcome());
        Rational importsShare = number(SURPLUS.contributionOf(imports).outcome());
        assertThat(importsShare.signum()).isPositive();
        assertThat(exportsShare.plus(importsShare)).isEqualTo(Rational.ONE);
        assertThat(imports.subtracted().subtracted().level()).isEqualTo(IMPORTS.level());
        assertThat(imports).hasToString("−进口 0.67亿美元 (-2.8%)");
        assertThat(EXPORTS).hasToString("出口 1.74亿美元 (36.1%)");
    }

    private static Rational number(Outcome<Ratio> outcome) {
        return outcome.orElseThrow().number();
    }

    @Test
    void explanationTellsEveryPart() {
        assertThat(QUARTER.explain(Locale.CHINA))
                .isEqualTo("由分项推算的同比增速 = (出口 + 进口)"
                        + " ÷ (出口 ÷ (1 + 出口增速) + 进口 ÷ (1 + 进口增速)) − 1"
                        + " = (1.74亿美元 + 0.67亿美元)"
                        + " ÷ (1.74亿美元 ÷ (1 + 36.1%) + 0.67亿美元 ÷ (1 + (-2.8%))) − 1"
                        + " = 22.4735309144…%");
        assertThat(SURPLUS.level().explain(Locale.ENGLISH))
                .isEqualTo("total = exports − imports = 1.74 hundred million USD"
                        + " − 0.67 hundred million USD = 1.07 hundred million USD");
        assertThat(QUARTER.pullOf(IMPORTS).toText(Locale.CHINA)).isEqualTo("进口拉动 -0.98个百分点");
        assertThat(QUARTER.contributionOf(IMPORTS).toText(Locale.ENGLISH))
                .isEqualTo("contribution of imports -4.36%");
    }

    @Test
    void totalThatDidNotMoveHasPullsButNoContributions() {
        Component<Money> up = part("甲", "1.5亿元", "50.0%");
        Component<Money> down = part("乙", "0.5亿元", "-50.0%");
        Aggregate<Money> total = of(up, down);
        assertThat(total.toText(Locale.CHINA)).isEqualTo("与上年同期持平");
        assertThat(total.contributionOf(up).outcome()).hasToString("Undefined[TOTAL_UNCHANGED] ——");
        assertThat(Shown.value(total.pullOf(up), 1)).isEqualTo("25.0");
        assertThat(Shown.value(total.pullOf(down), 1)).isEqualTo("-25.0");
    }

    @Test
    void contributionHasNoIntervalWhereTheTotalMayNotHaveMoved() {
        Component<Money> up = part("甲", "1.5亿元", "50.1%");
        Aggregate<Money> total = of(up, part("乙", "0.5亿元", "-50.0%"));
        assertThat(Shown.value(total.contributionOf(up), 1)).isEqualTo("75150.0");
        assertThat(total.contributionOf(up).bounds()).hasToString("Undefined[UNBOUNDED] ——");
        assertThat(total.pullOf(up).bounds()).isInstanceOf(Outcome.Defined.class);
    }

    @Test
    void partWithoutBaseLeavesTheTotalWithoutGrowth() {
        Component<Money> gone = Component.of(
                Label.of("甲", "alpha"),
                parseMoney("0.0亿元"),
                parseRatio("-100.0%").exact());
        Aggregate<Money> total = of(EXPORTS_IN_YUAN, gone);
        assertThat(total.outcome()).hasToString("Undefined[MISSING_BASE] ——");
        assertThat(total.toText(Locale.ENGLISH)).isEqualTo("n/a");
        assertThat(total.base().outcome()).hasToString("Undefined[MISSING_BASE] ——");
        assertThat(total.pullOf(gone).outcome()).hasToString("Undefined[MISSING_BASE] ——");
        assertThat(total.contributionOf(gone).outcome()).hasToString("Undefined[MISSING_BASE] ——");
        assertThat(Shown.value(total.level(), 2)).isEqualTo("1.74");
    }

    @Test
    void negativeTotalsHaveTheOutcomesOfGrowth() {
        Component<Money> sales = part("销售", "1.0亿元", "0.0%");
        Aggregate<Money> loss = of(sales, part("成本", "1.2亿元", "0.0%").subtracted());
        assertThat(loss.outcome()).hasToString("Undefined[NEGATIVE_BASE] 持平");
        assertThat(loss.pullOf(sales).outcome()).hasToString("Undefined[NEGATIVE_BASE] ——");

        Aggregate<Money> turn = of(sales, part("成本", "0.9亿元", "-25.0%").subtracted());
        assertThat(turn.outcome()).hasToString("Undefined[SIGN_CHANGE] 扭亏为盈");

        Aggregate<Money> zero = of(sales, part("成本", "0.9亿元", "-10.0%").subtracted());
        assertThat(zero.outcome()).hasToString("Undefined[ZERO_BASE] ——");
    }

    @Test
    void totalNeedsAFirstPartThatIsAdded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aggregate.of(List.<Component<Money>>of()))
                .withMessage("expected at least one part of the total, got none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(IMPORTS.subtracted(), EXPORTS))
                .withMessage("expected a first part that is added, got −进口 0.67亿美元 (-2.8%)");
    }

    @Test
    void partsInOtherCurrenciesAreRefusedNamingBoth() {
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> of(EXPORTS, EXPORTS_IN_YUAN))
                .withMessage("expected amounts of one currency, got USD and CNY")
                .satisfies(e -> assertThat(e.first().getCurrencyCode()).isEqualTo("USD"))
                .satisfies(e -> assertThat(e.second().getCurrencyCode()).isEqualTo("CNY"));
    }

    @Test
    void partOfAnotherTotalIsRefused() {
        Component<Money> other = part("甲", "1.0亿美元", "5.0%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QUARTER.contributionOf(other))
                .withMessage("expected a part of the total, got 甲 1.0亿美元 (5.0%)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QUARTER.pullOf(other))
                .withMessage("expected a part of the total, got 甲 1.0亿美元 (5.0%)");
    }

    @Property(tries = 300)
    void pullsSumToTheGrowthAndContributionsToOne(@ForAll("parts") List<Component<Money>> parts) {
        Aggregate<Money> total = Aggregate.of(parts);
        Rational growth = total.outcome().orElseThrow().number();
        Rational pulls = parts.stream()
                .map(part -> total.pullOf(part).outcome().orElseThrow())
                .reduce(new Points(Rational.ZERO), Points::plus)
                .number();
        assertThat(pulls).isEqualTo(growth);

        Assume.that(growth.signum() != 0);
        Rational contributions = parts.stream()
                .map(part -> number(total.contributionOf(part).outcome()))
                .reduce(Rational.ZERO, Rational::plus);
        assertThat(contributions).isEqualTo(Rational.ONE);
        Component<Money> first = parts.get(0);
        assertThat(number(total.contributionOf(first).outcome()).multipliedBy(growth))
                .isEqualTo(total.pullOf(first).outcome().orElseThrow().number());
    }

    @Property(tries = 100)
    void orderOfThePartsDoesNotMatter(@ForAll("parts") List<Component<Money>> parts) {
        Aggregate<Money> total = Aggregate.of(parts);
        Aggregate<Money> reversed = Aggregate.of(Lists.reverse(parts));
        assertThat(reversed.outcome()).isEqualTo(total.outcome());
        assertThat(reversed.bounds()).isEqualTo(total.bounds());
        assertThat(reversed.level().bounds()).isEqualTo(total.level().bounds());
        assertThat(reversed.contributionOf(parts.get(0)).bounds())
                .isEqualTo(total.contributionOf(parts.get(0)).bounds());
    }

    @Provide
    Arbitrary<List<Component<Money>>> parts() {
        Arbitrary<Integer> levels = Arbitraries.integers().between(1, 9_999);
        Arbitrary<Integer> growths = Arbitraries.integers().between(-899, 2_000);
        return Combinators.combine(levels, growths)
                .as((level, growth) ->
                        part("甲", Rational.of(level, 100) + "亿元", Rational.of(growth, 10) + "%"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** The forty-one divisions of industry must not cost two to the power of eighty-two. */
    @Test
    void totalOfManyPartsKeepsItsInterval() {
        List<Component<Money>> parts = Collections.nCopies(41, "1.00亿元").stream()
                .map(l -> part("甲", l, "10.0%"))
                .toList();
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(Shown.bounds(Aggregate.of(parts), 4))
                        .isEqualTo("[9.9500, 10.0500)"));
    }
}
