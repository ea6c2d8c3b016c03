package io.github.tongbi.formats.json;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Qualifier;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Unit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Generates figures as they are printed, with any qualifier and any step. */
final class FigureArbitraries {
    private static final BigInteger MOST = BigInteger.TEN.pow(30);

    private FigureArbitraries() {}

    /** Returns figures of all kinds, negative ones too. */
    static Arbitrary<Figure<?>> figures() {
        Arbitrary<String> units = Arbitraries.oneOf(
                scaled(Arbitraries.of("元", "美元", "港元", "欧元", "CHF")),
                scaled(Arbitraries.of(Unit.class).map(Unit::symbol)),
                Arbitraries.of("%", "‰", "成", "倍", "个百分点", "个基点"));
        return Combinators.combine(numbers(MOST.negate()), units, qualifiers(), divisors())
                .as((number, unit, qualifier, divisor) ->
                        figure(Figure.ofPrinted(number, unit), qualifier, divisor));
    }

    /** Returns figures of one kind in one of the units, none of them negative. */
    static <M extends Magnitude<M>> Arbitrary<Figure<M>> of(Class<M> type, String... units) {
        return Combinators.combine(
                        numbers(BigInteger.ZERO), Arbitraries.of(units), qualifiers(), divisors())
                .as((number, unit, qualifier, divisor) ->
                        figure(Figure.ofPrinted(number, unit).as(type, unit), qualifier, divisor));
    }

    private static Arbitrary<String> scaled(Arbitrary<String> units) {
        Arbitrary<String> scales = Arbitraries.of("", "十", "百", "千", "万", "百万", "千万", "亿", "万亿");
        return Combinators.combine(scales, units).as(String::concat);
    }

    private static Arbitrary<String> numbers(BigInteger least) {
        Arbitrary<BigInteger> digits = Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(least, MOST),
                Arbitraries.bigIntegers()
                        .between(least.max(BigInteger.valueOf(-999)), BigInteger.valueOf(999)));
        return Combinators.combine(digits, Arbitraries.integers().between(0, 6))
                .as((unscaled, decimals) -> new BigDecimal(unscaled, decimals).toPlainString());
    }

    private static Arbitrary<Qualifier> qualifiers() {
        return Arbitraries.oneOf(Arbitraries.just(Qualifier.NONE), Arbitraries.of(Qualifier.class));
    }

    /** Returns into how many steps a value is divided; 0 if it is exact, 1 for the printed step. */
    private static Arbitrary<Integer> divisors() {
        return Arbitraries.oneOf(Arbitraries.of(0, 1), Arbitraries.integers().between(0, 12));
    }

    private static <M extends Magnitude<M>> Figure<M> figure(
            Figure<M> printed, Qualifier qualifier, int divisor) {
        Qualifier fitting =
                qualifier.fits(printed.value(), printed.notation()) ? qualifier : Qualifier.NONE;
        if (divisor == 1) {
            return printed.withQualifier(fitting);
        }
        Rational step = divisor == 0
                ? Rational.ZERO
                : printed.value().number().abs().dividedBy(Rational.of(divisor));
        return new Figure<>(printed.value(), printed.notation(), step, fitting);
    }
}
