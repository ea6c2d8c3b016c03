package io.github.tongbi.samples.halfyear.audit;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.report.Report;
import io.github.tongbi.indicators.audit.Audit;

/**
 * Everything that the library has to say about a report.
 *
 * @param figures the figures of the report, by section
 * @param checks the relations between them, judged
 * @param derived what they imply
 * @param audit the audit of all figures together
 */
public record ReportAudit(
        ImmutableList<FigureRow> figures,
        ImmutableList<Check> checks,
        ImmutableList<DerivedFigure> derived,
        Audit audit) {

    /** Returns the audit of a report, subject by subject. */
    public static ReportAudit of(Report report) {
        Findings findings = new Findings();
        BusinessAudit.of(report, findings);
        InvestmentAudit.of(report, findings);
        ParkAudit.of(report, findings);
        TradeAudit.of(report, findings);
        ForeignInvestmentAudit.of(report, findings);
        FisheryAudit.of(report, findings);
        AidAudit.of(report, findings);
        InspectionAudit.of(report, findings);
        ObservationAudit.of(report, findings);
        return findings.audit();
    }

    /** Tells whether the printed figures can be true together, readings aside. */
    public boolean isConsistent() {
        return audit.conflicts().isEmpty();
    }
}
