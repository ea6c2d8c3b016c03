package io.github.tongbi.indicators.formula;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The interval of formulas as the indicators have them, against points of the box. */
class FormulaBoundsPropertyTest {
    private static final Formula ONE = Formula.constant(Rational.ONE);

    /**
     * Random points of the box never leave the interval; a grid over the box with its ends, where
     * they belong to it, reaches the ends that are closed and no others.
     */
    @Property(tries = 500)
    void intervalIsReachedAndNeverLeft(
            @ForAll("shapes") Formula formula, @ForAll Rounding.Rule rule, @ForAll Random random) {
        Optional<Range<Rational>> found = formula.bounds(rule);
        Assume.that(found.isPresent());
        Range<Rational> bounds = found.orElseThrow();

        for (int i = 0; i < 50; i++) {
            Map<Term<?>, Rational> point = new HashMap<>();
            formula.terms().forEach(term -> point.put(term, inside(range(term, rule), random)));
            assertThat(bounds.contains(valueAt(formula, point))).isTrue();
        }
        List<Rational> corners = values(formula, points(formula, rule, true));
        assertThat(bounds.lowerEndpoint()).isEqualTo(Collections.min(corners));
        assertThat(bounds.upperEndpoint()).isEqualTo(Collections.max(corners));

        List<Rational> members = values(formula, points(formula, rule, false));
        assertThat(bounds.lowerBoundType())
                .isEqualTo(type(members.contains(bounds.lowerEndpoint())));
        assertThat(bounds.upperBoundType())
                .isEqualTo(type(members.contains(bounds.upperEndpoint())));
    }

    /** No interval is given only where the divisor changes its sign or vanishes. */
    @Property(tries = 500)
    void intervalExistsUnlessTheDivisorCanBeZero(
            @ForAll("figures") List<Figure<?>> figures, @ForAll Rounding.Rule rule) {
        Formula first = part(figures.get(0));
        Formula second = part(figures.get(1));
        Formula divisor = first.minus(second);
        List<Rational> signs = values(divisor, points(divisor, rule, true)).stream()
                .map(value -> Rational.of(value.signum()))
                .distinct()
                .toList();
        boolean pole = signs.size() > 1 || signs.contains(Rational.ZERO);
        assertThat(first.dividedBy(divisor).bounds(rule).isEmpty()).isEqualTo(pole);
    }

    @Provide
    Arbitrary<List<Figure<?>>> figures() {
        return levels().list().ofSize(3);
    }

    @Provide
    Arbitrary<Formula> shapes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        levels().list().ofSize(3),
                        rates().list().ofSize(3))
                .as(FormulaBoundsPropertyTest::shape);
    }

    private static Formula shape(int kind, List<Figure<?>> levels, List<Figure<?>> rates) {
        Formula first = part(levels.get(0));
        Formula second = part(levels.get(1));
        Formula third = part(levels.get(2));
        Formula baseOfFirst = first.dividedBy(ONE.plus(part(rates.get(0))));
        Formula baseOfSecond = second.dividedBy(ONE.plus(part(rates.get(1))));
        Formula baseOfThird = third.dividedBy(ONE.plus(part(rates.get(2))));
        Formula total = first.plus(second).plus(third);
        Formula base = baseOfFirst.plus(baseOfSecond).plus(baseOfThird);
        Formula change = first.minus(baseOfFirst)
                .plus(second.minus(baseOfSecond))
                .minus(third.minus(baseOfThird));
        return switch (kind) {
            case 0 -> first.dividedBy(second).minus(ONE);
            case 1 -> first.dividedBy(total);
            case 2 -> total.dividedBy(base).minus(ONE);
            case 3 -> second.minus(baseOfSecond).dividedBy(change);
            case 4 -> first.minus(baseOfFirst).dividedBy(base);
            case 5 -> change;
            default -> first.plus(second).minus(third).dividedBy(first.plus(second));
        };
    }

    private static Formula part(Figure<?> figure) {
        return Formula.of(Term.of(Label.of("数", "figure"), figure));
    }

    private static Arbitrary<Figure<?>> levels() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 400),
                        Arbitraries.of("元", "亿元", "家", "0元", ".25万元", "元整"))
                .as((number, unit) -> Figure.parse(number + unit));
    }

    private static Arbitrary<Figure<?>> rates() {
        return Arbitraries.integers()
                .between(-900, 3000)
                .map(tenths -> Figure.parse(Rational.of(tenths, 10) + "%"));
    }

    private static Range<Rational> range(Term<?> term, Rounding.Rule rule) {
        return numbers(term.figure().bounds(rule));
    }

    private static <M extends Magnitude<M>> Range<Rational> numbers(Range<M> range) {
        return Range.range(
                range.lowerEndpoint().number(),
                range.lowerBoundType(),
                range.upperEndpoint().number(),
                range.upperBoundType());
    }

    private static Rational inside(Range<Rational> range, Random random) {
        Rational share = Rational.of(1 + random.nextInt(996), 997);
        Rational length = range.upperEndpoint().minus(range.lowerEndpoint());
        return range.lowerEndpoint().plus(length.multipliedBy(share));
    }

    /** All corners, or the ends that belong to the box and the middles. */
    private static List<Map<Term<?>, Rational>> points(
            Formula formula, Rounding.Rule rule, boolean corners) {
        List<Map<Term<?>, Rational>> points = new ArrayList<>(List.of(Map.of()));
        for (Term<?> term : formula.terms()) {
            List<Map<Term<?>, Rational>> next = new ArrayList<>();
            for (Rational value : marks(range(term, rule), corners)) {
                for (Map<Term<?>, Rational> point : points) {
                    Map<Term<?>, Rational> extended = new HashMap<>(point);
                    extended.put(term, value);
                    next.add(extended);
                }
            }
            points = next;
        }
        return points;
    }

    private static List<Rational> marks(Range<Rational> range, boolean corners) {
        Rational low = range.lowerEndpoint();
        Rational high = range.upperEndpoint();
        if (corners) {
            return List.of(low, high);
        }
        List<Rational> marks = new ArrayList<>(List.of(low.plus(high).dividedBy(Rational.of(2))));
        if (range.contains(low)) {
            marks.add(low);
        }
        if (range.contains(high)) {
            marks.add(high);
        }
        return marks;
    }

    private static List<Rational> values(Formula formula, List<Map<Term<?>, Rational>> points) {
        return points.stream().map(point -> valueAt(formula, point)).toList();
    }

    private static Rational valueAt(Formula formula, Map<Term<?>, Rational> point) {
        return formula.valueAt(term -> Optional.ofNullable(point.get(term)).orElseThrow())
                .orElseThrow();
    }

    private static BoundType type(boolean reached) {
        return reached ? BoundType.CLOSED : BoundType.OPEN;
    }
}
