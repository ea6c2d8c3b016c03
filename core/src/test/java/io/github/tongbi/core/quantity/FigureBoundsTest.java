package io.github.tongbi.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.Range;

import io.github.tongbi.arbitraries.QuantityArbitraries;
import io.github.tongbi.core.quantity.Rounding.Rule;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

@Domain(DomainContext.Global.class)
@Domain(QuantityArbitraries.class)
class FigureBoundsTest {
    @ParameterizedTest
    @CsvSource({
        // printed, half-up, half-even, truncated
        "2.4%, [0.0235..0.0245), [0.0235..0.0245], [0.024..0.025)",
        "2.5%, [0.0245..0.0255), (0.0245..0.0255), [0.025..0.026)",
        "-2.4%, (-0.0245..-0.0235], [-0.0245..-0.0235], (-0.025..-0.024]",
        "-2.5%, (-0.0255..-0.0245], (-0.0255..-0.0245), (-0.026..-0.025]",
        "0.0%, (-0.0005..0.0005), [-0.0005..0.0005], (-0.001..0.001)",
        "2.20亿元整, [220000000 CNY..220000000 CNY], [220000000 CNY..220000000 CNY],"
                + " [220000000 CNY..220000000 CNY]",
        "415艘, [415 艘..415 艘], [415 艘..415 艘], [415 艘..415 艘]",
    })
    void boxFollowsTheRule(String printed, String halfUp, String halfEven, String truncated) {
        Figure<?> figure = Figure.parse(printed);

        assertThat(figure.bounds(Rule.HALF_UP).toString()).isEqualTo(halfUp);
        assertThat(figure.bounds(Rule.HALF_EVEN).toString()).isEqualTo(halfEven);
        assertThat(figure.bounds(Rule.TRUNCATE).toString()).isEqualTo(truncated);
        assertThat(figure.bounds().toString()).isEqualTo(halfUp);
    }

    /** Negative and zero figures mirror the conventions that FigureReaderTest shows. */
    @ParameterizedTest
    @CsvSource({
        "近-100家, (-100 家..-90 家]",
        "近-3.6%, (-0.036..-0.035]",
        "近110家, [100 家..110 家)",
        "近99家, [98 家..99 家)",
        "近9家, [8.1 家..9 家)",
        "近3.0亿元, [270000000 CNY..300000000 CNY)",
        "-100家余, (-200 家..-100 家)",
        "110余家, (110 家..120 家)",
        "3.60万余人, (36000 人..37000 人)",
        "0余家, (0 家..1 家)",
        "约-3000家, [-3500 家..-2500 家]",
        "约0.0%, [-0.0005..0.0005]",
        "近0.0%, [-0.0005..0.0005]",
        "不足-5%, (-∞..-0.05)",
        "不足0%, (-∞..0)",
        "超-5%, (-0.05..+∞)",
        "-5%以上, [-0.05..+∞)",
        "-5%以内, (-∞..-0.05]",
    })
    void qualifierSetsTheInterval(String printed, String bounds) {
        Figure<?> figure = Figure.parse(printed);

        for (Rule rule : Rule.values()) {
            assertThat(figure.bounds(rule).toString()).isEqualTo(bounds);
        }
    }

    /**
     * Parts and total as printed, in 亿元: retail sales January–February 2021 by place and by type,
     * investment January–April 2023, GDP of the first quarter 2024 by sector and by industry, all
     * of the National Bureau of Statistics, where 四舍五入 leaves the sums 1 or 2 apart.
     */
    @ParameterizedTest
    @CsvSource({
        "60552 9185, 69737, 0",
        "62651 7085, 69737, -1",
        "3199 45675 98609, 147482, 1",
        "11538 109846 174915, 296299, 0",
        "12295 96426 13978 29543 13532 4892 26812 17736 15881 11232 53974, 296299, 2",
    })
    void partsOfRealReleasesCanSumToTheirTotal(String parts, String total, int apart) {
        List<Figure<Money>> figures = Splitter.on(' ')
                .splitToStream(parts)
                .map(part -> Figure.parseMoney(part + "亿元"))
                .toList();
        Money sum = sum(figures.stream().map(Figure::value).toList());
        Money low = sum(figures.stream().map(f -> f.bounds().lowerEndpoint()).toList());
        Money high = sum(figures.stream().map(f -> f.bounds().upperEndpoint()).toList());
        Figure<Money> printed = Figure.parseMoney(total + "亿元");

        assertThat(sum.minus(printed.value())).isEqualTo(Money.of(apart + "00000000", "CNY"));
        assertThat(Range.closedOpen(low, high).isConnected(printed.bounds())).isTrue();
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.of("0", "CNY"), Money::plus);
    }

    @Property
    void roundedFigureHoldsTheUnroundedValue(@ForAll Ratio ratio, @ForAll Rule rule) {
        Figure<Ratio> figure = Figure.rounded(ratio, Notation.percent(1), rule);

        assertThat(figure.bounds(rule).contains(ratio)).isTrue();
    }

    @Property
    void printedValueLiesInItsBoxOrAtTheEndThatTheWordLeavesOut(
            @ForAll("figures") Figure<?> figure, @ForAll Rule rule) {
        Range<Rational> numbers = numbers(figure, rule);
        Rational number = figure.value().number();

        switch (figure.qualifier()) {
            case NONE, LAST, ABOUT, AT_LEAST, AT_MOST ->
                assertThat(numbers.contains(number)).isTrue();
            case SEVERAL ->
                assertThat(numbers)
                        .isEqualTo(Range.closedOpen(
                                number.multipliedBy(Rational.of(2)),
                                number.multipliedBy(Rational.of(10))));
            case OVER, UNDER, NEAR, SOMEWHAT_OVER -> {
                boolean nearZero = figure.qualifier() == Qualifier.NEAR && number.signum() == 0;
                assertThat(numbers.contains(number)).isEqualTo(nearZero);
                assertThat(numbers.isConnected(Range.singleton(number))).isTrue();
            }
        }
    }

    @Provide
    Arbitrary<Figure<?>> figures() {
        return QuantityArbitraries.figures();
    }

    private static <M extends Magnitude<M>> Range<Rational> numbers(Figure<M> figure, Rule rule) {
        Range<M> bounds = figure.bounds(rule);
        if (!bounds.hasLowerBound()) {
            return Range.upTo(bounds.upperEndpoint().number(), bounds.upperBoundType());
        }
        return bounds.hasUpperBound()
                ? Range.range(
                        bounds.lowerEndpoint().number(),
                        bounds.lowerBoundType(),
                        bounds.upperEndpoint().number(),
                        bounds.upperBoundType())
                : Range.downTo(bounds.lowerEndpoint().number(), bounds.lowerBoundType());
    }
}
