package io.github.tongbi.indicators.audit;

import com.google.common.collect.ImmutableSet;

import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.indicators.result.Warning;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a reader of a relation should know besides its arithmetic. */
final class Cautions {
    private Cautions() {}

    static ImmutableSet<Warning> of(
            AuditNetwork network, AuditRelation relation, boolean isBroken) {
        ImmutableSet.Builder<Warning> warnings = ImmutableSet.builder();
        relation.doubt().ifPresent(warnings::add);
        if (relation.form().isOfOnePeriod() && periods(network, relation).size() > 1) {
            warnings.add(Warning.PERIOD);
        }
        return warnings.build();
    }

    private static Set<ReferencePeriod> periods(AuditNetwork network, AuditRelation relation) {
        return relation.figures().stream()
                .map(name -> network.figure(name).period())
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
