package io.github.tongbi.indicators.audit.catalogue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;

import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.catalogue.Relation;
import io.github.tongbi.core.catalogue.RelationKind;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.indicators.audit.FigureKind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What averages are shared by: one unit for each, that in which the number of sharers is told. */
final class Averages {
    private final Indicators indicators;
    private final Map<String, Unit> sharers = new HashMap<>();

    Averages(Indicators indicators, List<Observation> observations) {
        this.indicators = indicators;
        for (Relation relation : indicators.catalogue().relations()) {
            if (relation.kind() == RelationKind.AVERAGE) {
                told(relation, observations)
                        .ifPresent(unit -> sharers.putIfAbsent(relation.subject(), unit));
            }
        }
    }

    private Optional<Unit> told(Relation average, List<Observation> observations) {
        ImmutableSet<Unit> allowed = indicators.get(average.subject()).unit().per();
        String number = average.inputs().get(1);
        for (Observation observation : observations) {
            Optional<Unit> unit = observation
                    .figure()
                    .flatMap(figure -> figure.value() instanceof Measure measure
                            ? Optional.of(measure.unit())
                            : Optional.empty());
            if (observation.indicator().equals(number)
                    && unit.filter(allowed::contains).isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    /** Returns what the indicator is shared by; empty if it is no average. */
    Optional<Unit> per(String code) {
        ImmutableSet<Unit> allowed = indicators.get(code).unit().per();
        return Optional.ofNullable(sharers.get(code))
                .or(() -> Optional.ofNullable(Iterables.getFirst(allowed, null)));
    }

    /** Returns the kind of a figure of the indicator, shared by what it is an average for. */
    FigureKind shared(String code, FigureKind kind) {
        return per(code).map(kind::per).orElse(kind);
    }
}
