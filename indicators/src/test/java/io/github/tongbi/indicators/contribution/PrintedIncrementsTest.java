package io.github.tongbi.indicators.contribution;

import static io.github.tongbi.core.quantity.Figure.parseMoney;
import static io.github.tongbi.core.quantity.Figure.parsePoints;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tongbi.core.quantity.CurrencyMismatchException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.indicators.Shown;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.Verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class PrintedIncrementsTest {
    private static final Figure<Money> PART = parseMoney("1157亿元");
    private static final Figure<Money> CHANGE = parseMoney("759亿元");
    private static final Figure<Money> DOLLARS = parseMoney("1亿美元");

    /** Telecommunications 2017: data business up 1157亿元 of a total of 12620亿元, up 759亿元. */
    @Test
    void pullOfAPrintedIncrement() {
        Derived<Points> pull = Pull.ofChange(PART, parseMoney("12620亿元"), CHANGE);
        assertThat(Shown.value(pull, 4)).isEqualTo("9.7547");
        assertThat(Shown.bounds(pull, 4)).isEqualTo("(9.7496, 9.7597)");
        assertThat(pull.judge(parsePoints("9.7个百分点")).verdict()).isEqualTo(Verdict.TIGHT);
        assertThat(pull.judge(parsePoints("9.8个百分点")).verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(pull.explain(Locale.CHINA))
                .isEqualTo("拉动 = 分项增量 ÷ (总量 − 总量增量)"
                        + " = 1157亿元 ÷ (12620亿元 − 759亿元) = 9.7546581232…个百分点");
        assertThat(Shown.value(Pull.ofChange(PART, parseMoney("11861亿元")), 4)).isEqualTo("9.7547");
    }

    @Test
    void contributionOfAPrintedIncrement() {
        assertThat(Shown.value(Contribution.ofChanges(PART, CHANGE), 2)).isEqualTo("152.44");
        assertThat(Shown.bounds(Contribution.ofChanges(PART, CHANGE), 2))
                .isEqualTo("(152.27, 152.60)");
        assertThat(Contribution.ofChanges(PART, CHANGE).toText(Locale.CHINA))
                .isEqualTo("贡献率 152.44%");
    }

    /** Investment, January to July 2024: up 3.6 %, of which large projects pulled 4.1 points. */
    @Test
    void contributionAndPullFollowFromEachOther() {
        Derived<?> large = Contribution.ofPull(parsePoints("4.1个百分点"), parseRatio("3.6%"));
        assertThat(Shown.value(large, 2)).isEqualTo("113.89");
        assertThat(Shown.bounds(large, 2)).isEqualTo("(110.96, 116.90)");
        Derived<Points> equipment = Pull.ofContribution(parseRatio("60.7%"), parseRatio("3.6%"));
        assertThat(Shown.value(equipment, 3)).isEqualTo("2.185");
        assertThat(Shown.bounds(equipment, 3)).isEqualTo("[2.153, 2.217)");
        assertThat(Shown.value(Pull.ofShare(parseRatio("44.3%"), parseRatio("43.8%")), 2))
                .isEqualTo("19.40");
    }

    @ParameterizedTest
    @CsvSource({"0亿元, ZERO_BASE", "-5亿元, NEGATIVE_BASE"})
    void pullNeedsAPositiveBase(String base, String reason) {
        assertThat(Pull.ofChange(PART, parseMoney(base)).outcome())
                .hasToString("Undefined[" + reason + "] ——");
    }

    @Test
    void contributionNeedsAChange() {
        assertThat(Contribution.ofChanges(PART, parseMoney("0亿元")).outcome())
                .hasToString("Undefined[TOTAL_UNCHANGED] ——");
        assertThat(Contribution.ofPull(parsePoints("4.1个百分点"), parseRatio("0.0%"))
                        .outcome())
                .hasToString("Undefined[TOTAL_UNCHANGED] ——");
        assertThat(Contribution.ofChanges(PART, parseMoney("-759亿元")).outcome().value())
                .isPresent();
    }

    @Test
    void incrementsInOtherCurrenciesAreRefused() {
        String message = "expected amounts of one currency, got CNY and USD";
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> Contribution.ofChanges(PART, DOLLARS))
                .withMessage(message);
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> Pull.ofChange(PART, DOLLARS))
                .withMessage(message);
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> Pull.ofChange(PART, DOLLARS, CHANGE))
                .withMessage(message);
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> Pull.ofChange(PART, CHANGE, DOLLARS))
                .withMessage(message);
    }
}
