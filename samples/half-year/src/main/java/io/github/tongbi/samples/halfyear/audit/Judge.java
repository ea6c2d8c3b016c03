package io.github.tongbi.samples.halfyear.audit;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.indicators.audit.Audit;
import io.github.tongbi.indicators.audit.AuditRelation;
import io.github.tongbi.indicators.audit.ImpliedFigure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts what the audit of the whole report says beside its checks and derived figures. */
final class Judge {
    private final Audit audit;
    private final Set<String> relations = new HashSet<>();

    Judge(Audit audit) {
        this.audit = audit;
        audit.network().relations().stream().map(AuditRelation::id).forEach(relations::add);
    }

    ImmutableList<Check> checks(List<Check> checks) {
        ImmutableList.Builder<Check> judged = ImmutableList.builder();
        for (Check check : checks) {
            judged.add(
                    relations.contains(check.id())
                            ? check.withFinding(audit.relation(check.id()))
                            : check);
        }
        return judged.build();
    }

    ImmutableList<DerivedFigure> derived(List<DerivedFigure> derived) {
        ImmutableList.Builder<DerivedFigure> judged = ImmutableList.builder();
        for (DerivedFigure figure : derived) {
            judged.add(isUnknown(figure.figure()) ? narrowed(figure) : figure);
        }
        return judged.build();
    }

    private boolean isUnknown(String name) {
        return audit.network().figures().containsKey(name)
                && !audit.network().figure(name).isPrinted();
    }

    private DerivedFigure narrowed(DerivedFigure figure) {
        ImpliedFigure implied = audit.implied(figure.figure());
        return figure.with(
                implied.span().filter(span -> figure.implied().isWiderThan(Interval.of(span))),
                implied.warnings());
    }
}
