package io.github.tongbi.core.fishery;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.quantity.CurrencyMismatchException;
import io.github.tongbi.core.quantity.Money;

import java.io.Serializable;
import java.util.List;

/**
 * The subsidy for vessels taken out of service (减船补助资金) with the parts it is made of: {@code Σ power
 * × rate × coefficient}.
 *
 * <p>Example: 100千瓦 at 5000元 of the central government and 2000元 of the province (Guangdong, 2018)
 * is 500000元 + 200000元 = 700000元. A part may be of one payer or of one vessel.
 *
 * @param parts the parts, at least one, in one currency
 */
public record VesselSubsidy(ImmutableList<SubsidyPart> parts) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Creates the subsidy. */
    public VesselSubsidy {
        checkArgument(!parts.isEmpty(), "expected at least one part, got none");
        for (SubsidyPart part : parts) {
            parts.get(0).perKilowatt().requireSameKind(part.perKilowatt());
        }
    }

    /**
     * Returns the subsidy of these parts.
     *
     * @throws IllegalArgumentException if there is none
     * @throws CurrencyMismatchException if they are not in one currency
     */
    public static VesselSubsidy of(List<SubsidyPart> parts) {
        return new VesselSubsidy(ImmutableList.copyOf(parts));
    }

    /** Returns the sum of the parts, exact. */
    public Money total() {
        Money total = parts.get(0).amount();
        for (SubsidyPart part : parts.subList(1, parts.size())) {
            total = total.plus(part.amount());
        }
        return total;
    }
}
