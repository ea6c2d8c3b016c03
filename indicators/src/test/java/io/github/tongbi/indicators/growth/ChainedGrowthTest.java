package io.github.tongbi.indicators.growth;

import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Lists;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.Shown;
import io.github.tongbi.indicators.result.Verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

class ChainedGrowthTest {
    private static ChainedGrowth of(String... rates) {
        return ChainedGrowth.of(Lists.transform(List.of(rates), Figure::parseRatio));
    }

    @ParameterizedTest
    @CsvSource({
        // retail January-February 2021 and 2020, growth on 2019, National Bureau of Statistics
        "33.8%, -20.5%, 6.4%, 6.4%",
        // profits of the same months
        "1.79倍, -38.3%, 72.1%, 72.1%",
        "10%, 10%, 21.0%, 21%",
    })
    void ratesOfTheYearsGiveThatOverAll(
            String second, String first, String expected, String printed) {
        ChainedGrowth growth = of(second, first);
        assertThat(growth.percent(1)).hasToString(expected);
        assertThat(growth.judge(parseRatio(printed)).verdict()).isEqualTo(Verdict.CONSISTENT);
    }

    @Test
    void chainKeepsTheRoundingOfItsRates() {
        ChainedGrowth growth = of("33.8%", "-20.5%");
        assertThat(growth.outcome().orElseThrow().number()).isEqualTo(Rational.parse("0.06371"));
        assertThat(Shown.bounds(growth, 3)).isEqualTo("(6.264, 6.478)");
        assertThat(growth).hasToString("比2年前增长6.4%");
        assertThat(growth.toText(Locale.ENGLISH)).isEqualTo("up 6.4% on 2 years earlier");
        assertThat(growth.explain(Locale.CHINA))
                .isEqualTo("比2年前增速 = (1 + 第1年增速) × (1 + 第2年增速) − 1"
                        + " = (1 + 33.8%) × (1 + (-20.5%)) − 1 = 6.371%");
        assertThat(of("5.0%").explain(Locale.ENGLISH))
                .isEqualTo("growth on a year earlier = 1 + growth of year 1 − 1"
                        + " = 1 + 5.0% − 1 = 5%");
    }

    @Test
    void declineBelowNothingEndsTheChain() {
        assertThat(of("10%", "-100.1%").outcome()).hasToString("Undefined[SIGN_CHANGE] ——");
        assertThat(of("-145.4%", "-145.4%").outcome()).hasToString("Undefined[SIGN_CHANGE] ——");
        assertThat(of("10%", "-145.4%")).hasToString("——");
        assertThat(of("10%", "-100%")).hasToString("比2年前下降100.0%");
    }

    @Test
    void numberOfRatesIsLimited() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChainedGrowth.of(List.of()))
                .withMessage("expected 1 to 200 yearly rates, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChainedGrowth.of(Collections.nCopies(201, parseRatio("1%"))))
                .withMessage("expected 1 to 200 yearly rates, got 201");
        assertThat(ChainedGrowth.of(Collections.nCopies(200, parseRatio("1%"))).average())
                .hasToString("年均增长1.0%");
    }
}
