package io.github.tongbi.core.aid;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;

import org.immutables.value.Value;

import java.util.Currency;
import java.util.Optional;

/**
 * Fiscal money for the aid of other regions in a period (对口支援财政资金).
 *
 * <p>Example: 2020-S1, 2997.32万元 arranged, for two regions without a breakdown.
 */
@Value.Immutable
@EntityStyle
public abstract class AidFund {
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

    private boolean isOneCurrency() {
        return recipients().stream()
                .flatMap(recipient -> recipient.amount().stream())
                .allMatch(part -> currency(part).equals(currency(amount())));
    }

    private static Currency currency(Figure<Money> figure) {
        return figure.value().currency();
    }

    @Value.Check
    void check() {
        Invariants.of("AidFund")
                .notNegative("amount", Optional.of(amount()))
                .require(
                        isOneCurrency(),
                        "CURRENCY_MISMATCH",
                        "recipients",
                        "expected amounts in " + currency(amount()) + " like the whole")
                .check();
    }

    /** Builds a {@link AidFund}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableAidFund.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
