package io.github.tongbi.core.project;

import io.github.tongbi.core.identity.CreditCode;
import io.github.tongbi.core.identity.IndustryCode;
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
 * What one enterprise was to invest in a year, and what it has invested since the start of it
 * (企业投资目标完成情况): a row of a bureau's tracking table.
 *
 * <p>Example: 某精密制造有限公司, 2020-01-01/P4M, target 3,200万元, completed 390万元, 12.2%.
 */
@Value.Immutable
@EntityStyle
public abstract class EnterpriseInvestment implements Serializable {
    private static final long serialVersionUID = 1L;

    EnterpriseInvestment() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the name of the enterprise. */
    public abstract String name();

    /** Returns its credit code. */
    public abstract Optional<CreditCode> creditCode();

    /** Returns its industry. */
    public abstract Optional<IndustryCode> industry();

    /** Returns the period from the start of the year. */
    public abstract ReferencePeriod period();

    /** Returns the investment that was set for the whole year (年度投资目标). */
    public abstract Figure<Money> target();

    /** Returns the investment completed in the period (累计完成投资). */
    public abstract Figure<Money> completed();

    /** Returns the printed completion of the target (完成率). */
    public abstract Optional<Figure<Ratio>> completionRate();

    /** Returns a remark. */
    public abstract Optional<String> remark();

    @Value.Check
    void check() {
        Invariants invariants = Invariants.of("EnterpriseInvestment")
                .notBlank("name", name())
                .yearToDate("period", period())
                .notNegative("target", Optional.of(target()))
                .notNegative("completed", Optional.of(completed()))
                .sameCurrency(
                        "completed", Optional.of(completed()), "target", Optional.of(target()))
                .notNegative("completionRate", completionRate());
        remark().ifPresent(text -> invariants.notBlank("remark", text));
        invariants.check();
    }

    /** Builds a {@link EnterpriseInvestment}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableEnterpriseInvestment.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
