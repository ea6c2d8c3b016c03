package io.github.tongbi.indicators.result;

import static io.github.tongbi.core.quantity.Figure.parseMoney;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.indicators.growth.Growth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class WarningTest {
    private static Judgement<Ratio> judgement(String printed) {
        return Growth.yearOnYear(parseMoney("1.74亿美元"), parseMoney("1.28亿美元"))
                .judge(parseRatio(printed));
    }

    @ParameterizedTest
    @CsvSource({
        "SCOPE, 各数的统计范围不同, the figures cover different scopes",
        "BASIS, 公布的水平数与增速的口径不同, published levels do not have the basis of the growth",
        "PERIOD, 各数的时期不同, the figures are of different periods",
        "AMBIGUITY, 文字有多种读法, the words can be read in more than one way",
        "PRECISION, 位数多于所据的数, more digits are printed than the figures behind them give",
        "STYLE, 用语不规范, the wording is against usage",
    })
    void everyWarningHasItsWords(Warning warning, String zh, String en) {
        assertThat(warning.reason().zh()).isEqualTo(zh);
        assertThat(warning.reason().en()).isEqualTo(en);
    }

    @Test
    void judgementHasNoWarningUnlessOneIsAdded() {
        assertThat(judgement("35.9%").warnings()).isEmpty();
        assertThat(judgement("35.9%").toText(Locale.CHINA)).isEqualTo("重算与公布的35.9%一致");
    }

    @Test
    void warningStandsBesideAnyVerdictAndBehindItsText() {
        Judgement<Ratio> style = judgement("35.9%").withWarning(Warning.STYLE);
        assertThat(style.verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(style.exact()).isEqualTo(judgement("35.9%").exact());
        assertThat(style.toText(Locale.CHINA)).isEqualTo("重算与公布的35.9%一致（用语不规范）");
        assertThat(style.toText(Locale.ENGLISH))
                .isEqualTo("recomputing gives 35.9% as printed (the wording is against usage)");
        assertThat(judgement("40.0%").withWarning(Warning.STYLE).verdict())
                .isEqualTo(Verdict.INCONSISTENT);
    }

    @Test
    void warningsStandInTheirOrderEachOnce() {
        Judgement<Ratio> both = judgement("35.9%")
                .withWarning(Warning.STYLE)
                .withWarning(Warning.SCOPE)
                .withWarning(Warning.STYLE);
        assertThat(both.warnings()).containsExactly(Warning.SCOPE, Warning.STYLE);
        assertThat(both.toText(Locale.CHINA)).endsWith("（各数的统计范围不同；用语不规范）");
        assertThat(both.toText(Locale.ENGLISH))
                .endsWith(" (the figures cover different scopes; the wording is against usage)");
    }

    @ParameterizedTest
    @CsvSource({
        "35.9%, CONSISTENT",
        "36.1%, TIGHT",
        "40.0%, UNDECIDED",
    })
    void doubtLeavesNoContradiction(String printed, Verdict expected) {
        Judgement<Ratio> doubted = judgement(printed).withDoubt(Warning.BASIS);
        assertThat(doubted.verdict()).isEqualTo(expected);
        assertThat(doubted.warnings()).containsExactly(Warning.BASIS);
        assertThat(doubted.printed()).isEqualTo(parseRatio(printed));
        assertThat(doubted.bounds()).isEqualTo(judgement(printed).bounds());
    }

    @Test
    void doubtKeepsEarlierWarnings() {
        assertThat(judgement("40.0%")
                        .withWarning(Warning.STYLE)
                        .withDoubt(Warning.SCOPE)
                        .warnings())
                .containsExactly(Warning.SCOPE, Warning.STYLE);
    }

    @Test
    void outcomeOfAnOutcomeIsOneOutcome() {
        Outcome<Integer> none = Outcome.undefined(UndefinedReason.ZERO_BASE);
        assertThat(Outcome.of(2).flatMap(two -> Outcome.of(two + 1))).isEqualTo(Outcome.of(3));
        assertThat(Outcome.of(2).flatMap(two -> none)).isEqualTo(none);
        assertThat(none.flatMap(two -> Outcome.of(two + 1))).isEqualTo(none);
    }
}
