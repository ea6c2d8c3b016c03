package io.github.tongbi.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;

class ChineseNumeralTest {
    @ParameterizedTest
    @CsvSource({
        "一, 1",
        "两, 2",
        "九, 9",
        "十, 10",
        "十一, 11",
        "二十, 20",
        "二十二, 22",
        "九十九, 99",
        "一百, 100",
        "一百零五, 105",
        "一百一十, 110",
        "一百一十五, 115",
        "两百, 200",
        "一千, 1000",
        "一千零五, 1005",
        "一千零五十, 1050",
        "一千零一十五, 1015",
        "一千一百, 1100",
        "九千九百九十九, 9999",
    })
    void readsAndWritesTheUsualForm(String text, int number) {
        assertThat(ChineseNumeral.read(text)).contains(number);
        assertThat(ChineseNumeral.of(BigDecimal.valueOf(number)).replace('两', '二'))
                .isEqualTo(text.replace('两', '二'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "零", "三五", "两三", "二十十", "百", "千", "一百五", "一千五十", "十百", "一零零", "零五", "一百零",
                "一千千", "一万", "三半",
            })
    void refusesAnyOtherOrderOfTheCharacters(String text) {
        assertThat(ChineseNumeral.read(text)).isEmpty();
    }

    @Property
    void everyNumberIsReadBack(@ForAll @IntRange(min = 1, max = 9_999) int number) {
        BigDecimal decimal = BigDecimal.valueOf(number);

        assertThat(ChineseNumeral.writes(decimal)).isTrue();
        assertThat(ChineseNumeral.read(ChineseNumeral.of(decimal))).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "10000", "1.5", "1e9"})
    void otherNumbersAreNotWritten(BigDecimal number) {
        assertThat(ChineseNumeral.writes(number)).isFalse();
    }
}
