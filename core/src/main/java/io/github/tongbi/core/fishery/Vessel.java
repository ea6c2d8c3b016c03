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
 * <p>Example: 粤龙渔00001 of the national register, 13.2千瓦, 11.8米 and so a small vessel with a class
 * III name plate.
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

    /** Returns the name painted on it, 粤龙渔00001, or an older one in any form. */
    public abstract String name();

    /** Returns the code of the vessel (渔船编码) as told; no form of it is checked. */
    public abstract Optional<String> code();

    /** Returns what it does. */
    public abstract VesselKind kind();

    /** Returns under whose register it fishes. */
    public abstract Optional<VesselRegister> register();

    /** Returns what it is doing. */
    public abstract Optional<VesselState> state();

    /** Returns the power of the main engine, 13.2千瓦 or 60马力. */
    public abstract Optional<Figure<Measure>> power();

    /** Returns the length, 11.8米. */
    public abstract Optional<Figure<Measure>> length();

    /** Returns the gross tonnage, 35总吨. */
    public abstract Optional<Figure<Measure>> grossTonnage();

    /** Returns the name in its parts, or empty if it does not follow the naming rule. */
    public Optional<VesselName> ruledName() {
        return VesselName.find(name());
    }

    /**
     * Returns the size by length: small below 12米, medium from 12米, large from 24米, as the rule on
     * fishing permits (渔业捕捞许可管理规定) of 2018 has it; empty without a length.
     */
    public Optional<VesselSize> lengthClass() {
        return length().map(VesselClasses::byLength);
    }

    /**
     * Returns the size by power as the edition of 2002 of that rule had it: large from 441千瓦 (600马力),
     * small below 44.1千瓦 (60马力) and below 12米, medium all others; empty without a power. A vessel of
     * little power and unknown length is undecided.
     */
    public Optional<VesselSize> powerClass() {
        return power().map(kilowatts -> VesselClasses.byPower(kilowatts, length()));
    }

    /**
     * Returns the class of its name plate: I from 24米, II from 12米, III below, as the rule on names of
     * fishery vessels (渔业船舶船名规定) has it; empty without a length.
     */
    public Optional<NamePlate> namePlate() {
        return length().map(VesselClasses::namePlate);
    }

    @Value.Check
    void check() {
        Invariants.of("Vessel")
                .notBlank("name", name())
                .require(
                        code().filter(String::isBlank).isEmpty(),
                        "BLANK",
                        "code",
                        "expected a vessel code, got a blank text")
                .dimension("power", power(), Dimension.POWER)
                .notNegative("power", power())
                .dimension("length", length(), Dimension.LENGTH)
                .notNegative("length", length())
                .dimension("grossTonnage", grossTonnage(), Dimension.GROSS_TONNAGE)
                .notNegative("grossTonnage", grossTonnage())
                .check();
    }

    /** Builds a {@link Vessel}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableVessel.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
