package io.github.tongbi.samples.halfyear.audit;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.indicators.result.Derived;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Collects what the audits of the subjects find. An id that comes again, because a report has two parks,
 * gets a number: K15, K15-2.
 */
final class Findings {
    private final ImmutableList.Builder<FigureRow> figures = ImmutableList.builder();
    private final ImmutableList.Builder<Check> checks = ImmutableList.builder();
    private final ImmutableList.Builder<DerivedFigure> derived = ImmutableList.builder();
    private final Map<String, Integer> seen = new HashMap<>();

    void figure(
            Label section,
            Label name,
            ReferencePeriod period,
            ObservationStatus status,
            Optional<? extends Figure<?>> figure) {
        figure.ifPresent(f -> figures.add(new FigureRow(section, name, period, f, status)));
    }

    void check(Check check) {
        checks.add(check.withId(unique(check.id())));
    }

    void derived(DerivedFigure figure) {
        derived.add(figure.withId(unique(figure.id())));
    }

    <M extends Magnitude<M>> void derived(String id, Label name, Derived<M> figure) {
        derived(DerivedFigure.of(id, name, figure));
    }

    private String unique(String id) {
        int count = seen.merge(id, 1, Integer::sum);
        return count == 1 ? id : id + "-" + count;
    }

    ReportAudit audit() {
        return new ReportAudit(figures.build(), checks.build(), derived.build());
    }
}
