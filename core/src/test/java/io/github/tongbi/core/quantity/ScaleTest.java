package io.github.tongbi.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({
        "ONE, 0, '', ''",
        "TEN, 1, 十, ten",
        "HUNDRED, 2, 百, hundred",
        "THOUSAND, 3, 千, thousand",
        "TEN_THOUSAND, 4, 万, ten thousand",
        "MILLION, 6, 百万, million",
        "TEN_MILLION, 7, 千万, ten million",
        "HUNDRED_MILLION, 8, 亿, hundred million",
        "TRILLION, 12, 万亿, trillion",
        "PERCENT, -2, %, %",
        "PERMILLE, -3, ‰, ‰",
        "TENTHS, -1, 成, tenths",
        "TIMES, 0, 倍, times",
        "PERCENTAGE_POINTS, -2, 个百分点, percentage points",
        "BASIS_POINTS, -4, 个基点, basis points",
    })
    void isAPowerOfTenWithItsWord(Scale scale, int exponent, String symbol, String englishName) {
        assertThat(scale.exponent()).isEqualTo(exponent);
        assertThat(scale.factor()).isEqualTo(Rational.powerOfTen(exponent));
        assertThat(scale.symbol()).isEqualTo(symbol);
        assertThat(scale.englishName()).isEqualTo(englishName);
    }

    @Test
    void noWordHidesALongerOneBehindIt() {
        for (int i = 0; i < Scale.WORDS.size(); i++) {
            String word = Scale.WORDS.get(i).symbol();
            assertThat(Scale.WORDS.subList(i + 1, Scale.WORDS.size()))
                    .noneMatch(later -> later.symbol().startsWith(word));
        }
    }
}
