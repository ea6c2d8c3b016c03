package io.github.tongbi.core.project;

import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;

import org.immutables.value.Value;

import java.io.Serializable;
import java.util.Optional;

/**
 * The investment of one kind completed since the start of the year (投资完成情况), with the printed
 * completion of its plan.
 *
 * <p>Example: 2020-01-01/P4M, 工业投资 2.20亿元, 12.2% of the plan.
 */
@Value.Immutable
@EntityStyle
public abstract class InvestmentProgress implements Serializable {
    private static final long serialVersionUID = 1L;

    InvestmentProgress() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the region, if the report does not say it once for all. */
    public abstract Optional<RegionCode> region();

    /** Returns what the investment is counted as. */
    public abstract InvestmentKind kind();

    /** Returns the period from the start of the year. */
    public abstract ReferencePeriod period();

    /** Returns the amount completed in it. */
    public abstract Figure<Money> completed();

    /** Returns the printed completion of the plan (计划完成率). */
    public abstract Optional<Figure<Ratio>> completionRate();

    @Value.Check
    void check() {
        Invariants.of("InvestmentProgress")
                .yearToDate("period", period())
                .notNegative("completed", Optional.of(completed()))
                .notNegative("completionRate", completionRate())
                .check();
    }

    /** Builds a {@link InvestmentProgress}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableInvestmentProgress.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
