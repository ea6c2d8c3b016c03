package io.github.tongbi.samples.halfyear.audit;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.audit.Audit;
import io.github.tongbi.indicators.audit.AuditFigure;
import io.github.tongbi.indicators.audit.AuditRelation;
import io.github.tongbi.indicators.audit.FigureKind;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.Indicator;
import io.github.tongbi.indicators.result.RatioIndicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects what the audits of the subjects find. An id that comes again, because a report has two parks,
 * gets a number: K15, K15-2.
 */
final class Findings {
    private final ImmutableList.Builder<FigureRow> figures = ImmutableList.builder();
    private final List<Check> checks = new ArrayList<>();
    private final List<DerivedFigure> derived = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final ReportNetwork network = new ReportNetwork();

    /** Notes a figure that no relation joins. */
    void figure(
            Label section,
            Label name,
            ReferencePeriod period,
            ObservationStatus status,
            Optional<? extends Figure<?>> figure) {
        figure.ifPresent(f -> figures.add(new FigureRow(section, name, period, f, status)));
    }

    /** Notes a figure that relations know by its place in the document. */
    void figure(
            String place,
            Label section,
            Label name,
            ReferencePeriod period,
            ObservationStatus status,
            Optional<? extends Figure<?>> figure) {
        figure(section, name, period, status, figure);
        figure.ifPresent(f ->
                network.add(AuditFigure.printed(place, name, f).during(period).withStatus(status)));
    }

    /** Notes a figure that is not told of by itself, but that relations need. */
    void joining(AuditFigure figure) {
        network.add(figure);
    }

    /** Notes a relation that only serves others, if the report tells of all its figures. */
    void relate(AuditRelation relation) {
        network.relate(relation);
    }

    /** Notes a check and the relation that decides it. */
    void check(Check check, AuditRelation relation) {
        String id = unique(check.id());
        checks.add(check.withId(id));
        network.relate(relation.named(id, check.indicator()));
    }

    void derived(DerivedFigure figure) {
        derived.add(figure.withId(unique(figure.id())));
    }

    /**
     * Notes a derived figure under the name of the report instead of that of its formula.
     *
     * @return the name by which relations know it
     */
    <M extends Magnitude<M>> String derived(String id, Label name, Derived<M> figure) {
        return indicator(id, name, figure.named(name));
    }

    /** Notes an indicator that keeps its own outcome, such as the growth of a deficit. */
    String derived(String id, Label name, RatioIndicator indicator) {
        return indicator(id, name, indicator);
    }

    /** Notes a formula for a figure that relations know already by another name. */
    <M extends Magnitude<M>> void derivedAgain(
            String figure, String id, Label name, Derived<M> formula) {
        DerivedFigure row = DerivedFigure.of(unique(id), name, formula.named(name));
        derived.add(row.ofFigure(figure));
    }

    /** A figure without an interval, such as the growth of a deficit, can stand in no relation. */
    private <M extends Magnitude<M>> String indicator(
            String id, Label name, Indicator<M> indicator) {
        DerivedFigure row = DerivedFigure.of(unique(id), name, indicator);
        derived.add(row);
        if (row.implied().isBounded()) {
            FigureKind kind = new FigureKind(
                    indicator.ofNumber(Rational.ZERO), indicator.scale(), Optional.empty());
            network.add(AuditFigure.unknown(row.id(), name, kind));
        }
        return row.id();
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
        Audit audit = Audit.of(network.build());
        Judge judge = new Judge(audit);
        return new ReportAudit(
                figures.build(), judge.checks(checks), judge.derived(derived), audit);
    }
}
