package io.github.tongbi.indicators.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.indicators.result.Indicator;
import io.github.tongbi.indicators.result.Outcome;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.List;
import java.util.function.Function;

class DecompositionPropertyTest {
    private static final Label NAME = Label.of("甲", "one");

    /** Unrounded levels of a part, now and a year earlier. */
    record World(Rational current, Rational base) {
        Part<Measure> printed() {
            return Part.ofLevels(NAME, shown(current), shown(base));
        }

        private static Figure<Measure> shown(Rational number) {
            return Figure.rounded(
                    new Measure(number, Unit.METRE),
                    new Notation(Scale.ONE, 1),
                    Rounding.Rule.HALF_UP);
        }
    }

    @Provide
    Arbitrary<List<World>> worlds() {
        Arbitrary<Rational> levels =
                Arbitraries.integers().between(0, 200_000).map(n -> Rational.of(n, 1_000));
        return Combinators.combine(levels, levels)
                .as(World::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Property
    void identitiesHoldBeforeRounding(@ForAll("worlds") List<World> worlds) {
        Decomposition<Measure> total =
                Decomposition.of(worlds.stream().map(World::printed).toList());
        Assume.that(total.growth().outcome().value().isPresent());
        Rational growth = number(total.growth());
        assertThat(sum(total, total::pullOf)).isEqualTo(growth);
        for (Part<Measure> part : total.parts()) {
            Rational pull = number(total.pullOf(part));
            total.growthOf(part)
                    .outcome()
                    .value()
                    .ifPresent(own -> assertThat(pull)
                            .isEqualTo(number(total.baseShareOf(part)).multipliedBy(own.number())));
            total.contributionOf(part)
                    .outcome()
                    .value()
                    .ifPresent(contribution ->
                            assertThat(pull).isEqualTo(contribution.number().multipliedBy(growth)));
        }
        Assume.that(growth.signum() != 0);
        assertThat(sum(total, total::contributionOf)).isEqualTo(Rational.ONE);
    }

    @Property
    void remainderCompletesTheTotal(@ForAll("worlds") List<World> worlds) {
        World whole = new World(Rational.of(1_000), Rational.of(900));
        Decomposition<Measure> total = Decomposition.ofTotal(
                whole.printed(), worlds.stream().map(World::printed).toList());
        assertThat(sum(total, total::contributionOf)).isEqualTo(Rational.ONE);
        assertThat(sum(total, total::pullOf)).isEqualTo(Rational.of(1, 9));
        assertThat(sum(total, total::shareOf)).isEqualTo(Rational.ONE);
        assertThat(sum(total, total::baseShareOf)).isEqualTo(Rational.ONE);
        assertThat(sum(total, total::shareChangeOf)).isEqualTo(Rational.ZERO);
    }

    @Property
    void unroundedWorldsLieWithinTheBounds(@ForAll("worlds") List<World> worlds) {
        Decomposition<Measure> total =
                Decomposition.of(worlds.stream().map(World::printed).toList());
        Rational current =
                worlds.stream().map(World::current).reduce(Rational.ZERO, Rational::plus);
        Rational base = worlds.stream().map(World::base).reduce(Rational.ZERO, Rational::plus);
        Rational change = worlds.get(0).current().minus(worlds.get(0).base());
        Part<Measure> first = total.parts().get(0);
        if (base.signum() > 0) {
            assertHolds(total.pullOf(first), change.dividedBy(base));
            assertHolds(total.growth(), current.dividedBy(base).minus(Rational.ONE));
        }
        if (!current.equals(base)) {
            assertHolds(total.contributionOf(first), change.dividedBy(current.minus(base)));
        }
    }

    private static <M extends Magnitude<M>> void assertHolds(
            Indicator<M> indicator, Rational truth) {
        indicator
                .bounds()
                .value()
                .ifPresent(range -> assertThat(range.contains(indicator.ofNumber(truth)))
                        .as("%s in %s", truth, range)
                        .isTrue());
    }

    @Property
    void baseSharesKeepTheIdentities(
            @ForAll("wholes") List<Integer> shares, @ForAll("rates") List<Integer> rates) {
        List<Part<Ratio>> parts = Lists.newArrayList();
        for (int i = 0; i < shares.size(); i++) {
            parts.add(Part.ofBaseShare(NAME, percent(shares.get(i)), percent(rates.get(i))));
        }
        Decomposition<Ratio> total = Decomposition.of(parts);
        Rational growth = number(total.growth());
        assertThat(sum(total, total::pullOf)).isEqualTo(growth);
        assertThat(sum(total, total::shareOf)).isEqualTo(Rational.ONE);
        Assume.that(growth.signum() != 0);
        assertThat(sum(total, total::contributionOf)).isEqualTo(Rational.ONE);
        Decomposition<Ratio> reversed = Decomposition.of(Lists.reverse(parts));
        assertThat(reversed.contributionOf(parts.get(0)).bounds())
                .isEqualTo(total.contributionOf(parts.get(0)).bounds());
    }

    private static Figure<Ratio> percent(int tenths) {
        return Figure.of(new Ratio(Rational.of(tenths, 1_000)), Notation.percent(1));
    }

    @Provide
    Arbitrary<List<Integer>> wholes() {
        Arbitrary<Integer> some = Arbitraries.integers().between(0, 500);
        return Combinators.combine(some, some).as((a, b) -> List.of(a, b, 1_000 - a - b));
    }

    @Provide
    Arbitrary<List<Integer>> rates() {
        return Arbitraries.integers().between(-999, 3_000).list().ofSize(3);
    }

    private static <M extends Magnitude<M>, N extends Magnitude<N>> Rational sum(
            Decomposition<M> total, Function<Part<M>, ? extends Indicator<N>> indicator) {
        return total.parts().stream()
                .map(part -> number(indicator.apply(part)))
                .reduce(Rational.ZERO, Rational::plus);
    }

    private static <M extends Magnitude<M>> Rational number(Indicator<M> indicator) {
        Outcome<M> outcome = indicator.outcome();
        return outcome.orElseThrow().number();
    }
}
