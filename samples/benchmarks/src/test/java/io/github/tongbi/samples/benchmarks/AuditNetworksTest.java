package io.github.tongbi.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.indicators.audit.Audit;
import io.github.tongbi.indicators.audit.AuditFigure;
import io.github.tongbi.indicators.audit.AuditNetwork;
import io.github.tongbi.indicators.result.Verdict;

import org.junit.jupiter.api.Test;

class AuditNetworksTest {
    @Test
    void theBulletinHasAThousandFiguresAndHoldsTogether() {
        AuditNetwork bulletin = Bulletin.correct();
        Audit audit = Audit.of(bulletin);

        assertThat(bulletin.figures()).hasSize(1_000);
        assertThat(bulletin.relations()).hasSize(1_500);
        assertThat(audit.conflicts()).isEmpty();
        assertThat(audit.witness().orElseThrow().failures(bulletin, bulletin.relations()))
                .isEmpty();
    }

    @Test
    void theWrongCellOfTheBulletinIsInTheConflict() {
        Audit audit = Audit.of(Bulletin.withError());

        assertThat(audit.verdict()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(audit.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.figures())
                        .extracting(AuditFigure::name)
                        .contains("t4 3,5"));
    }

    @Test
    void theReportIsTight() {
        assertThat(Audit.of(ReportFigures.network()).verdict()).isEqualTo(Verdict.TIGHT);
    }

    @Test
    void theAuditRaisesNoFalseAlarmWhereRecomputationDoes() {
        FalseAlarms.Counts counts = FalseAlarms.count(30, false);

        assertThat(counts.audit()).isZero();
        assertThat(counts.plain()).isPositive();
    }
}
