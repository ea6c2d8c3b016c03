package io.github.tongbi.indicators.audit;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.invariant.InvariantException;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.QualifierPolicy;
import io.github.tongbi.core.quantity.Rounding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What makes figures and relations unfit for a network, collected until all is looked at. */
final class NetworkChecks {
    private final Rounding.Rule rule;
    private final QualifierPolicy policy;
    private final List<Violation> violations = new ArrayList<>();

    NetworkChecks(Rounding.Rule rule, QualifierPolicy policy) {
        this.rule = rule;
        this.policy = policy;
    }

    /** Returns the figures by name, statements of one figure joined. */
    ImmutableMap<String, AuditFigure> figures(List<AuditFigure> told) {
        Map<String, AuditFigure> byName = new LinkedHashMap<>();
        for (AuditFigure figure : told) {
            Optional<AuditFigure> before = Optional.ofNullable(byName.get(figure.name()));
            byName.put(figure.name(), before.map(first -> joined(first, figure)).orElse(figure));
        }
        byName.values().forEach(this::contradiction);
        return ImmutableMap.copyOf(byName);
    }

    private AuditFigure joined(AuditFigure first, AuditFigure again) {
        boolean like = first.kind().isLike(again.kind()) && first.limits().equals(again.limits());
        if (!like
                || !first.label().equals(again.label())
                || !first.period().equals(again.period())) {
            add(
                    "NAME_TAKEN",
                    first.name(),
                    "expected one more statement of the same figure, got "
                            + Quoted.of(again.label().en() + " in " + again.kind()));
            return first;
        }
        ImmutableList<Figure<?>> both = ImmutableList.<Figure<?>>builder()
                .addAll(first.printed())
                .addAll(again.printed())
                .build();
        return new AuditFigure(
                first.name(),
                first.label(),
                first.kind(),
                both,
                first.limits(),
                first.period(),
                first.status());
    }

    private void contradiction(AuditFigure figure) {
        if (Boxes.of(figure, rule, policy).isEmpty()) {
            String told = figure.printed().stream().map(Figure::toString).collect(joining(" and "));
            add(
                    "CONTRADICTING_FIGURES",
                    figure.name(),
                    "expected figures that can be one number"
                            + (figure.limits().hasLowerBound()
                                            || figure.limits().hasUpperBound()
                                    ? " within " + figure.limits()
                                    : "")
                            + ", got "
                            + Quoted.of(told));
        }
    }

    void relations(ImmutableMap<String, AuditFigure> figures, List<AuditRelation> relations) {
        Set<String> ids = new HashSet<>();
        for (AuditRelation relation : relations) {
            if (!ids.add(relation.id())) {
                add(
                        "REPEATED_RELATION",
                        relation.id(),
                        "expected each relation once, got it again: "
                                + Quoted.of(relation.toString()));
            }
            if (namesFit(figures, relation)) {
                KindCheck.of(relation, figures)
                        .ifPresent(message -> add("UNLIKE_KINDS", relation.id(), message));
            }
        }
        Cycles.in(relations).forEach(cycle -> add("CYCLE", cycle.get(0), Cycles.message(cycle)));
    }

    private boolean namesFit(ImmutableMap<String, AuditFigure> figures, AuditRelation relation) {
        int before = violations.size();
        Set<String> seen = new HashSet<>();
        for (String name : relation.figures()) {
            if (!figures.containsKey(name)) {
                add(
                        "UNKNOWN_NAME",
                        relation.id(),
                        "expected the name of a figure, got " + Quoted.of(name));
            }
            if (!seen.add(name)) {
                add(
                        "REPEATED_NAME",
                        relation.id(),
                        "expected each figure once, got again " + Quoted.of(name));
            }
        }
        return violations.size() == before;
    }

    private void add(String code, String path, String message) {
        violations.add(new Violation(code, path, message));
    }

    void refuse() {
        if (!violations.isEmpty()) {
            throw new InvariantException(
                    "AuditNetwork", ImmutableSet.copyOf(violations).asList());
        }
    }
}
