package io.github.tongbi.indicators.rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;

import io.github.tongbi.core.quantity.CurrencyMismatchException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.indicators.result.Verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;

class SumCheckTest {
    private static SumCheck<Money> of(String parts, String total) {
        List<Figure<Money>> figures = Splitter.on('+')
                .splitToStream(parts)
                .map(part -> Figure.parseMoney(part + "亿元"))
                .toList();
        return SumCheck.of(figures, Figure.parseMoney(total + "亿元"));
    }

    private static String inYi(Money money) {
        return money.amount().multipliedBy(Rational.powerOfTen(-8)).toString();
    }

    @ParameterizedTest
    @CsvSource({
        // retail, January and February 2021, by place and by type
        "60552+9185, 69737, 0, 1.5, CONSISTENT",
        "62651+7085, 69737, -1, 1.5, TIGHT",
        // fixed-asset investment, January to April 2023
        "3199+45675+98609, 147482, 1, 2, TIGHT",
        // gross domestic product, first quarter of 2024: three sectors and eleven industries
        "11538+109846+174915, 296299, 0, 2, CONSISTENT",
        "12295+96426+13978+29543+13532+4892+26812+17736+15881+11232+53974, 296299, 2, 6, TIGHT",
        // report-checks K03, and two items at 0.01 beside a total at 0.1
        "1.74+0.67, 2.4, 0.01, 0.06, CONSISTENT",
        "1.70+0.64, 2.4, -0.06, 0.06, INCONSISTENT",
        "1.70+0.65, 2.4, -0.05, 0.06, CONSISTENT",
        "1.71+0.63, 2.4, -0.06, 0.06, INCONSISTENT",
        "33.3+33.3+33.3, 100.0, -0.1, 0.2, TIGHT",
        "33.3+33.3+33.0, 100.0, -0.4, 0.2, INCONSISTENT",
        "5.0, 5, 0, 0.55, CONSISTENT"
    })
    void toleranceFollowsFromThePrintedDigits(
            String parts, String total, String difference, String tolerance, Verdict verdict) {
        SumCheck<Money> check = of(parts, total);
        assertThat(inYi(check.difference())).isEqualTo(difference);
        assertThat(inYi(check.tolerance())).isEqualTo(tolerance);
        assertThat(check.judgement(Rounding.Rule.HALF_UP).verdict()).isEqualTo(verdict);
        assertThat(check.addsUp()).isEqualTo(verdict != Verdict.INCONSISTENT);
    }

    @Test
    void differenceOfTheWholeToleranceNeedsClosedEnds() {
        SumCheck<Money> even = of("2+2", "6");
        assertThat(inYi(even.difference())).isEqualTo("-2");
        SumCheck<Money> edge = of("2+2+2", "8");
        assertThat(inYi(edge.tolerance())).isEqualTo("2");
        assertThat(edge.judgement(Rounding.Rule.HALF_EVEN).verdict()).isEqualTo(Verdict.TIGHT);
        assertThat(edge.judgement(Rounding.Rule.HALF_UP).verdict()).isEqualTo(Verdict.INCONSISTENT);
    }

    @Test
    void sumIsExplained() {
        assertThat(of("1.74+0.67", "2.4").sum().explain(Locale.CHINA))
                .isEqualTo("分项合计 = 分项1 + 分项2 = 1.74亿元 + 0.67亿元 = 2.41亿元");
    }

    @Test
    void partsOfAnotherKindAndNoPartsAreRefused() {
        Figure<Money> total = Figure.parseMoney("1亿元");
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> SumCheck.of(List.of(Figure.parseMoney("1亿美元")), total))
                .withMessage("expected amounts of one currency, got CNY and USD");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SumCheck.of(List.<Figure<Money>>of(), total))
                .withMessage("expected at least one part, got none");
    }
}
