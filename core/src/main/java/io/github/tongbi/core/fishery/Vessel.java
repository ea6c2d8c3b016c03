package io.github.tongbi.core.fishery;

import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.quantity.Dimension;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;

import org.immutables.value.Value;

import java.io.Serializable;
import java.util.Optional;

/**
 * A fishing vessel (渔船), with the measures that subsidies and moratoria go by.
 *
 * <p>Example: a fishing vessel of 13.2千瓦 and 11.8米.
 */
@Value.Immutable
@EntityStyle
public abstract class Vessel implements Serializable {
    private static final long serialVersionUID = 1L;

    Vessel() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the name painted on it, 粤…渔…. */
    public abstract String name();

    /** Returns what it does. */
    public abstract VesselKind kind();

    /** Returns the power of the main engine, 13.2千瓦. */
    public abstract Optional<Figure<Measure>> power();

    /** Returns the length, 11.8米. */
    public abstract Optional<Figure<Measure>> length();

    @Value.Check
    void check() {
        Invariants.of("Vessel")
                .notBlank("name", name())
                .dimension("power", power(), Dimension.POWER)
                .notNegative("power", power())
                .dimension("length", length(), Dimension.LENGTH)
                .notNegative("length", length())
                .check();
    }

    /** Builds a {@link Vessel}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableVessel.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
