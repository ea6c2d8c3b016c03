package io.github.tongbi.samples.halfyear.audit;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.enterprise.Enterprise;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.project.Project;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.report.Report;

import java.util.Optional;

/** Enterprises and projects told by name: their figures, which no relation joins yet. */
final class BusinessAudit {
    private static final Label SECTION = Label.of("企业与项目", "Enterprises and projects");

    private BusinessAudit() {}

    static void of(Report report, Findings findings) {
        ReferencePeriod period = report.header().period();
        for (Enterprise each : report.enterprises()) {
            figure(
                    findings,
                    period,
                    each.name(),
                    "注册资本",
                    "registered capital",
                    each.registeredCapital());
            figure(findings, period, each.name(), "外方资本", "foreign capital", each.foreignCapital());
        }
        for (Project each : report.projects()) {
            figure(findings, period, each.name(), "计划总投资", "planned investment", each.planned());
            figure(
                    findings,
                    period,
                    each.name(),
                    "累计完成投资",
                    "completed investment",
                    each.completed());
        }
    }

    private static void figure(
            Findings findings,
            ReferencePeriod period,
            String name,
            String zh,
            String en,
            Optional<? extends Figure<?>> figure) {
        Label label = Label.of(name + zh, name + ", " + en);
        findings.figure(SECTION, label, period, ObservationStatus.NORMAL, figure);
    }
}
