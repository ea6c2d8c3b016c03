package io.github.tongbi.indicators.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import com.google.common.collect.Range;

import io.github.tongbi.core.catalogue.Basis;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.indicators.result.Outcome;
import io.github.tongbi.indicators.result.UndefinedReason;
import io.github.tongbi.indicators.result.Verdict;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import java.util.List;
import java.util.Optional;

/** Unrounded worlds, of which a report prints rounded figures. */
class GrowthPropertyTest {
    private static Figure<Measure> exact(int tonnes) {
        return Figure.of(new Measure(Rational.of(tonnes), Unit.TONNE), new Notation(Scale.ONE, 0))
                .exact();
    }

    private static Figure<Measure> printed(int tonnes) {
        return Figure.rounded(
                exact(tonnes).value(), new Notation(Scale.TEN_THOUSAND, 1), Rounding.Rule.HALF_UP);
    }

    private static Figure<Ratio> exactRate(int millionths) {
        return Figure.of(new Ratio(Rational.of(millionths, 1_000_000)), Notation.percent(4))
                .exact();
    }

    private static Figure<Ratio> printedRate(Figure<Ratio> exact) {
        return Figure.rounded(exact.value(), Notation.percent(1), Rounding.Rule.HALF_UP);
    }

    @Property(tries = 500)
    void trueGrowthLiesInTheBoundsAndItsPrintedRateIsPossible(
            @ForAll @IntRange(min = 0, max = 9_999_999) int current,
            @ForAll @IntRange(min = 10_000, max = 9_999_999) int base) {
        Growth<Measure> world = Growth.yearOnYear(exact(current), exact(base));
        Growth<Measure> report = Growth.yearOnYear(printed(current), printed(base));
        Range<Ratio> bounds = report.bounds().orElseThrow();
        assertThat(bounds.contains(world.outcome().orElseThrow())).isTrue();
        assertThat(report.judge(world.percent(1).orElseThrow()).verdict())
                .isIn(Verdict.CONSISTENT, Verdict.TIGHT);
    }

    @Property(tries = 500)
    void chainOfTrueRatesLiesInTheBounds(
            @ForAll @IntRange(min = -999_000, max = 3_000_000) int first,
            @ForAll @IntRange(min = -999_000, max = 3_000_000) int second) {
        List<Figure<Ratio>> world = List.of(exactRate(first), exactRate(second));
        ChainedGrowth report =
                ChainedGrowth.of(Lists.transform(world, GrowthPropertyTest::printedRate));
        Ratio truth = ChainedGrowth.of(world).outcome().orElseThrow();
        assertThat(report.bounds().orElseThrow().contains(truth)).isTrue();
    }

    /** What the unrounded rates say of themselves is possible beside the printed ones. */
    @Property(tries = 500)
    void trueChangeIsPossibleBesideThePrintedRates(
            @ForAll @IntRange(min = -300_000, max = 300_000) int current,
            @ForAll @IntRange(min = -300_000, max = 300_000) int earlier) {
        GrowthChange report = GrowthChange.of(
                Difference.OF_UNROUNDED,
                printedRate(exactRate(current)),
                printedRate(exactRate(earlier)));
        GrowthChange world = GrowthChange.ofUnrounded(
                1,
                ChainedGrowth.of(List.of(exactRate(current))),
                ChainedGrowth.of(List.of(exactRate(earlier))));
        RateMovement movement = world.movement().orElseThrow();
        for (ChangeWord word : ChangeWord.values()) {
            if (word.fits(movement)) {
                assertThat(report.judge(new PrintedChange(word, Optional.empty())))
                        .isIn(Verdict.CONSISTENT, Verdict.TIGHT);
            }
        }
    }

    @Property(tries = 500)
    void comparableBasisIsNeverContradicted(
            @ForAll Figure<Money> level, @ForAll Figure<Ratio> rate) {
        Growth<Money> growth = Growth.yearOnYear(level, level).withBasis(Basis.COMPARABLE);
        assertThat(growth.judge(rate).verdict()).isNotEqualTo(Verdict.INCONSISTENT);
    }

    /** Without a rate there is no sentence but that of the change; with one there is, or ill-formed. */
    @Property(tries = 200)
    void everyPairIsToldInEveryStyle(@ForAll Figure<Money> current, @ForAll Figure<Money> other) {
        Figure<Money> base =
                Figure.of(current.value().withNumber(other.value().number()), other.notation());
        Growth<Money> growth = Growth.yearOnYear(current, base);
        for (GrowthStyle style : GrowthStyle.values()) {
            Outcome<Label> told = growth.wording(style, 2);
            if (style == GrowthStyle.ABSOLUTE) {
                assertThat(told.value()).isPresent();
            } else if (told instanceof Outcome.Undefined<Label> undefined
                    && undefined.reason() != UndefinedReason.ILL_FORMED) {
                assertThat(growth.outcome()).hasToString(undefined.toString());
            } else {
                assertThat(growth.outcome().value()).isPresent();
            }
        }
    }
}
