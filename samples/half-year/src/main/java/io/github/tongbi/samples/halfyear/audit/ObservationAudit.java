package io.github.tongbi.samples.halfyear.audit;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.report.Report;

/** Single observations: their figures, which no relation joins yet. */
final class ObservationAudit {
    private static final Label OTHER = Label.of("其他", "Other");

    private ObservationAudit() {}

    static void of(Report report, Findings findings) {
        for (Observation each : report.observations()) {
            findings.figure(
                    each.section().orElse(OTHER),
                    each.label(),
                    each.period(),
                    each.status(),
                    each.figure());
        }
    }
}
