package io.github.tongbi.samples.halfyear.audit;

import com.google.common.collect.ImmutableSet;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.indicators.audit.Span;
import io.github.tongbi.indicators.result.Indicator;
import io.github.tongbi.indicators.result.Warning;

import java.util.Optional;

/**
 * A figure that the report does not print but implies.
 *
 * @param id the number of the relation, K10
 * @param figure its name in the network; that of no figure if it stands in no relation
 * @param name what it is
 * @param implied the value and its interval
 * @param unit the unit of both
 * @param explanation how it follows
 * @param withAllFigures what all figures of the report together allow, if that is narrower
 * @param warnings why it is to be taken with care
 */
public record DerivedFigure(
        String id,
        String figure,
        Label name,
        Interval implied,
        Label unit,
        Wording explanation,
        Optional<Span> withAllFigures,
        ImmutableSet<Warning> warnings) {

    /** Creates a figure of which nothing is known but its own formula. */
    DerivedFigure(String id, Label name, Interval implied, Label unit, Wording explanation) {
        this(id, id, name, implied, unit, explanation, Optional.empty(), ImmutableSet.of());
    }

    static <M extends Magnitude<M>> DerivedFigure of(
            String id, Label name, Indicator<M> indicator) {
        return new DerivedFigure(
                id, name, Interval.of(indicator), Check.unit(indicator), indicator::explain);
    }

    DerivedFigure withId(String other) {
        return new DerivedFigure(other, name, implied, unit, explanation);
    }

    /** Returns the same row about a figure that the network knows by another name. */
    DerivedFigure ofFigure(String other) {
        return new DerivedFigure(
                id, other, name, implied, unit, explanation, withAllFigures, warnings);
    }

    DerivedFigure with(Optional<Span> narrower, ImmutableSet<Warning> cautions) {
        return new DerivedFigure(id, figure, name, implied, unit, explanation, narrower, cautions);
    }
}
