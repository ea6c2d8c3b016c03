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
class RatioTest {
    private static final Ratio DONE = Ratio.ofPercent("12.2");

    @ParameterizedTest
    @CsvSource({"0.122, 0.122", "0.1220, 0.122", "415/462, 415/462", "-0.0, 0", "121, 121"})
    void readsANumberOrAFraction(String text, String canonical) {
        assertThat(Ratio.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource({"12.2%", "NaN", "1e3", "12.2 %", "三成"})
    void refusesOtherText(String text) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Ratio.parse(text))
                .withMessage("expected a plain decimal such as 2.20, got \"" + text + "\"");
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Ratio.ofPercent(text))
                .withMessage("expected a plain decimal such as 2.20, got \"" + text + "\"");
    }

    @Test
    void percentageIsHundredths() {
        assertThat(DONE).isEqualTo(Ratio.parse("0.122"));
        assertThat(Ratio.ofPercent("-2.8")).isEqualTo(Ratio.parse("-0.028"));
        assertThat(Ratio.ofPercent("100/3")).isEqualTo(Ratio.parse("1/3"));
    }

    @Test
    void percentMinusPercentIsPoints() {
        Points gap = DONE.minus(Ratio.parse("1/3"));

        assertThat(gap).isEqualTo(new Points(Rational.of(-317, 1500)));
        assertThat(Ratio.ofPercent("2.6").minus(Ratio.ofPercent("0.8"))).hasToString("1.8 pp");
    }

    @Test
    void pointsRaiseARatio() {
        assertThat(Ratio.ofPercent("0.8").plus(Points.ofPercentagePoints("1.8")))
                .isEqualTo(Ratio.ofPercent("2.6"));
    }

    @Test
    void complementIsTheShareOfTheRest() {
        assertThat(Ratio.ofPercent("93.7").complement()).isEqualTo(Ratio.ofPercent("6.3"));
    }

    @Test
    void ratiosAreEqualByNumber() {
        new EqualsTester()
                .addEqualityGroup(DONE, Ratio.parse("0.1220"), new Ratio(Rational.of(61, 500)))
                .addEqualityGroup(Ratio.ofPercent("-12.2"))
                .addEqualityGroup(new Ratio(Rational.ZERO), Ratio.ofPercent("-0.0"))
                .addEqualityGroup(new Points(Rational.of(61, 500)))
                .testEquals();
    }

    @Property
    void textIsReadBackAsTheSameRatio(@ForAll Ratio ratio) {
        assertThat(Ratio.parse(ratio.toString())).isEqualTo(ratio);
    }

    @Property
    void serializationKeepsTheRatio(@ForAll Ratio ratio) {
        assertThat(SerializableTester.reserializeAndAssert(ratio)).isEqualTo(ratio);
    }

    @Property
    void differenceLeadsFromOneRatioToTheOther(@ForAll Ratio ratio, @ForAll Ratio other) {
        assertThat(other.plus(ratio.minus(other))).isEqualTo(ratio);
        assertThat(ratio.complement().complement()).isEqualTo(ratio);
        assertThat(ratio.withNumber(other.number())).isEqualTo(other);
        assertThat(ratio.compareTo(other)).isEqualTo(ratio.number().compareTo(other.number()));
    }
}
