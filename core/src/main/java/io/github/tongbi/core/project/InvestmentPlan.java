package io.github.tongbi.core.project;

import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;

import org.immutables.value.Value;

import java.io.Serializable;
import java.util.Optional;

/**
 * The planned investment of one kind for a whole period (投资计划), such as 18亿元 of industrial
 * investment for 2020.
 */
@Value.Immutable
@EntityStyle
public abstract class InvestmentPlan implements Serializable {
    private static final long serialVersionUID = 1L;

    InvestmentPlan() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the region, if the report does not say it once for all. */
    public abstract Optional<RegionCode> region();

    /** Returns what the investment is counted as. */
    public abstract InvestmentKind kind();

    /** Returns the period of the plan, usually a year. */
    public abstract ReferencePeriod period();

    /** Returns the planned amount. */
    public abstract Figure<Money> amount();

    @Value.Check
    void check() {
        Invariants.of("InvestmentPlan")
                .flow("period", period())
                .notNegative("amount", Optional.of(amount()))
                .check();
    }

    /** Builds a {@link InvestmentPlan}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableInvestmentPlan.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
