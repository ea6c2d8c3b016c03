package io.github.tongbi.core.enterprise;

import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;

import org.immutables.value.Value;

import java.io.Serializable;
import java.util.Optional;

/**
 * The figures of an enterprise for one year (年报数据), such as 2019: revenue 4.20亿元, 1,050人.
 */
@Value.Immutable
@EntityStyle
public abstract class AnnualFigures implements Serializable {
    private static final long serialVersionUID = 1L;

    AnnualFigures() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the year, a whole one. */
    public abstract ReferencePeriod year();

    /** Returns the revenue of the year (营业收入). */
    public abstract Optional<Figure<Money>> revenue();

    /** Returns the persons employed at the end of the year (年末从业人员), in 人. */
    public abstract Optional<Figure<Measure>> employees();

    /** Tells whether these are the figures of a later year. */
    boolean follows(AnnualFigures other) {
        return year().firstDay().isAfter(other.year().lastDay());
    }

    @Value.Check
    void check() {
        Invariants invariants = Invariants.of("AnnualFigures");
        FigureChecks.wholeYear("year", year(), invariants);
        invariants
                .require(
                        revenue().isPresent() || employees().isPresent(),
                        "EMPTY",
                        "",
                        "expected a revenue or a number of employees, got none of them")
                .notNegative("revenue", revenue());
        employees().ifPresent(figure -> FigureChecks.persons("employees", figure, invariants));
        invariants.check();
    }

    /** Builds an {@link AnnualFigures}; the year and one of the figures must be set. */
    public static final class Builder extends ImmutableAnnualFigures.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
