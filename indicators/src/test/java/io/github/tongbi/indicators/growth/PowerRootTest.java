package io.github.tongbi.indicators.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.quantity.Rational;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerRootTest {
    @ParameterizedTest
    @CsvSource({
        "false, 2, 2, 1.4142, 1.41425, 1.4143",
        "false, 2, 4, 2, 2, 2",
        "false, 3, 1/27, 0.3333, 0.33335, 0.3334",
        "false, 1, 7, 7, 7, 7",
        "false, 200, 0, 0, 0, 0",
        "false, 200, 1, 1, 1, 1",
        "false, 2, 0.0001, 0.01, 0.01, 0.01",
        "true, 2, 2, 1, 1, 1",
        "true, 2, 2.5, 1.1583, 1.15835, 1.1584",
        "true, 3, 3.641, 1.1, 1.1, 1.1",
        "true, 1, 7, 7, 7, 7",
        "true, 3, 0, 0, 0, 0",
    })
    void rootLiesInItsCell(
            boolean sum, int power, String target, String below, String near, String above) {
        PowerRoot root = new PowerRoot(sum, power, Rational.parse(target));
        assertThat(root.below(4)).isEqualTo(Rational.parse(below));
        assertThat(root.near(4)).isEqualTo(Rational.parse(near));
        assertThat(root.above(4)).isEqualTo(Rational.parse(above));
    }

    @Property(tries = 200)
    void powersOfTheEndsEncloseTheTarget(
            @ForAll boolean sum,
            @ForAll @IntRange(min = 1, max = 12) int power,
            @ForAll @IntRange(min = 0, max = 1_000_000) int target,
            @ForAll @IntRange(min = 1, max = 1_000) int divisor) {
        Rational goal = Rational.of(target, divisor);
        PowerRoot root = new PowerRoot(sum, power, goal);
        assertThat(powers(sum, power, root.below(5))).isLessThanOrEqualTo(goal);
        assertThat(powers(sum, power, root.above(5))).isGreaterThanOrEqualTo(goal);
        assertThat(root.near(5)).isBetween(root.below(5), root.above(5));
        assertThat(root.above(5).minus(root.below(5))).isIn(Rational.ZERO, Rational.powerOfTen(-5));
    }

    /** The powers, one after the other, in fractions. */
    private static Rational powers(boolean sum, int power, Rational number) {
        Rational product = Rational.ONE;
        Rational total = Rational.ZERO;
        for (int i = 0; i < power; i++) {
            product = product.multipliedBy(number);
            total = total.plus(product);
        }
        return sum ? total : product;
    }

    @Property(tries = 200)
    void rootOfAPowerIsTheNumber(
            @ForAll boolean sum,
            @ForAll @IntRange(min = 1, max = 20) int power,
            @ForAll @IntRange(min = 0, max = 99_999) int number) {
        Rational root = Rational.of(number, 10_000);
        assertThat(new PowerRoot(sum, power, powers(sum, power, root)).near(4)).isEqualTo(root);
    }
}
