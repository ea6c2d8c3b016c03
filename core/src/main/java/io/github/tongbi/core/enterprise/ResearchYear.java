package io.github.tongbi.core.enterprise;

import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;

import org.immutables.value.Value;

import java.io.Serializable;

/** Sales and research spending of one year (研发投入), such as 2019: 3000万元 of 5亿元, both in yuan. */
@Value.Immutable
@EntityStyle
public abstract class ResearchYear implements Serializable {
    private static final long serialVersionUID = 1L;

    ResearchYear() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the year, a whole one. */
    public abstract ReferencePeriod year();

    /** Returns the sales revenue of the year (销售收入). */
    public abstract Figure<Money> revenue();

    /** Returns what was spent on research and development (研究开发费用). */
    public abstract Figure<Money> research();

    @Value.Check
    void check() {
        Invariants invariants = Invariants.of("ResearchYear");
        FigureChecks.wholeYear("year", year(), invariants);
        FigureChecks.yuan("revenue", revenue(), invariants);
        FigureChecks.yuan("research", research(), invariants);
        invariants.check();
    }

    /** Builds a {@link ResearchYear}; every field must be set. */
    public static final class Builder extends ImmutableResearchYear.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
