package io.github.tongbi.indicators.audit.linear;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.quantity.Rational;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

import java.util.List;

/** Extremes of small systems against the elimination of Fourier and Motzkin. */
@Domain(Inequalities.class)
@Domain(DomainContext.Global.class)
class ExtremePropertyTest {
    private static final Rational MUCH = Rational.of(1_000_000_000);
    private static final Rational LITTLE = Rational.powerOfTen(-9);

    private static final List<String> KINDS = List.of("reached true", "reached false", "none");

    @Property
    void maximumIsThatOfTheElimination(@ForAll SmallSystem small, @ForAll LinearForm form) {
        LinearSystem system = small.system();
        Assume.that(system.isFeasible());
        assertThat(system.maximum(form))
                .isEqualTo(FourierMotzkin.maximum(small.inequalities(), form));
        assertThat(system.minimum(form).negated())
                .isEqualTo(
                        FourierMotzkin.maximum(small.inequalities(), form.times(Rational.of(-1))));
        assertThat(small.inequalities())
                .as("the system is as before")
                .allMatch(each -> each.holdsAt(system.solution()));
    }

    /** Quotients with an absolute denominator, and those of cones, where all constants are 0. */
    @Property
    void noQuotientIsAboveTheMaximumAndSomeComeNearIt(
            @ForAll SmallSystem any,
            @ForAll LinearForm numerator,
            @ForAll LinearForm denominator,
            @ForAll @IntRange(min = -2, max = 2) int above,
            @ForAll @IntRange(min = -2, max = 2) int below,
            @ForAll boolean cone) {
        SmallSystem base = cone ? any.homogeneous() : any;
        Rational a = Rational.of(cone ? 0 : above);
        Rational b = Rational.of(cone ? 0 : below);
        SmallSystem small =
                base.and(new Inequality(denominator, Side.LOWER, b.negated(), /* strict= */ true));
        LinearSystem system = small.system();
        Assume.that(system.isFeasible());
        Extreme maximum = system.maximumOfQuotient(numerator, a, denominator, b);
        Statistics.label(cone ? "cone" : "any")
                .collect(kind(maximum))
                .coverage(coverage ->
                        KINDS.forEach(kind -> coverage.check(kind).count(count -> count > 0)));
        if (maximum instanceof Extreme.Finite finite) {
            Rational value = finite.value();
            assertThat(canReach(small, numerator, a, denominator, b, value))
                    .isEqualTo(finite.reached());
            assertThat(canReach(small, numerator, a, denominator, b, value.minus(LITTLE)))
                    .isTrue();
            assertThat(canReach(small, numerator, a, denominator, b, value.plus(LITTLE)))
                    .isFalse();
        } else {
            assertThat(canReach(small, numerator, a, denominator, b, MUCH)).isTrue();
        }
        LinearForm opposite = numerator.times(Rational.of(-1));
        assertThat(system.minimumOfQuotient(opposite, a.negated(), denominator, b)
                        .negated())
                .isEqualTo(maximum);
    }

    private static String kind(Extreme extreme) {
        return extreme instanceof Extreme.Finite finite ? "reached " + finite.reached() : "none";
    }

    private static boolean canReach(
            SmallSystem small,
            LinearForm numerator,
            Rational above,
            LinearForm denominator,
            Rational below,
            Rational value) {
        LinearForm excess = numerator.minus(denominator.times(value));
        Rational least = value.multipliedBy(below).minus(above);
        return small.and(new Inequality(excess, Side.LOWER, least, /* strict= */ false))
                .isFeasible();
    }
}
