package io.github.tongbi.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.core.error.UnreadableTextException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoublingTest {
    /** 翻一番 is twice as much, 翻两番 four times. */
    @ParameterizedTest
    @CsvSource({
        "翻番, 翻一番, 2, 1",
        "翻一番, 翻一番, 2, 1",
        "翻了一番, 翻一番, 2, 1",
        "翻两番, 翻两番, 4, 3",
        "翻二番, 翻两番, 4, 3",
        "翻3番, 翻三番, 8, 7",
        "翻十番, 翻十番, 1024, 1023",
    })
    void everyDoublingIsTwiceTheOneBefore(
            String text, String canonical, Rational ratio, Rational growth) {
        Doubling doubling = Doubling.parse(text);

        assertThat(doubling).hasToString(canonical);
        assertThat(doubling.ratio()).isEqualTo(new Ratio(ratio));
        assertThat(doubling.growth()).isEqualTo(new Ratio(growth));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "翻", "番", "一番", "翻0番", "翻-1番", "翻1.5番", "翻101番", "翻三五番", "翻一番多"})
    void refusesOtherText(String text) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Doubling.parse(text))
                .withMessage("expected doublings such as 翻一番 or 翻两番, got \"" + text + '"');
    }

    @Test
    void refusesAnUnlimitedNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Doubling(0))
                .withMessage("expected 1 to 100 doublings, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Doubling(101))
                .withMessage("expected 1 to 100 doublings, got 101");
    }

    @Test
    void doublingsAreEqualByTheirNumber() {
        new EqualsTester()
                .addEqualityGroup(new Doubling(1), Doubling.parse("翻番"))
                .addEqualityGroup(new Doubling(2))
                .testEquals();
    }

    @Property
    void textIsReadBack(@ForAll @IntRange(min = 1, max = 100) int times) {
        Doubling doubling = new Doubling(times);

        assertThat(Doubling.parse(doubling.toString())).isEqualTo(doubling);
        assertThat(SerializableTester.reserializeAndAssert(doubling)).isEqualTo(doubling);
    }
}
