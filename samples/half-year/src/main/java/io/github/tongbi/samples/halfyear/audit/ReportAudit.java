package io.github.tongbi.samples.halfyear.audit;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.report.Report;

/**
 * Everything that the library has to say about a report.
 *
 * @param figures the figures of the report, by section
 * @param checks the relations between them, judged
 * @param derived what they imply
 */
public record ReportAudit(
        ImmutableList<FigureRow> figures,
        ImmutableList<Check> checks,
        ImmutableList<DerivedFigure> derived) {

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

    /** Tells whether no relation refutes the report. */
    public boolean isConsistent() {
        return checks.stream().noneMatch(Check::refutesReport);
    }
}
