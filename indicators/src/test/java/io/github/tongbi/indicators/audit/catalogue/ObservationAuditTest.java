package io.github.tongbi.indicators.audit.catalogue;

import static io.github.tongbi.indicators.audit.catalogue.Observed.TRADE;
import static io.github.tongbi.indicators.audit.catalogue.Observed.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.indicators.audit.Audit;
import io.github.tongbi.indicators.result.Verdict;
import io.github.tongbi.indicators.result.Warning;

import org.junit.jupiter.api.Test;

import java.util.Locale;

/** What an audit says of observations, by the relations that the catalogue has for them. */
class ObservationAuditTest {

    private static String implied(Audit audit, String figure) {
        return audit.implied(figure)
                .span()
                .map(span -> span.toText(Locale.ENGLISH, 4))
                .orElse("nothing");
    }

    /** report-checks K04: the growth of trade is not that of the printed parts, yet fits them. */
    @Test
    void tradeOfTheReportIsTight() {
        Audit audit = Audit.of(network(TRADE).network());
        assertThat(audit.verdict()).isEqualTo(Verdict.TIGHT);
        assertThat(audit.conflicts()).isEmpty();
    }

    /** report-checks K04a, K05; K06c as all printed figures together leave it, within 28.34 to 28.68. */
    @Test
    void basesAndTheSecondQuarterAreImplied() {
        Audit audit = Audit.of(network(TRADE).network());
        assertThat(implied(audit, "EXPORTS@2019-Q1"))
                .isEqualTo("(1.2743, 1.2827) hundred million USD");
        assertThat(implied(audit, "TRADE_TOTAL@2019-S1"))
                .isEqualTo("(4.4101, 4.4901) hundred million USD");
        assertThat(implied(audit, "TRADE_TOTAL_GROWTH@2020-Q2")).isEqualTo("(28.3408, 28.5067)%");
    }

    /** Profits of January to May 2018: down 6.02 % by the levels, up 16.5 % on a comparable basis. */
    @Test
    void growthOnAnUnsaidBasisIsAWarningAndNoConflict() {
        Audit audit = Audit.of(network(
                        "EXPORTS 2018-01-01/P5M 27298.3亿元",
                        "EXPORTS 2017-01-01/P5M 29047.6亿元",
                        "EXPORTS_GROWTH 2018-01-01/P5M 16.5%")
                .network());
        assertThat(audit.conflicts()).isEmpty();
        assertThat(audit.relation("GROWTH(EXPORTS_GROWTH@2018-01-01/P5M)").verdict())
                .isNotEqualTo(Verdict.INCONSISTENT);
        assertThat(audit.relation("SAME(EXPORTS@2017-01-01/P5M~comparable)").warnings())
                .containsExactly(Warning.BASIS);
    }

    @Test
    void contradictingSumIsAConflict() {
        Audit audit = Audit.of(network(
                        "TRADE_TOTAL 2020-Q1 2.5亿美元",
                        "EXPORTS 2020-Q1 1.74亿美元",
                        "IMPORTS 2020-Q1 0.67亿美元")
                .network());
        assertThat(audit.relation("SUM(TRADE_TOTAL@2020-Q1)").verdict())
                .isEqualTo(Verdict.INCONSISTENT);
    }
}
