package io.github.tongbi.indicators.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.result.Verdict;
import io.github.tongbi.indicators.result.Warning;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the audit of a component says of its relations and figures, worked out when it is asked for. */
final class ComponentFindings {
    private final AuditNetwork network;
    private final Component component;
    private final ComponentAudit audit;
    private final Ways ways;
    private final Map<AuditRelation, RelationFinding> findings = new HashMap<>();
    private final Map<String, ImpliedFigure> implied = new HashMap<>();

    ComponentFindings(AuditNetwork network, Component component, ComponentAudit audit) {
        this.network = network;
        this.component = component;
        this.audit = audit;
        this.ways = new Ways(network, component.names(), audit.kept());
    }

    ComponentAudit audit() {
        return audit;
    }

    synchronized RelationFinding finding(AuditRelation relation) {
        return requireNonNull(findings.computeIfAbsent(relation, this::found));
    }

    synchronized ImpliedFigure implied(String name) {
        return requireNonNull(implied.computeIfAbsent(name, this::worked));
    }

    /** Returns what is left of the box of the figure. */
    synchronized Optional<Span> left(String name) {
        return audit.span(name, relationsFor(name), true);
    }

    private RelationFinding found(AuditRelation relation) {
        AuditFigure subject = network.figure(relation.subject());
        Optional<Way> way = waysFor(relation).recomputed(subject.name(), relation);
        Optional<Figure<?>> printed = subject.sharpest();
        return new RelationFinding(
                network,
                relation,
                verdict(relation, way, printed),
                way,
                printed,
                Cautions.ofRelation(network, relation),
                audit.tried(relation),
                () -> forced(relation, way));
    }

    private Ways waysFor(AuditRelation relation) {
        return audit.kept().contains(relation)
                ? ways
                : ways(ImmutableList.<AuditRelation>builder()
                        .addAll(audit.kept())
                        .add(relation)
                        .build());
    }

    private Ways ways(ImmutableList<AuditRelation> relations) {
        return relations.equals(audit.kept())
                ? ways
                : new Ways(network, component.names(), relations);
    }

    private Verdict verdict(
            AuditRelation relation, Optional<Way> way, Optional<Figure<?>> printed) {
        if (audit.isUndecided(relation)) {
            return Verdict.UNDECIDED;
        }
        if (audit.isBroken(relation)) {
            return relation.standing() == AuditRelation.Standing.DOUBTED
                    ? Verdict.UNDECIDED
                    : Verdict.INCONSISTENT;
        }
        if (way.isEmpty() || printed.isEmpty()) {
            return isJudged(relation) ? Verdict.CONSISTENT : Verdict.DERIVABLE;
        }
        return way.get()
                .formula()
                .value()
                .filter(network.box(relation.subject()))
                .map(value -> Verdict.CONSISTENT)
                .orElse(Verdict.TIGHT);
    }

    /** An order between printed figures is judged though nothing is recomputed. */
    private boolean isJudged(AuditRelation relation) {
        return relation.figures().stream().allMatch(name -> network.figure(name).isPrinted());
    }

    /** Looks at the printed figures of the relation and at those that it is recomputed from. */
    private synchronized ImmutableMap<String, Span> forced(
            AuditRelation relation, Optional<Way> way) {
        Set<String> names = new LinkedHashSet<>(relation.figures());
        way.ifPresent(recomputed -> names.addAll(recomputed.inputs()));
        ImmutableMap.Builder<String, Span> forced = ImmutableMap.builder();
        for (String name : names) {
            if (network.figure(name).isPrinted()) {
                audit.span(name, audit.keptWith(relation), true)
                        .filter(span -> cuts(span.range(), network.box(name)))
                        .ifPresent(span -> forced.put(name, span));
            }
        }
        return forced.buildOrThrow();
    }

    private static boolean cuts(Range<Rational> left, Range<Rational> box) {
        return !left.encloses(box);
    }

    private ImpliedFigure worked(String name) {
        ImmutableList<AuditRelation> relations = relationsFor(name);
        return new ImpliedFigure(
                network,
                network.figure(name),
                audit.span(name, relations, false),
                doubts(name, relations),
                () -> waysTo(name, relations));
    }

    private synchronized ImmutableList<Way> waysTo(
            String name, ImmutableList<AuditRelation> relations) {
        return ways(relations).to(name);
    }

    /** Returns the relations that hold, and the first reading of the figure if it can be meant. */
    private ImmutableList<AuditRelation> relationsFor(String name) {
        return component.relations().stream()
                .filter(relation -> relation.standing() == AuditRelation.Standing.READING)
                .filter(relation -> relation.figures().contains(name))
                .findFirst()
                .map(audit::keptWith)
                .orElse(audit.kept());
    }

    private static ImmutableSet<Warning> doubts(
            String name, ImmutableList<AuditRelation> relations) {
        return relations.stream()
                .filter(relation -> relation.figures().contains(name))
                .flatMap(relation -> relation.doubt().stream())
                .collect(ImmutableSet.toImmutableSet());
    }
}
