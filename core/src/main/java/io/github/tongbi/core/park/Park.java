package io.github.tongbi.core.park;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Ratio;

import org.immutables.value.Value;

import java.io.Serializable;
import java.util.Optional;

/**
 * An industrial park, or several told as one, at a date (园区).
 *
 * <p>Occupied, and leased, area and units never exceed what is lettable, and neither do occupied and
 * signed ones together; tenants may exceed the planned number, as with shared desks. Tenancies that
 * are told one by one never sum to more than what is leased or occupied at the date. Areas are
 * compared as they convert: 1公顷 fits into 15亩 exactly. Example: as of 2020-05-31, 57 projects, 14
 * of them approved since the start of the year, occupancy 93.7% on a basis that the report does not
 * say.
 */
@Value.Immutable
@EntityStyle
public abstract class Park implements Serializable {
    private static final long serialVersionUID = 1L;

    Park() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the name. */
    public abstract String name();

    /** Returns the region, if the report does not say it once for all. */
    public abstract Optional<RegionCode> region();

    /** Returns the date of the stocks. */
    public abstract ReferencePeriod asOf();

    /** Returns the lettable area (可租面积), not the gross floor area. */
    public abstract Optional<Figure<Measure>> lettableArea();

    /** Returns the area handed to occupants. */
    public abstract Optional<Figure<Measure>> occupiedArea();

    /** Returns the lettable units: flats, rooms, buildings. */
    public abstract Optional<Figure<Measure>> lettableUnits();

    /** Returns the units handed to occupants. */
    public abstract Optional<Figure<Measure>> occupiedUnits();

    /** Returns how many tenants are planned for. */
    public abstract Optional<Figure<Measure>> tenantCapacity();

    /** Returns the tenants, or the projects that entered, since the beginning (入园累计). */
    public abstract Optional<Figure<Measure>> tenants();

    /** Returns how many of them were approved since the start of the year. */
    public abstract Optional<Figure<Measure>> approved();

    /** Returns the printed occupancy (入驻率). */
    public abstract Optional<Figure<Ratio>> occupancyRate();

    /** Returns what the printed occupancy counts, if the report says so. */
    public abstract Optional<OccupancyBasis> occupancyBasis();

    /** Returns how the area is used: leased, signed, sold, used by the park, kept in reserve. */
    public abstract Optional<SpaceUse> areaUse();

    /** Returns how the units are used. */
    public abstract Optional<SpaceUse> unitUse();

    /** Returns how many tenants hold space in which way. */
    public abstract Optional<SpaceUse> tenantUse();

    /** Returns tenants told one by one, not necessarily all, and those that left too. */
    public abstract ImmutableList<Tenancy> tenancies();

    @Value.Check
    void check() {
        Invariants invariants = Invariants.of("Park").notBlank("name", name()).date("asOf", asOf());
        ParkChecks.uses(this, invariants);
        ParkChecks.area(this, invariants);
        ParkChecks.units(this, invariants);
        ParkChecks.tenants(this, invariants);
        ParkChecks.tenancies(this, invariants);
        invariants.notNegative("occupancyRate", occupancyRate()).check();
    }

    /** Builds a {@link Park}; a field that is not optional must be set. */
    public static final class Builder extends ImmutablePark.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
