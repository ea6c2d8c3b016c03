package io.github.tongbi.core.aid;

import com.google.common.collect.ImmutableList;

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
 * Fiscal money for the aid of other regions in a period (对口支援财政资金).
 *
 * <p>Example: 2020-S1, 2997.32万元 arranged, for two regions without a breakdown.
 */
@Value.Immutable
@EntityStyle
public abstract class AidFund implements Serializable {
    private static final long serialVersionUID = 1L;

    AidFund() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the region that pays, if the report does not say it once for all. */
    public abstract Optional<RegionCode> region();

    /** Returns the period. */
    public abstract ReferencePeriod period();

    /** Returns how far the money has come. */
    public abstract AidStage stage();

    /** Returns the whole amount. */
    public abstract Figure<Money> amount();

    /** Returns the regions that it goes to. */
    public abstract ImmutableList<AidRecipient> recipients();

    @Value.Check
    void check() {
        Optional<Figure<Money>> whole = Optional.of(amount());
        Invariants invariants =
                Invariants.of("AidFund").flow("period", period()).notNegative("amount", whole);
        for (int i = 0; i < recipients().size(); i++) {
            Optional<Figure<Money>> part = recipients().get(i).amount();
            invariants.sameCurrency("recipients[" + i + "].amount", part, "amount", whole);
        }
        invariants.check();
    }

    /** Builds a {@link AidFund}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableAidFund.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
