package io.github.tongbi.samples.propertysuite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.Range;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.fishery.VesselReduction;
import io.github.tongbi.core.quantity.CurrencyMismatchException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Qualifier;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.growth.Aggregate;
import io.github.tongbi.indicators.growth.Component;
import io.github.tongbi.indicators.growth.Growth;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.Outcome;
import io.github.tongbi.indicators.result.UndefinedReason;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import java.util.List;
import java.util.Optional;

/** Growth and totals over whatever a report may print. */
class GrowthPropertyTest {
    @Property
    void growthIsUndefinedOrLiesInItsBounds(
            @ForAll VesselReduction now, @ForAll VesselReduction before) {
        Growth<Measure> growth = Growth.yearOnYear(plain(now), plain(before));
        Optional<Range<Ratio>> bounds = growth.bounds().value();
        growth.outcome()
                .value()
                .ifPresent(rate -> assertThat(bounds)
                        .hasValueSatisfying(
                                range -> assertThat(range.contains(rate)).isTrue()));
    }

    private static Figure<Measure> plain(VesselReduction reduction) {
        return reduction.vessels().withQualifier(Qualifier.NONE);
    }

    @Property(tries = 300)
    void amountsAreComparedInOneCurrencyOnly(
            @ForAll Figure<Money> current, @ForAll Figure<Money> base) {
        if (current.value().currency().equals(base.value().currency())) {
            assertThatCode(() -> Growth.yearOnYear(current, base).outcome())
                    .doesNotThrowAnyException();
        } else {
            assertThatCode(() -> Growth.yearOnYear(current, base))
                    .isInstanceOf(CurrencyMismatchException.class);
        }
    }

    @Property
    void missingBaseIsAnUndefinedGrowth(
            @ForAll VesselReduction now, @ForAll Optional<VesselReduction> before) {
        Growth<Measure> growth =
                Growth.yearOnYear(Optional.of(plain(now)), before.map(GrowthPropertyTest::plain));
        if (before.isEmpty()) {
            assertThat(growth.outcome()).isEqualTo(Outcome.undefined(UndefinedReason.MISSING_BASE));
        } else {
            assertThat(growth.base()).hasValue(plain(before.get()));
        }
    }

    @Property
    void rateThatStaysMovesByNoPoint(@ForAll Figure<Ratio> rate) {
        assertThat(Growth.inPoints(rate, rate).outcome())
                .isEqualTo(Outcome.of(new Points(Rational.ZERO)));
    }

    @Property
    void totalIsTheExactSumOfItsParts(@ForAll VesselReduction one, @ForAll VesselReduction other) {
        Derived<Measure> total = Derived.sum(
                Label.of("合计", "total"),
                Term.of(Label.of("甲", "one"), one.vessels()),
                Term.of(Label.of("乙", "other"), other.vessels()));
        assertThat(total.outcome().orElseThrow())
                .isEqualTo(one.vessels().value().plus(other.vessels().value()));
    }

    @Property(tries = 300)
    void pullsOfThePartsAddUpToTheGrowthOfTheTotal(
            @ForAll VesselReduction one,
            @ForAll Figure<Ratio> growthOfOne,
            @ForAll VesselReduction other,
            @ForAll Figure<Ratio> growthOfOther) {
        Component<Measure> first = Component.of(Label.of("甲", "one"), one.vessels(), growthOfOne);
        Component<Measure> second =
                Component.of(Label.of("乙", "other"), other.vessels(), growthOfOther);
        Aggregate<Measure> total = Aggregate.of(List.of(first, second));
        Assume.that(total.outcome().value().isPresent());
        Points pulls = total.pullOf(first)
                .outcome()
                .orElseThrow()
                .plus(total.pullOf(second).outcome().orElseThrow());
        assertThat(pulls.number()).isEqualTo(total.outcome().orElseThrow().number());
    }
}
