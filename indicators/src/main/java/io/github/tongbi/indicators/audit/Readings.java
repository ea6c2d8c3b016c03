package io.github.tongbi.indicators.audit;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.indicators.result.Verdict;
import io.github.tongbi.indicators.result.Warning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Figures that can be read in more than one way, none of which the other figures refuse. */
final class Readings {
    private Readings() {}

    static ImmutableList<Caution> ambiguous(Audit audit) {
        Map<String, List<AuditRelation>> possible = new LinkedHashMap<>();
        for (AuditRelation relation : audit.network().relations()) {
            if (relation.standing() == AuditRelation.Standing.READING
                    && audit.finding(relation).verdict() != Verdict.INCONSISTENT) {
                possible.computeIfAbsent(relation.subject(), subject -> new ArrayList<>())
                        .add(relation);
            }
        }
        return possible.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(each -> caution(audit.network().figure(each.getKey()), each.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Caution caution(AuditFigure figure, List<AuditRelation> readings) {
        String zh = readings.stream().map(r -> name(r).zh()).collect(joining("、"));
        String en = readings.stream().map(r -> name(r).en()).collect(joining(", "));
        return new Caution(
                Warning.AMBIGUITY,
                ImmutableList.of(figure.name()),
                Label.of(
                        figure.label().zh() + "的各种读法都可成立：" + zh,
                        figure.label().en() + " can be read as each of: " + en));
    }

    private static Label name(AuditRelation relation) {
        return relation.label().orElse(relation.form().label());
    }
}
