package io.github.tongbi.core.fishery;

import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Dimension;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;

import org.immutables.value.Value;

import java.io.Serializable;
import java.util.Optional;

/**
 * Vessels taken out of service for a subsidy (减船转产).
 *
 * <p>Example: 2020-S1, 85艘, 1724.48万元. The subsidy of known vessels is calculated by {@link
 * VesselSubsidy}.
 */
@Value.Immutable
@EntityStyle
public abstract class VesselReduction implements Serializable {
    private static final long serialVersionUID = 1L;

    VesselReduction() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the region, if the report does not say it once for all. */
    public abstract Optional<RegionCode> region();

    /** Returns the period of the payments. */
    public abstract ReferencePeriod period();

    /** Returns the vessels taken out of service. */
    public abstract Figure<Measure> vessels();

    /** Returns the power of their engines together, in kilowatts (压减功率). */
    public abstract Optional<Figure<Measure>> power();

    /** Returns the subsidy paid for them (减船补贴). */
    public abstract Optional<Figure<Money>> subsidy();

    @Value.Check
    void check() {
        Invariants.of("VesselReduction")
                .flow("period", period())
                .count("vessels", Optional.of(vessels()))
                .notNegative("vessels", Optional.of(vessels()))
                .dimension("power", power(), Dimension.POWER)
                .notNegative("power", power())
                .notNegative("subsidy", subsidy())
                .check();
    }

    /** Builds a {@link VesselReduction}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableVesselReduction.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
