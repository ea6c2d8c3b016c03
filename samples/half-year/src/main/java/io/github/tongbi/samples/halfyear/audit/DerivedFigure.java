package io.github.tongbi.samples.halfyear.audit;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.indicators.result.Indicator;

/**
 * A figure that the report does not print but implies.
 *
 * @param id the number of the relation, K10
 * @param name what it is
 * @param implied the value and its interval
 * @param unit the unit of both
 * @param explanation how it follows
 */
public record DerivedFigure(
        String id, Label name, Interval implied, Label unit, Wording explanation) {

    static <M extends Magnitude<M>> DerivedFigure of(
            String id, Label name, Indicator<M> indicator) {
        return new DerivedFigure(
                id, name, Interval.of(indicator), Check.unit(indicator), indicator::explain);
    }

    DerivedFigure withId(String other) {
        return new DerivedFigure(other, name, implied, unit, explanation);
    }
}
