package io.github.tongbi.samples.halfyear.audit;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.RatioIndicator;

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

    /** Notes a derived figure under the name of the report instead of that of its formula. */
    <M extends Magnitude<M>> void derived(String id, Label name, Derived<M> figure) {
        derived(DerivedFigure.of(id, name, figure.named(name)));
    }

    /** Notes an indicator that keeps its own outcome, such as the growth of a deficit. */
    void derived(String id, Label name, RatioIndicator indicator) {
        derived(DerivedFigure.of(id, name, indicator));
    }

    /** Trade is told in yuan and in dollars side by side; only one currency goes into a relation. */
    static boolean isOneCurrency(Figure<Money> first, Figure<Money> second) {
        return first.value().currency().equals(second.value().currency());
    }

    private String unique(String id) {
        int count = seen.merge(id, 1, Integer::sum);
        return count == 1 ? id : id + "-" + count;
    }

    ReportAudit audit() {
        return new ReportAudit(figures.build(), checks.build(), derived.build());
    }
}
