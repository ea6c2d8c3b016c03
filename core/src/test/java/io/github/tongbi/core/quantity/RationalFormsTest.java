package io.github.tongbi.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Awkward numbers of every form that a number is held in, against each other and an oracle. */
class RationalFormsTest {
    private static final ImmutableList<Rational> AWKWARD = ImmutableList.of(
            Rational.ZERO,
            Rational.ONE,
            Rational.parse("-1"),
            Rational.parse("2"),
            Rational.parse("-5"),
            Rational.parse("10"),
            Rational.parse("1000"),
            Rational.parse("0.5"),
            Rational.parse("-0.25"),
            Rational.parse("1724.48"),
            Rational.parse("0.001"),
            Rational.parse("-0.000000000000000001"),
            Rational.parse("0.0000000000000000001"),
            Rational.parse("999999999999999999"),
            Rational.parse("9223372036854775807"),
            Rational.parse("-9223372036854775807"),
            Rational.parse("-9223372036854775808"),
            Rational.parse("9223372036854775808"),
            Rational.parse("9.223372036854775807"),
            Rational.parse("-9.223372036854775807"),
            Rational.parse("9.223372036854775808"),
            Rational.parse("922337203685477580.7"),
            Rational.parse("92233720368547758.08"),
            Rational.parse("3037000499.97604969"),
            Rational.parse("1/3"),
            Rational.parse("-415/462"),
            Rational.parse("1/262144"),
            Rational.parse("1/524288"),
            Rational.parse("3/9223372036854775807"),
            Rational.parse("9223372036854775807/5"),
            Rational.parse("9223372036854775807/3"),
            Rational.parse("1/99999999999999999999"));

    static ImmutableList<Rational> awkward() {
        return AWKWARD;
    }

    @ParameterizedTest
    @MethodSource("awkward")
    void arithmeticAgreesWithTheOracle(Rational x) {
        BigFraction a = FractionOracle.of(x);
        for (Rational y : AWKWARD) {
            BigFraction b = FractionOracle.of(y);
            assertThat(FractionOracle.of(x.plus(y))).as("%s + %s", x, y).isEqualTo(a.add(b));
            assertThat(FractionOracle.of(x.minus(y))).as("%s - %s", x, y).isEqualTo(a.subtract(b));
            assertThat(FractionOracle.of(x.multipliedBy(y)))
                    .as("%s × %s", x, y)
                    .isEqualTo(a.multiply(b));
            assertThat(x.compareTo(y)).as("%s ? %s", x, y).isEqualTo(a.compareTo(b));
            if (y.signum() != 0) {
                assertThat(FractionOracle.of(x.dividedBy(y)))
                        .as("%s ÷ %s", x, y)
                        .isEqualTo(a.divide(b));
                assertThat(x.isMultipleOf(y))
                        .as("%s in %s", x, y)
                        .isEqualTo(x.dividedBy(y).isInteger());
            }
        }
    }

    /** Equal numbers are held alike, on whatever way they were reached. */
    @ParameterizedTest
    @MethodSource("awkward")
    void everyWayToANumberGivesTheSameForm(Rational x) {
        for (Rational y : AWKWARD) {
            Rational there = x.plus(y).minus(y);
            assertThat(there).as("%s + %s - %s", x, y, y).isEqualTo(x).hasSameHashCodeAs(x);
            if (y.signum() != 0) {
                Rational back = x.multipliedBy(y).dividedBy(y);
                assertThat(back).as("%s × %s ÷ %s", x, y, y).isEqualTo(x).hasSameHashCodeAs(x);
                Rational forth = x.dividedBy(y).multipliedBy(y);
                assertThat(forth).as("%s ÷ %s × %s", x, y, y).isEqualTo(x).hasSameHashCodeAs(x);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("awkward")
    void numberPrintsAndRoundsLikeTheOracle(Rational x) {
        BigFraction number = FractionOracle.of(x);

        assertThat(Rational.parse(x.toString())).isEqualTo(x);
        assertThat(x.negated().negated()).isEqualTo(x);
        for (RoundingMode mode : RoundingMode.values()) {
            if (mode != RoundingMode.UNNECESSARY) {
                assertThat(x.toDecimal(2, mode)).isEqualTo(number.bigDecimalValue(2, mode));
                assertThat(x.toDecimal(-1, mode)).isEqualTo(number.bigDecimalValue(-1, mode));
                assertThat(x.toInteger(mode))
                        .isEqualTo(number.bigDecimalValue(0, mode).toBigIntegerExact());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("awkward")
    void numberInAPowerOfTenIsTheQuotientOrRefused(Rational x) {
        for (int exponent = -6; exponent <= 20; exponent++) {
            Rational quotient = x.dividedBy(Rational.powerOfTen(exponent));
            for (int decimals = 0; decimals <= 20; decimals++) {
                int power = exponent;
                int shown = decimals;
                if (quotient.isMultipleOf(Rational.powerOfTen(-decimals))) {
                    assertThat(x.inPowersOfTen(exponent, decimals))
                            .as("%s in 10^%s with %s decimals", x, exponent, decimals)
                            .isEqualTo(quotient.toDecimal(decimals, RoundingMode.UNNECESSARY));
                } else {
                    assertThatExceptionOfType(ArithmeticException.class)
                            .isThrownBy(() -> x.inPowersOfTen(power, shown));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Rounding.Rule.class)
    void roundedChangeIsTheChangeRounded(Rounding.Rule rule) {
        for (String interval : new String[] {"0.001", "1", "0.5", "1/3", "0.0000000001", "100"}) {
            Rounding rounding = Rounding.of(rule, Rational.parse(interval));
            for (Rational current : AWKWARD) {
                for (Rational base : AWKWARD) {
                    if (base.signum() != 0) {
                        Rational change = current.minus(base).dividedBy(base);
                        assertThat(rounding.roundChange(current, base))
                                .as("%s after %s to %s", current, base, interval)
                                .isEqualTo(rounding.round(change));
                    }
                }
            }
        }
    }

    /** Ties, which the rules tell apart; 1.74 after 1.28 is a figure of the report. */
    @ParameterizedTest
    @CsvSource({
        "1.74, 1.28, 0.359, 0.359, 0.359",
        "10005, 10000, 0.001, 0, 0",
        "10015, 10000, 0.002, 0.002, 0.001",
        "9995, 10000, -0.001, 0, 0",
        "9985, 10000, -0.002, -0.002, -0.001",
        "-10005, -10000, 0.001, 0, 0",
        "0, 5, -1, -1, -1",
    })
    void changeIsRoundedInOneStep(
            Rational current, Rational base, Rational halfUp, Rational halfEven, Rational cut) {
        Rational interval = Rational.parse("0.001");

        assertThat(Rounding.of(Rounding.Rule.HALF_UP, interval).roundChange(current, base))
                .isEqualTo(halfUp);
        assertThat(Rounding.of(Rounding.Rule.HALF_EVEN, interval).roundChange(current, base))
                .isEqualTo(halfEven);
        assertThat(Rounding.of(Rounding.Rule.TRUNCATE, interval).roundChange(current, base))
                .isEqualTo(cut);
    }

    @Test
    void changeFromZeroIsRefused() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Rounding.halfUp(3).roundChange(Rational.ONE, Rational.ZERO));
    }

    @Test
    void decimalsAreHeldInAsFewDigitsAsTheyNeed() {
        assertThat(Rational.of(new BigDecimal("1724.480")).toExactDecimal())
                .contains(new BigDecimal("1724.48"));
        assertThat(Rational.of(1, 524_288)).hasToString("0.0000019073486328125");
    }
}
