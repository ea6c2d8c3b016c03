package io.github.tongbi.core.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.quantity.Figure;

import org.junit.jupiter.api.Test;

class PeriodFigureTest {
    private static final ReferencePeriod Q1 = ReferencePeriod.ofQuarter(2020, 1);

    @Test
    void textIsPeriodAndFigure() {
        PeriodFigure<?> exports = PeriodFigure.of(Q1, Figure.parseMoney("1.74亿美元"));

        assertThat(exports).hasToString("2020-Q1 1.74亿美元");
        assertThat(PeriodFigure.parse("2020-Q1 1.74亿美元")).isEqualTo(exports);
    }

    @Test
    void textWithoutASpaceIsRefused() {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> PeriodFigure.parse("2020-Q1"))
                .withMessage(
                        "expected a period and a figure such as 2020-Q1 1.74亿美元, got \"2020-Q1\"");
    }

    @Test
    void unlikePeriodsAreBothNamed() {
        PeriodMismatchException refusal = new PeriodMismatchException(
                "the base", Q1.yearEarlier(), ReferencePeriod.ofQuarter(2019, 2));

        assertThat(refusal).hasMessage("expected the base of 2019-Q1, got one of 2019-Q2");
        assertThat(refusal.expected()).isEqualTo(Q1.yearEarlier());
        assertThat(refusal.actual()).isEqualTo(ReferencePeriod.ofQuarter(2019, 2));
    }
}
