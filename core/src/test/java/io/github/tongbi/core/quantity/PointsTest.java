package io.github.tongbi.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.QuantityArbitraries;
import io.github.tongbi.core.error.UnreadableTextException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(QuantityArbitraries.class)
class PointsTest {
    @ParameterizedTest
    @CsvSource({
        "-21.1 pp, -21.1 pp, -0.211",
        "2.30 pp, 2.3 pp, 0.023",
        "-0.0 pp, 0 pp, 0",
        "-317/15 pp, -317/15 pp, -317/1500",
    })
    void readsPercentagePoints(String text, String canonical, Rational number) {
        assertThat(Points.parse(text)).hasToString(canonical);
        assertThat(Points.parse(text).number()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``            | expected percentage points such as -21.1 pp, got \"\"",
                "-21.1         | expected percentage points such as -21.1 pp, got \"-21.1\"",
                "-21.1pp       | expected percentage points such as -21.1 pp, got \"-21.1pp\"",
                "-21.1个百分点 | expected percentage points such as -21.1 pp, got \"-21.1个百分点\"",
                "NaN pp        | expected a plain decimal such as 2.20, got \"NaN\"",
                "` pp`         | expected a plain decimal such as 2.20, got \"\"",
            })
    void refusesOtherText(String text, String message) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Points.parse(text))
                .withMessage(message);
    }

    @Test
    void pointsAreAddedAndSubtracted() {
        Points pull = Points.ofPercentagePoints("8.7");

        assertThat(pull.plus(Points.ofPercentagePoints("2.3"))).hasToString("11 pp");
        assertThat(pull.minus(Points.ofPercentagePoints("9"))).hasToString("-0.3 pp");
        assertThat(pull).isGreaterThan(Points.ofPercentagePoints("-21.1"));
    }

    @Test
    void pointsAreEqualByNumber() {
        new EqualsTester()
                .addEqualityGroup(
                        Points.ofPercentagePoints("-21.10"),
                        Points.parse("-21.1 pp"),
                        new Points(Rational.of(-211, 1000)))
                .addEqualityGroup(Points.ofPercentagePoints("21.1"))
                .addEqualityGroup(Ratio.ofPercent("-21.1"))
                .testEquals();
    }

    @Property
    void textIsReadBackAsTheSamePoints(@ForAll Points points) {
        assertThat(Points.parse(points.toString())).isEqualTo(points);
    }

    @Property
    void serializationKeepsThePoints(@ForAll Points points) {
        assertThat(SerializableTester.reserializeAndAssert(points)).isEqualTo(points);
    }

    @Property
    void sumMinusOnePartIsTheOther(@ForAll Points points, @ForAll Points other) {
        assertThat(points.plus(other).minus(other)).isEqualTo(points);
        assertThat(points.withNumber(other.number())).isEqualTo(other);
        assertThat(points.compareTo(other)).isEqualTo(points.number().compareTo(other.number()));
    }
}
