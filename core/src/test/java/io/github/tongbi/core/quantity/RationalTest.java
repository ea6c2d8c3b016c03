package io.github.tongbi.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.QuantityArbitraries;
import io.github.tongbi.core.error.UnreadableTextException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

@Domain(QuantityArbitraries.class)
class RationalTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-0.00, 0",
        "2.50, 2.5",
        "-2.8, -2.8",
        "007, 7",
        "100, 100",
        "415/462, 415/462",
        "830/924, 415/462",
        "-6/4, -1.5",
        "2000/3, 2000/3",
        "0/7, 0",
        "99999999999999999999999999999999999999, 99999999999999999999999999999999999999",
        "0.00000000000000000000000000000000000001, 0.00000000000000000000000000000000000001",
    })
    void readsDecimalsAndFractionsIntoLowestTerms(String text, String canonical) {
        assertThat(Rational.parse(text)).hasToString(canonical);
        assertThat(Rational.parse(canonical)).isEqualTo(Rational.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NaN         | expected a plain decimal such as 2.20, got \"NaN\"",
                "Infinity    | expected a plain decimal such as 2.20, got \"Infinity\"",
                "1e999999999 | expected a plain decimal such as 2.20, got \"1e999999999\"",
                "``          | expected a plain decimal such as 2.20, got \"\"",
                "-           | expected a plain decimal such as 2.20, got \"-\"",
                "+1          | expected a plain decimal such as 2.20, got \"+1\"",
                "--1         | expected a plain decimal such as 2.20, got \"--1\"",
                ".5          | expected a plain decimal such as 2.20, got \".5\"",
                "5.          | expected a plain decimal such as 2.20, got \"5.\"",
                "1..2        | expected a plain decimal such as 2.20, got \"1..2\"",
                "1,000       | expected a plain decimal such as 2.20, got \"1,000\"",
                "` 1`        | expected a plain decimal such as 2.20, got \" 1\"",
                "２          | expected a plain decimal such as 2.20, got \"２\"",
                "٢           | expected a plain decimal such as 2.20, got \"٢\"",
                "1/          | expected a fraction such as 415/462, got \"1/\"",
                "1/2/3       | expected a fraction such as 415/462, got \"1/2/3\"",
                "1/0         | expected a fraction such as 415/462, got \"1/0\"",
                "1/-2        | expected a fraction such as 415/462, got \"1/-2\"",
                "1.5/2       | expected a fraction such as 415/462, got \"1.5/2\"",
            })
    void refusesOtherText(String text, String message) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Rational.parse(text))
                .withMessage(message);
    }

    @Test
    void refusesMoreThan38Digits() {
        String shown = "\"" + "9".repeat(39) + "\"";
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Rational.parse("9".repeat(39)))
                .withMessage("expected a decimal of at most 38 digits, got " + shown);
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Rational.parse("0." + "0".repeat(39)))
                .withMessageStartingWith("expected a decimal of at most 38 digits, got \"0.000");
    }

    @ParameterizedTest
    @CsvSource({
        "1e999999999, 1 digits at 10^999999999",
        "1e-999999999, 1 digits at 10^-999999999",
        "1e38, 1 digits at 10^38",
        "1e-39, 1 digits at 10^-39",
        "123456789012345678901234567890123456789, 39 digits at 10^0",
    })
    void refusesDecimalsTooLargeOrTooSmallToExpand(BigDecimal decimal, String found) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rational.of(decimal))
                .withMessage("expected at most 38 digits before and after the point, got " + found);
    }

    @Test
    void divisionByZeroIsRefused() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Rational.of(1, 0))
                .withMessage("expected a divisor other than 0");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO))
                .withMessage("expected a divisor other than 0");
    }

    @Test
    void extremeLongsDoNotOverflow() {
        assertThat(Rational.of(Long.MIN_VALUE, -1)).hasToString("9223372036854775808");
        assertThat(Rational.of(Long.MIN_VALUE).abs()).hasToString("9223372036854775808");
        assertThat(Rational.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Rational.ONE);
    }

    /** Where two longs do not hold the result, and where they just do. */
    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, 1, 9223372036854775808",
        "-9223372036854775807, -1, -9223372036854775808",
        "9223372036854775807, -9223372036854775807, 0",
        "9223372036854775808, -1, 9223372036854775807",
        "1/4294967296, 1/4294967297, 8589934593/18446744078004518912",
        "1/3037000500, 1/3037000500, 1/1518500250",
        "9223372036854775806, 1, 9223372036854775807",
    })
    void sumsAreExactAtTheEndsOfTheLongs(Rational a, Rational b, Rational sum) {
        assertThat(a.plus(b)).isEqualTo(sum).hasSameHashCodeAs(sum);
        assertThat(sum.minus(b)).isEqualTo(a).hasSameHashCodeAs(a);
    }

    @ParameterizedTest
    @CsvSource({
        "4294967296, 2147483648, 9223372036854775808",
        "-4294967296, 2147483648, -9223372036854775808",
        "3037000499, 3037000499, 9223372030926249001",
        "1/4294967296, 1/4294967296, 1/18446744073709551616",
        "9223372036854775807/2, 2/9223372036854775807, 1",
        "-9223372036854775807, -1, 9223372036854775807",
    })
    void productsAreExactAtTheEndsOfTheLongs(Rational a, Rational b, Rational product) {
        assertThat(a.multipliedBy(b)).isEqualTo(product).hasSameHashCodeAs(product);
        assertThat(product.dividedBy(b)).isEqualTo(a).hasSameHashCodeAs(a);
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775807/9223372036854775806, 9223372036854775806/9223372036854775805, -1",
        "-9223372036854775807/2, -9223372036854775807/3, -1",
        "9223372036854775807/3, -9223372036854775807/2, 1",
        "1/9223372036854775807, 1/9223372036854775806, -1",
        "9223372036854775808, 9223372036854775807, 1",
    })
    void comparisonNeedsNoMoreThanTheLongs(Rational a, Rational b, int order) {
        assertThat(a.compareTo(b)).isEqualTo(order);
        assertThat(b.compareTo(a)).isEqualTo(-order);
    }

    @Test
    void streamOfAnotherFormIsRefused() throws ReflectiveOperationException {
        Method read = Rational.class.getDeclaredMethod("readObject", ObjectInputStream.class);
        read.setAccessible(true);

        assertThatExceptionOfType(InvocationTargetException.class)
                .isThrownBy(() -> read.invoke(Rational.ONE, new Object[] {null}))
                .havingCause()
                .isInstanceOf(InvalidObjectException.class)
                .withMessage("expected a number in its serialized form");
    }

    @Test
    void powersOfTenReachBothWays() {
        assertThat(Rational.powerOfTen(8)).hasToString("100000000");
        assertThat(Rational.powerOfTen(0)).isEqualTo(Rational.ONE);
        assertThat(Rational.powerOfTen(-4)).hasToString("0.0001");
    }

    @Test
    void decimalIsRoundedOnce() {
        Rational share = Rational.of(415, 462);

        assertThat(share.toDecimal(4, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("0.8983"));
        assertThat(share.toInteger(RoundingMode.DOWN)).isEqualTo(BigInteger.ZERO);
        assertThat(Rational.of(-5, 2).toInteger(RoundingMode.HALF_UP)).isEqualTo(-3);
    }

    @Test
    void onlyFractionsOfTwosAndFivesHaveAnExactDecimal() {
        assertThat(Rational.of(7, 40).toExactDecimal()).contains(new BigDecimal("0.175"));
        assertThat(Rational.of(1200).toExactDecimal()).contains(new BigDecimal("1200"));
        assertThat(Rational.of(1, 3).toExactDecimal()).isEmpty();
        assertThat(Rational.of(1, 6).toExactDecimal()).isEmpty();
    }

    @Test
    void numbersAreEqualByValue() {
        new EqualsTester()
                .addEqualityGroup(
                        Rational.parse("2.50"),
                        Rational.parse("2.5"),
                        Rational.of(5, 2),
                        Rational.of(-10, -4),
                        Rational.of(new BigDecimal("25e-1")))
                .addEqualityGroup(Rational.of(-5, 2), Rational.of(5, -2))
                .addEqualityGroup(Rational.ZERO, Rational.parse("-0.0"), Rational.of(0, -9))
                .addEqualityGroup(Rational.of(1, 3))
                .testEquals();
    }

    @Property
    void textIsReadBackAsTheSameNumber(@ForAll("readable") Rational number) {
        assertThat(Rational.parse(number.toString())).isEqualTo(number);
    }

    @Property
    void serializationKeepsTheNumber(@ForAll Rational number) {
        assertThat(SerializableTester.reserializeAndAssert(number)).isEqualTo(number);
    }

    @Property
    void arithmeticAgreesWithTheOracle(@ForAll Rational x, @ForAll Rational y) {
        BigFraction a = FractionOracle.of(x);
        BigFraction b = FractionOracle.of(y);

        assertThat(FractionOracle.of(x.plus(y))).isEqualTo(a.add(b));
        assertThat(FractionOracle.of(x.minus(y))).isEqualTo(a.subtract(b));
        assertThat(FractionOracle.of(x.multipliedBy(y))).isEqualTo(a.multiply(b));
        if (y.signum() != 0) {
            assertThat(FractionOracle.of(x.dividedBy(y))).isEqualTo(a.divide(b));
        }
        assertThat(FractionOracle.of(x.negated())).isEqualTo(a.negate());
        assertThat(FractionOracle.of(x.abs())).isEqualTo(a.abs());
        assertThat(x.signum()).isEqualTo(a.signum());
    }

    @Property
    void comparisonAgreesWithTheOracle(@ForAll Rational x, @ForAll Rational y) {
        assertThat(x.compareTo(y)).isEqualTo(FractionOracle.of(x).compareTo(FractionOracle.of(y)));
        assertThat(x.equals(y)).isEqualTo(FractionOracle.of(x).equals(FractionOracle.of(y)));
        assertThat(x.compareTo(y) == 0).isEqualTo(x.equals(y));
    }

    @Property
    void decimalsAgreeWithTheOracle(@ForAll Rational number, @ForAll("modes") RoundingMode mode) {
        for (int decimals : new int[] {-3, 0, 1, 2, 40}) {
            assertThat(number.toDecimal(decimals, mode))
                    .isEqualTo(FractionOracle.of(number).bigDecimalValue(decimals, mode));
        }
        assertThat(number.toInteger(mode))
                .isEqualTo(FractionOracle.of(number).bigDecimalValue(0, mode).toBigIntegerExact());
    }

    @Property
    void quotientOfWholeNumbersAgreesWithTheOracle(
            @ForAll("integers") BigInteger above, @ForAll("divisors") BigInteger below) {
        Rational quotient = Rational.of(above).dividedBy(Rational.of(below));

        assertThat(FractionOracle.of(quotient)).isEqualTo(BigFraction.of(above, below));
        assertThat(quotient.isInteger()).isEqualTo(above.mod(below.abs()).signum() == 0);
    }

    @Provide
    Arbitrary<Rational> readable() {
        return QuantityArbitraries.readableRationals();
    }

    @Provide
    Arbitrary<BigInteger> integers() {
        return QuantityArbitraries.integers();
    }

    @Provide
    Arbitrary<BigInteger> divisors() {
        return QuantityArbitraries.divisors();
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }
}
