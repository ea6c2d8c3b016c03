package io.github.tongbi.indicators.series;

import com.google.common.collect.ImmutableSortedMap;

import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The flows that cover a span, with the days between them as missing figures. */
final class Cover<Q extends Quantity<Q>> {
    private final SeriesKind kind;
    private final ImmutableSortedMap<ReferencePeriod, Term<Q>> terms;

    Cover(SeriesKind kind, ImmutableSortedMap<ReferencePeriod, Term<Q>> terms) {
        this.kind = kind;
        this.terms = terms;
    }

    /** Returns the sum of the flows in the span and of what is missing between them. */
    Formula sum(ReferencePeriod span) {
        Optional<Formula> sum = Optional.empty();
        LocalDate next = span.firstDay();
        for (Map.Entry<ReferencePeriod, Term<Q>> entry : terms.entrySet()) {
            ReferencePeriod period = entry.getKey();
            if (span.contains(period)) {
                sum = plusMissing(sum, next, period.firstDay());
                sum = Optional.of(plus(sum, Formula.of(entry.getValue())));
                next = period.lastDay().plusDays(1);
            }
        }
        return plusMissing(sum, next, span.lastDay().plusDays(1)).orElseThrow();
    }

    private Optional<Formula> plusMissing(
            Optional<Formula> sum, LocalDate first, LocalDate behind) {
        if (first.equals(behind)) {
            return sum;
        }
        ReferencePeriod gap = ReferencePeriod.ofDays(first, behind.minusDays(1));
        return Optional.of(plus(sum, Formula.missing(kind.named(gap))));
    }

    private static Formula plus(Optional<Formula> sum, Formula other) {
        return sum.map(some -> some.plus(other)).orElse(other);
    }
}
