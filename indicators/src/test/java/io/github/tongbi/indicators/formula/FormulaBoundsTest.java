package io.github.tongbi.indicators.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import static java.util.stream.Collectors.toList;

import com.google.common.collect.Range;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.indicators.Shown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

class FormulaBoundsTest {
    private static final Formula ONE = Formula.constant(Rational.ONE);
    private static final Rounding.Rule HALF_UP = Rounding.Rule.HALF_UP;

    private static Formula figure(String printed) {
        return Formula.of(Term.of(Label.of("数", "figure"), Figure.parse(printed)));
    }

    private static Formula number(String decimal) {
        return Formula.constant(Rational.parse(decimal));
    }

    private static String bounds(Formula formula, Rounding.Rule rule, int decimals) {
        return formula.bounds(rule).map(range -> Shown.numbers(range, decimals)).orElse("none");
    }

    /** report-checks K04 and K04n: 22.3308..22.6164 %, and not 21.3704..23.5870 %. */
    @Test
    void sharedTermIsOneNumberWhereverItStands() {
        Formula exports = figure("1.74亿美元");
        Formula imports = figure("0.67亿美元");
        Formula base = exports.dividedBy(ONE.plus(figure("36.1%")))
                .plus(imports.dividedBy(ONE.plus(figure("-2.8%"))));
        Formula shared = exports.plus(imports).dividedBy(base).minus(ONE);
        Formula apart =
                figure("1.74亿美元").plus(figure("0.67亿美元")).dividedBy(base).minus(ONE);

        assertThat(bounds(shared, HALF_UP, 6)).isEqualTo("(0.223308, 0.226164)");
        assertThat(bounds(apart, HALF_UP, 6)).isEqualTo("(0.213704, 0.235870)");
        assertThat(apart.value()).isEqualTo(shared.value());
    }

    static Stream<Arguments> singleFiguresKeepTheirOwnInterval() {
        return Stream.of(
                Arguments.of("2.4亿美元", HALF_UP, "[235000000, 245000000)"),
                Arguments.of("-2.4亿美元", HALF_UP, "(-245000000, -235000000]"),
                Arguments.of("2.4亿美元", Rounding.Rule.HALF_EVEN, "[235000000, 245000000]"),
                Arguments.of("2.3亿美元", Rounding.Rule.HALF_EVEN, "(225000000, 235000000)"),
                Arguments.of("2.4亿美元", Rounding.Rule.TRUNCATE, "[240000000, 250000000)"),
                Arguments.of("415艘", HALF_UP, "[415, 415]"),
                Arguments.of("近百个", HALF_UP, "[90, 100)"),
                Arguments.of("2家以上", HALF_UP, "[2, ∞)"),
                Arguments.of("5元以内", HALF_UP, "(-∞, 5]"));
    }

    @ParameterizedTest
    @MethodSource
    void singleFiguresKeepTheirOwnInterval(String figure, Rounding.Rule rule, String expected) {
        assertThat(bounds(figure(figure), rule, 0)).isEqualTo(expected);
    }

    static Stream<Arguments> independentEndsAreClosedWhereBothAreReached() {
        return Stream.of(
                Arguments.of(figure("1.0元").plus(figure("2.0元")), "[2.90, 3.10)"),
                Arguments.of(figure("1.0元").plus(figure("3家")), "[3.95, 4.05)"),
                Arguments.of(figure("2.0元").minus(figure("1.0元")), "(0.90, 1.10)"),
                Arguments.of(figure("4家").minus(figure("1.0元")), "(2.95, 3.05]"),
                Arguments.of(figure("2.0元").times(figure("3家")), "[5.85, 6.15)"),
                Arguments.of(figure("2.0元").times(figure("-3%")), "(-0.07, -0.05]"),
                Arguments.of(figure("-2.0元").times(figure("2.0元")), "(-4.20, -3.80]"),
                Arguments.of(figure("3家").dividedBy(figure("2.0元")), "(1.46, 1.54]"),
                Arguments.of(figure("3家").dividedBy(figure("-2.0元")), "[-1.54, -1.46)"),
                Arguments.of(figure("3家").minus(number("1")), "[2.00, 2.00]"),
                // zero times an open end is reached, and so is zero divided by one
                Arguments.of(figure("0家").times(figure("2.0元")), "[0.00, 0.00]"),
                Arguments.of(figure("0家").dividedBy(figure("2.0元")), "[0.00, 0.00]"),
                Arguments.of(
                        figure("1.5元").minus(number("1.45")).times(figure("2.0元")),
                        "[0.00, 0.21)"));
    }

    @ParameterizedTest
    @MethodSource
    void independentEndsAreClosedWhereBothAreReached(Formula formula, String expected) {
        assertThat(bounds(formula, HALF_UP, 2)).isEqualTo(expected);
    }

    @Test
    void sharedEndIsClosedWhereItIsReached() {
        Formula part = figure("1.0元");
        Formula share = part.dividedBy(part.plus(figure("3家")));
        assertThat(bounds(share, HALF_UP, 6)).isEqualTo("[0.240506, 0.259259)");
        assertThat(bounds(share, Rounding.Rule.HALF_EVEN, 6)).isEqualTo("[0.240506, 0.259259]");
        assertThat(bounds(share, Rounding.Rule.TRUNCATE, 6)).isEqualTo("[0.250000, 0.268293)");
    }

    /** The extreme 0 stands at open ends only of the rest, and does not depend on the rest. */
    @Test
    void extremeThatDoesNotDependOnAnOpenTermIsReached() {
        Formula part = figure("2元").minus(number("1.5"));
        Formula rest = figure("3元");
        assertThat(bounds(rest, Rounding.Rule.HALF_EVEN, 1)).isEqualTo("(2.5, 3.5)");
        assertThat(bounds(part.dividedBy(part.plus(rest)), Rounding.Rule.HALF_EVEN, 6))
                .isEqualTo("[0.000000, 0.285714)");

        Formula shared = figure("2元");
        Formula sameShare = shared.minus(number("1.5"))
                .dividedBy(shared.minus(number("1.5")).plus(rest));
        assertThat(bounds(sameShare, Rounding.Rule.HALF_EVEN, 6)).isEqualTo("[0.000000, 0.285714)");
    }

    @Test
    void termThatCancelsLeavesTheConstant() {
        Formula loose = figure("2.4亿美元");
        assertThat(bounds(loose.minus(loose), HALF_UP, 1)).isEqualTo("[0.0, 0.0]");
        assertThat(bounds(loose.dividedBy(loose), HALF_UP, 1)).isEqualTo("[1.0, 1.0]");
    }

    static Stream<Formula> divisorThatCanBeZeroLeavesNoInterval() {
        Formula left = figure("1元");
        Formula right = figure("1元");
        Formula pole = figure("3元").dividedBy(figure("0元"));
        return Stream.of(
                pole,
                figure("3元").dividedBy(figure("不足5元")),
                figure("3元").dividedBy(Formula.constant(Rational.ZERO)),
                figure("3元").dividedBy(figure("5元以内")),
                figure("3元").dividedBy(figure("1元").minus(figure("1元"))),
                left.dividedBy(left.minus(right)),
                left.dividedBy(left.minus(left)),
                left.plus(figure("1家").dividedBy(right.minus(right))).minus(left),
                left.plus(pole).minus(left),
                // on the box of both, 1 − 2x keeps its sign only up to x = 0.5, which is an end
                left.dividedBy(ONE.minus(left.times(number("2")))));
    }

    @ParameterizedTest
    @MethodSource
    void divisorThatCanBeZeroLeavesNoInterval(Formula formula) {
        assertThat(formula.bounds(HALF_UP)).isEmpty();
    }

    static Stream<Arguments> unboundedFiguresGiveHalfLines() {
        Formula some = figure("2家以上");
        Formula few = figure("5家以内");
        Formula all = some.minus(figure("3家以上"));
        return Stream.of(
                Arguments.of(figure("194家").minus(some), "(-∞, 192]"),
                Arguments.of(some.plus(figure("3家")), "[5, ∞)"),
                Arguments.of(some.minus(few), "[-3, ∞)"),
                Arguments.of(some.plus(few), "(-∞, ∞)"),
                Arguments.of(all, "(-∞, ∞)"),
                Arguments.of(some.times(number("-3")), "(-∞, -6]"),
                Arguments.of(some.times(few), "(-∞, ∞)"),
                Arguments.of(figure("10家").dividedBy(some), "(0, 5]"),
                Arguments.of(figure("超4家").dividedBy(some), "(0, ∞)"),
                Arguments.of(figure("0家").dividedBy(some), "[0, 0]"),
                Arguments.of(figure("不足4家").times(some), "(0, ∞)"),
                Arguments.of(some.times(figure("0家")), "[0, 0]"),
                Arguments.of(all.times(figure("0家")), "[0, 0]"),
                Arguments.of(figure("0家").times(all), "[0, 0]"));
    }

    @ParameterizedTest
    @MethodSource
    void unboundedFiguresGiveHalfLines(Formula formula, String expected) {
        assertThat(bounds(formula, HALF_UP, 0)).isEqualTo(expected);
    }

    @Test
    void sharedTermWithoutBoundLeavesNoInterval() {
        Formula some = figure("2家以上");
        assertThat(some.dividedBy(some.plus(ONE)).bounds(HALF_UP)).isEmpty();
    }

    @Test
    void missingFigureLeavesNoInterval() {
        Formula missing = Formula.missing(Label.of("计划", "plan"));
        Formula shared = figure("1元");
        assertThat(missing.bounds(HALF_UP)).isEmpty();
        assertThat(ONE.minus(missing).bounds(HALF_UP)).isEmpty();
        assertThat(shared.dividedBy(shared.plus(missing)).bounds(HALF_UP)).isEmpty();
    }

    @Test
    void constantIsAPoint() {
        assertThat(number("12.5").bounds(HALF_UP))
                .hasValue(Range.singleton(Rational.parse("12.5")));
    }

    @Test
    void sumOfManyTermsIsExactAndFast() {
        List<Formula> parts = Collections.nCopies(200, "1.00亿元").stream()
                .map(FormulaBoundsTest::figure)
                .collect(toList());
        Formula total = parts.stream().reduce(Formula::plus).orElseThrow();
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(bounds(total, HALF_UP, 0))
                        .isEqualTo("[19900000000, 20100000000)"));
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(bounds(total.dividedBy(figure("5家")), HALF_UP, 0))
                        .isEqualTo("[3980000000, 4020000000)"));
    }

    /** The same total above and below counts as one unknown, however many terms it has. */
    @Test
    void repeatedTotalOfManyTermsIsExactAndFast() {
        Formula lettable = Stream.generate(() -> figure("1.0公顷"))
                .limit(200)
                .reduce(Formula::plus)
                .orElseThrow();
        Formula vacancy = lettable.minus(figure("150.0公顷")).dividedBy(lettable);
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(bounds(vacancy, HALF_UP, 6)).isEqualTo("(0.210263, 0.285952)"));
    }
}
