package io.github.tongbi.indicators.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.indicators.Shown;
import io.github.tongbi.indicators.result.Derived;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;
import java.util.stream.Collectors;

class DecumulationTest {
    private static Decumulation<Money> of(Cadence cadence, String figures) {
        return SeriesText.flows(cadence, figures).decumulated();
    }

    private static String text(Decumulation<Money> decumulation) {
        return decumulation.figures().entrySet().stream()
                .map(entry -> entry.getKey() + " " + Shown.value(entry.getValue(), 1))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource({
        // the year begins anew: January is 10, and not 10 − 120
        "MONTHLY_TO_DATE, '2019-01-01/P11M 110, 2019 120, 2020-01 10, 2020-01-01/P2M 20',"
                + " '2019-01-01/P11M 110.0, 2019-12 10.0, 2020-01 10.0, 2020-02 10.0', BLOCK",
        "MONTHLY_TO_DATE, '2020-01-01/P2M 20, 2020-Q1 35, 2020-01-01/P4M 47',"
                + " '2020-01-01/P2M 20.0, 2020-03 15.0, 2020-04 12.0', ''",
        "MONTHLY_TO_DATE, '2019-01 1, 2020-01-01/P2M 20', '2019-01 1.0, 2020-01-01/P2M 20.0',"
                + " BLOCK",
        "MONTHLY_TO_DATE, '2020-01-01/P2M 20, 2020-01-01/P5M 35',"
                + " '2020-01-01/P2M 20.0, 2020-03-01/P3M 15.0', BLOCK",
        "MONTHLY_TO_DATE, '2020-Q1 20, 2021-01-01/P2M 35', '2020-Q1 20.0, 2021-01-01/P2M 35.0',"
                + " BLOCK",
        "QUARTERLY_TO_DATE, '2020-Q1 2.4, 2020-S1 5.6, 2020-01-01/P9M 9, 2020 12',"
                + " '2020-Q1 2.4, 2020-Q2 3.2, 2020-Q3 3.4, 2020-Q4 3.0', ''",
        "QUARTERLY_TO_DATE, '2020-S1 5.6, 2020 12', '2020-S1 5.6, 2020-S2 6.4', 'BLOCK BLOCK'",
        "HALF_YEARLY_TO_DATE, '2020-S1 5.6, 2020 12', '2020-S1 5.6, 2020-S2 6.4', ''",
        "MONTHLY_TO_DATE, '2019-01-01/P2M 20, 2019-Q1 15', '2019-01-01/P2M 20.0, 2019-03 -5.0',"
                + " REVISION",
        "MONTHLY_TO_DATE, '2019-01-01/P2M 20, 2019-Q1 19.8',"
                + " '2019-01-01/P2M 20.0, 2019-03 -0.2', FALL_BY_ROUNDING",
        "MONTHLY_TO_DATE, '2019-01-01/P2M 20.0, 2019-Q1 19.9',"
                + " '2019-01-01/P2M 20.0, 2019-03 -0.1', REVISION",
        "MONTHLY_TO_DATE, '2019-01-01/P2M 20, 2019-Q1 20', '2019-01-01/P2M 20.0, 2019-03 0.0', ''",
        "MONTHLY_TO_DATE, '2019-01-01/P2M -20', '2019-01-01/P2M -20.0', ''",
        "MONTHLY_TO_DATE, '2019-01 20, 2019-Q1 10', '2019-01 20.0, 2019-02-01/P2M -10.0',"
                + " 'BLOCK REVISION'"
    })
    void figuresToDateAreTakenApart(
            Cadence cadence, String toDate, String periods, String findings) {
        Decumulation<Money> decumulation = of(cadence, toDate);
        assertThat(text(decumulation)).isEqualTo(periods);
        assertThat(decumulation.findings().stream()
                        .map(finding -> finding.kind().toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(findings);
    }

    /** report-checks K06, with the coarse total of the first quarter, and K30. */
    @Test
    void secondQuarterIsTheHalfYearLessTheFirst() {
        Decumulation<Money> trade = of(Cadence.QUARTERLY_TO_DATE, "2020-Q1 2.4, 2020-S1 5.6");
        Derived<Money> second = trade.figure(ReferencePeriod.ofQuarter(2020, 2));
        assertThat(Shown.value(second, 2)).isEqualTo("3.20");
        assertThat(Shown.bounds(second, 2)).isEqualTo("(3.10, 3.30)");
        assertThat(second.explain(Locale.CHINA))
                .isEqualTo("2020年二季度出口 = 2020年上半年出口 − 2020年一季度出口 = 5.6亿元 − 2.4亿元 = 3.2亿元");
        assertThat(trade.findings()).isEmpty();
    }

    @Test
    void januaryAndFebruaryAloneAreUndefined() {
        Decumulation<Money> decumulation =
                of(Cadence.MONTHLY_TO_DATE, "2020-01-01/P2M 20, 2020-Q1 35");
        assertThat(decumulation.figure(ReferencePeriod.ofMonth(2020, 2)).outcome())
                .hasToString("Undefined[MISSING_INPUT] ——");
        assertThat(decumulation.figure(ReferencePeriod.ofMonth(2020, 2)))
                .hasToString("2020年2月出口 ——");
        assertThat(decumulation.figure(ReferencePeriod.ofMonths(2020, 1, 2)))
                .hasToString("2020年1-2月出口 20.00亿元");
    }

    @Test
    void findingsTellWhatHappened() {
        assertThat(of(Cadence.MONTHLY_TO_DATE, "2020-Q1 20, 2020-01-01/P4M 15").findings())
                .extracting(finding -> finding.text().zh(), Finding::toString)
                .containsExactly(
                        tuple(
                                "2020年一季度只能合并推算，因为缺少其间的累计数",
                                "BLOCK: Q1 2020 is one block because figures to"
                                        + " date are missing in it"),
                        tuple(
                                "2020年4月的累计数减少，说明以前各期有修订",
                                "REVISION: April 2020 makes the figure to date fall, so that earlier"
                                        + " months were revised"));
        assertThat(of(Cadence.MONTHLY_TO_DATE, "2020-01-01/P2M 2.0, 2020-Q1 1.98")
                        .findings())
                .extracting(finding -> finding.text().zh(), Finding::toString)
                .containsExactly(tuple(
                        "2020年3月的累计数减少，可由舍入解释",
                        "FALL_BY_ROUNDING: March 2020 makes the figure to date fall, which rounding"
                                + " explains"));
    }
}
