package io.github.tongbi.arbitraries;

import io.github.tongbi.core.quantity.Doubling;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Numerals;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Qualifier;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.RationalSum;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.core.quantity.Unit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;

/**
 * Generators for the quantities: as a jqwik domain ({@code @Domain(QuantityArbitraries.class)}) for
 * parameters by their type, and one by one from the static methods.
 */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class QuantityArbitraries extends DomainContextBase {
    private static final BigInteger HUGE = BigInteger.TEN.pow(60);
    private static final BigInteger READABLE = BigInteger.TEN.pow(38).subtract(BigInteger.ONE);
    private static final int SHORT = 1_000_000_000;

    /** Creates the domain, as jqwik does. */
    public QuantityArbitraries() {}

    /** Returns numbers of any size: whole, decimal and fractional, up to 10⁶⁰ and down to 10⁻⁶⁰. */
    @Provide
    public static Arbitrary<Rational> rationals() {
        Arbitrary<Rational> fractions = Combinators.combine(integers(), divisors())
                .as((above, below) -> Rational.of(above).dividedBy(Rational.of(below)));
        Arbitrary<Rational> powers = Combinators.combine(
                        Arbitraries.integers().between(-999, 999),
                        Arbitraries.integers().between(-60, 60))
                .as((digits, exponent) ->
                        Rational.of(digits).multipliedBy(Rational.powerOfTen(exponent)));
        return Arbitraries.oneOf(fractions, powers, readableRationals());
    }

    /** Returns the numbers that text may hold: decimals of up to 38 digits, and short fractions. */
    public static Arbitrary<Rational> readableRationals() {
        Arbitrary<Rational> decimals = Combinators.combine(
                        Arbitraries.bigIntegers().between(READABLE.negate(), READABLE),
                        Arbitraries.integers().between(0, Rational.MAX_DIGITS))
                .as((digits, scale) -> Rational.of(new BigDecimal(digits, scale)));
        Arbitrary<Rational> fractions = Combinators.combine(
                        Arbitraries.integers().between(-SHORT, SHORT),
                        Arbitraries.integers().between(1, SHORT))
                .as(Rational::of);
        return Arbitraries.oneOf(decimals, fractions);
    }

    /** Returns whole numbers from −10⁶⁰ to 10⁶⁰. */
    public static Arbitrary<BigInteger> integers() {
        return Arbitraries.bigIntegers().between(HUGE.negate(), HUGE);
    }

    /** Returns whole numbers from −10⁶⁰ to 10⁶⁰ without zero. */
    public static Arbitrary<BigInteger> divisors() {
        return integers().filter(number -> number.signum() != 0);
    }

    /** Returns sums of up to five numbers. */
    @Provide
    public static Arbitrary<RationalSum> sums() {
        return rationals().list().ofMaxSize(5).map(numbers -> {
            RationalSum sum = new RationalSum();
            numbers.forEach(sum::add);
            return sum;
        });
    }

    /** Returns roundings by every rule to usual intervals (0.1, 0.5, 20) and odd ones (7/3). */
    @Provide
    public static Arbitrary<Rounding> roundings() {
        Arbitrary<Rational> powers =
                Arbitraries.integers().between(-40, 40).map(Rational::powerOfTen);
        Arbitrary<Rational> odd = Arbitraries.of(
                Rational.of(1, 2),
                Rational.of(1, 5),
                Rational.of(20),
                Rational.of(7, 3),
                Rational.of(2000, 3));
        Arbitrary<Rational> any = rationals().map(Rational::abs).filter(x -> x.signum() > 0);
        return Combinators.combine(
                        Arbitraries.of(Rounding.Rule.class), Arbitraries.oneOf(powers, odd, any))
                .as(Rounding::of);
    }

    /** Returns amounts in any currency that the Java platform knows. */
    @Provide
    public static Arbitrary<Money> money() {
        return Combinators.combine(readableRationals(), currencies()).as(Money::new);
    }

    /** Returns measures in any unit. */
    @Provide
    public static Arbitrary<Measure> measures() {
        return Combinators.combine(readableRationals(), Arbitraries.of(Unit.class))
                .as(Measure::new);
    }

    /** Returns ratios, negative ones and those above 1 too. */
    @Provide
    public static Arbitrary<Ratio> ratios() {
        return readableRationals().map(Ratio::new);
    }

    /** Returns differences of ratios whose number of percentage points can be read from text. */
    @Provide
    public static Arbitrary<Points> points() {
        return readableRationals()
                .map(number -> new Points(number.multipliedBy(Rational.powerOfTen(-2))));
    }

    /** Returns doublings up to 2¹⁰⁰. */
    @Provide
    public static Arbitrary<Doubling> doublings() {
        return Arbitraries.integers().between(1, 100).map(Doubling::new);
    }

    /** Returns currencies, those with a Chinese word more often than the rest. */
    public static Arbitrary<Currency> currencies() {
        return Arbitraries.oneOf(
                Arbitraries.of("CNY", "USD", "HKD", "EUR", "JPY").map(Currency::getInstance),
                Arbitraries.of(Currency.getAvailableCurrencies()));
    }

    /**
     * Returns figures of all four kinds, in all scales and digits, with 0 to 6 decimals and any
     * qualifier that fits, exact or not, with up to 30 digits before the point; and ranges.
     */
    @Provide
    public static Arbitrary<Figure<?>> figures() {
        Arbitrary<Figure<?>> single = Combinators.combine(
                        Arbitraries.oneOf(plainFigures(), powersInWords(), spansOfTime()),
                        Arbitraries.of(Qualifier.class))
                .as(QuantityArbitraries::qualified);
        return Combinators.combine(
                        Arbitraries.oneOf(single, single, ranges()), Arbitraries.of(true, false))
                .as((figure, exact) -> exact ? figure.exact() : figure);
    }

    /** Returns the figure with the qualifier if that can stand beside it, otherwise with none. */
    public static <M extends Magnitude<M>> Figure<M> qualified(
            Figure<M> figure, Qualifier qualifier) {
        return qualifier.fits(figure.value(), figure.notation())
                ? figure.withQualifier(qualifier)
                : figure;
    }

    /** Returns ranges, 3-5家 and 63%~68%. */
    public static Arbitrary<Figure<?>> ranges() {
        return Combinators.combine(
                        plainFigures().filter(figure -> figure.digits().length() < 36),
                        Arbitraries.integers().between(1, 5_000))
                .as((figure, width) -> range(figure, Rational.of(width)));
    }

    private static <M extends Magnitude<M>> Figure<M> range(Figure<M> figure, Rational width) {
        Rational distance = width.multipliedBy(figure.notation().lastDigit());
        Rational end = figure.value().number().plus(distance);
        return Figure.range(figure.value(), figure.value().withNumber(end), figure.notation());
    }

    /** Returns 百, 千, 万 and the like in Chinese numerals, before which 数 and 近 can stand. */
    private static Arbitrary<Figure<?>> powersInWords() {
        return Combinators.combine(
                        Arbitraries.of(1, 10, 100, 1_000),
                        Arbitraries.of(Scale.ONE, Scale.TEN_THOUSAND, Scale.HUNDRED_MILLION),
                        Arbitraries.of(Unit.class))
                .as((number, scale, unit) -> {
                    Rational value = Rational.of(number).multipliedBy(scale.factor());
                    Notation notation = new Notation(scale, 0, Numerals.CHINESE);
                    return Figure.of(new Measure(value, unit), notation);
                });
    }

    /** Returns months and years, halves of them too. */
    private static Arbitrary<Figure<?>> spansOfTime() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(Unit.MONTH, Unit.YEAR, Unit.DAY),
                        Arbitraries.of(Numerals.class))
                .as((halves, unit, numerals) -> Figure.of(
                        new Measure(Rational.of(halves, 2), unit),
                        new Notation(Scale.ONE, halves % 2, numerals)));
    }

    /** Returns figures of one value, without qualifier and with the step of their digits. */
    public static Arbitrary<Figure<?>> plainFigures() {
        Arbitrary<Magnitude<?>> kinds = Arbitraries.oneOf(
                currencies().map(currency -> new Money(Rational.ZERO, currency)),
                Arbitraries.of(Unit.class).map(unit -> new Measure(Rational.ZERO, unit)),
                Arbitraries.just(new Ratio(Rational.ZERO)),
                Arbitraries.just(new Points(Rational.ZERO)));
        Arbitrary<BigInteger> digits = Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(36).negate(), READABLE),
                Arbitraries.integers().between(-1000, 1000).map(BigInteger::valueOf));
        return Combinators.combine(kinds, digits)
                .flatAs((kind, number) -> notations(kind)
                        .map(notation -> plain(kind, notation, Rational.of(number))));
    }

    /** Returns the notations that fit a magnitude of this kind. */
    public static Arbitrary<Notation> notations(Magnitude<?> kind) {
        List<Scale> scales =
                Arrays.stream(Scale.values()).filter(scale -> scale.fits(kind)).toList();
        return Combinators.combine(
                        Arbitraries.of(scales),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(Numerals.class))
                .as(Notation::new);
    }

    private static <M extends Magnitude<M>> Figure<M> plain(
            Magnitude<M> kind, Notation notation, Rational digits) {
        return Figure.of(kind.withNumber(digits.multipliedBy(notation.lastDigit())), notation);
    }
}
