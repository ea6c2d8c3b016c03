package io.github.tongbi.core.project;

import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;

import org.immutables.value.Value;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The planned investment of one kind for a whole period (投资计划), such as 18亿元 of industrial
 * investment for 2020.
 *
 * <p>A plan that was revised is told once for each version, by its date. Example: 2020, 工业投资, at
 * least 18亿元, expected (预期性), version of 2020-07-15.
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

    /** Returns the upper amount of a range, of which {@link #amount} is the lower one. */
    public abstract Optional<Figure<Money>> upTo();

    /** Returns how the amount is meant, if the plan says so. */
    public abstract Optional<PlanTarget> target();

    /** Returns how firmly the plan binds, if it says so. */
    public abstract Optional<PlanNature> nature();

    /** Returns the date of this version of a plan that was revised. */
    public abstract Optional<LocalDate> version();

    private boolean isRange() {
        return target().filter(PlanTarget.RANGE::equals).isPresent();
    }

    @Value.Check
    void check() {
        Invariants.of("InvestmentPlan")
                .flow("period", period())
                .notNegative("amount", Optional.of(amount()))
                .atMost("amount", Optional.of(amount()), "upTo", upTo())
                .sameCurrency("upTo", upTo(), "amount", Optional.of(amount()))
                .require(
                        isRange() == upTo().isPresent(),
                        "NOT_A_RANGE",
                        "upTo",
                        "expected an upper amount for the target RANGE and no other, got "
                                + upTo().map(Figure::toString).orElse("none"))
                .check();
    }

    /** Builds a {@link InvestmentPlan}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableInvestmentPlan.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
