package io.github.tongbi.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.QuantityArbitraries;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

@Domain(QuantityArbitraries.class)
@Domain(DomainContext.Global.class)
class RationalSumTest {
    private static RationalSum sum(String... numbers) {
        RationalSum sum = new RationalSum();
        for (String number : numbers) {
            sum.add(Rational.parse(number));
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0.1, 0.2, 0.3",
        "0.01, -0.02, -0.01",
        "1.2345, 0.0005, 1.235",
        "0.00001, 1, 1.00001",
        "0.0078125, 0.0625, 0.0703125",
        "1/3, 0.5, 5/6",
        "1/3, 2/3, 1",
        "1/99, 0.01, 199/9900",
        "922337203685477, 0.5807, 922337203685477.5807",
        "922337203685477.5807, 0.0001, 922337203685477.5808",
        "-922337203685477.5807, -0.0001, -922337203685477.5808",
        "-922337203685477.5807, -0.0002, -922337203685477.5809",
        "922337203685477.5807, 922337203685477.5807, 1844674407370955.1614",
        "922337203685478, 1, 922337203685479",
        "9223372036854775807, 9223372036854775807, 18446744073709551614",
        "99999999999999999999999999999999999999, 0.01, 99999999999999999999999999999999999999.01",
    })
    void addsExactlyAtEverySize(String first, String second, String expected) {
        assertThat(sum(first, second)).hasToString(expected);
        assertThat(sum(second, first)).hasToString(expected);
    }

    @Test
    void goesOnAfterALongIsFull() {
        RationalSum sum = new RationalSum();
        for (int i = 0; i < 5; i++) {
            sum.add(Rational.parse("500000000000000.01"));
        }
        assertThat(sum.value()).isEqualTo(Rational.parse("2500000000000000.05"));
    }

    @Test
    void subtractionTakesBackAnAddition() {
        RationalSum sum = sum("2.5", "1/3");
        sum.subtract(Rational.parse("1/3"));
        sum.subtract(Rational.parse("2"));
        assertThat(sum.value()).isEqualTo(Rational.of(1, 2));
    }

    @Test
    void takesInAnotherSumAndLeavesItAsItIs() {
        RationalSum other = sum("0.5", "1/3");
        RationalSum sum = sum("0.5");
        sum.add(other);
        assertThat(sum).hasToString("4/3");
        assertThat(other).hasToString("5/6");
        sum.add(sum);
        assertThat(sum).hasToString("8/3");
    }

    @Property
    void isTheSumOfRationalsInEveryOrderAndSplit(
            @ForAll List<Rational> numbers, @ForAll @IntRange(max = 100) int percent) {
        Rational expected = numbers.stream().reduce(Rational.ZERO, Rational::plus);
        List<Rational> shuffled = new ArrayList<>(numbers);
        Collections.shuffle(shuffled, new Random(percent));
        RationalSum left = new RationalSum();
        RationalSum right = new RationalSum();
        int split = shuffled.size() * percent / 100;
        shuffled.subList(0, split).forEach(left::add);
        shuffled.subList(split, shuffled.size()).forEach(right::add);
        left.add(right);
        assertThat(left.value()).isEqualTo(expected);
    }

    @Test
    void isEqualByValueHoweverItIsHeld() {
        new EqualsTester()
                .addEqualityGroup(sum(), sum("0"), sum("1/3", "-1/3"))
                .addEqualityGroup(sum("1"), sum("1/3", "2/3"), sum("0.5", "0.5"))
                .addEqualityGroup(sum("2"))
                .testEquals();
    }

    @Test
    void isSerializedAsItsValue() {
        assertThat(SerializableTester.reserialize(sum("1/3", "0.5"))).isEqualTo(sum("5/6"));
    }

    @Test
    void refusesAStreamThatIsNotItsForm() throws ReflectiveOperationException {
        Method read = RationalSum.class.getDeclaredMethod("readObject", ObjectInputStream.class);
        read.setAccessible(true);
        assertThatExceptionOfType(InvocationTargetException.class)
                .isThrownBy(() -> read.invoke(new RationalSum(), (Object) null))
                .havingCause()
                .isInstanceOf(InvalidObjectException.class)
                .withMessage("expected a sum in its serialized form");
    }

    @ParameterizedTest
    @CsvSource({
        "0, true",
        "-1.25, true",
        "1/3, false",
        "1/101, false",
        "1/96, false",
        "0.0001, true",
        "0.00001, true",
        "1/10001, false",
        "0.000000000000000001, true",
        "0.0000000000000000001, true",
        "0.00000000000000000000000000000000000001, true",
        "1/274877906944, true",
        "1/549755813888, false",
        "99999999999999999999.5, true",
        "99999999999999999999/7, false",
    })
    void tellsDecimalsFromFractions(String number, boolean decimal) {
        assertThat(Rational.parse(number).isDecimal()).isEqualTo(decimal);
    }
}
