package io.github.tongbi.core.park;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.quantity.Dimension;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Unit;

import java.time.LocalDate;
import java.util.Optional;

/** The invariants of a park, basis by basis. */
final class ParkChecks {
    private static final SpaceUse NO_USE = SpaceUse.builder().build();

    private static final String NOTHING = "NOTHING_SAID";
    private static final String EXPECTED_USE =
            "expected a use of space with at least one figure, got none";

    private ParkChecks() {}

    /** A use without any figure says what none says, and would be a second way to say it. */
    static void uses(Park park, Invariants invariants) {
        invariants
                .require(!isNoUse(park.areaUse()), NOTHING, "areaUse", EXPECTED_USE)
                .require(!isNoUse(park.unitUse()), NOTHING, "unitUse", EXPECTED_USE)
                .require(!isNoUse(park.tenantUse()), NOTHING, "tenantUse", EXPECTED_USE);
    }

    private static boolean isNoUse(Optional<SpaceUse> use) {
        return use.filter(NO_USE::equals).isPresent();
    }

    static void area(Park park, Invariants invariants) {
        SpaceUse use = park.areaUse().orElse(NO_USE);
        invariants
                .dimension("lettableArea", park.lettableArea(), Dimension.AREA)
                .notNegative("lettableArea", park.lettableArea())
                .dimension("occupiedArea", park.occupiedArea(), Dimension.AREA)
                .notNegative("occupiedArea", park.occupiedArea())
                .atMost("occupiedArea", park.occupiedArea(), "lettableArea", park.lettableArea())
                .dimension("areaUse.leased", use.leased(), Dimension.AREA)
                .atMost("areaUse.leased", use.leased(), "lettableArea", park.lettableArea())
                .dimension("areaUse.signed", use.signed(), Dimension.AREA)
                .dimension("areaUse.sold", use.sold(), Dimension.AREA)
                .dimension("areaUse.selfUsed", use.selfUsed(), Dimension.AREA)
                .dimension("areaUse.reserved", use.reserved(), Dimension.AREA);
        together(
                "areaUse.signed",
                "occupiedArea and areaUse.signed",
                both(park.occupiedArea(), use.signed()),
                "lettableArea",
                park.lettableArea(),
                invariants);
    }

    static void units(Park park, Invariants invariants) {
        SpaceUse use = park.unitUse().orElse(NO_USE);
        invariants
                .count("lettableUnits", park.lettableUnits())
                .notNegative("lettableUnits", park.lettableUnits())
                .count("occupiedUnits", park.occupiedUnits())
                .notNegative("occupiedUnits", park.occupiedUnits())
                .sameUnit(
                        "occupiedUnits",
                        park.occupiedUnits(),
                        "lettableUnits",
                        park.lettableUnits())
                .atMost(
                        "occupiedUnits",
                        park.occupiedUnits(),
                        "lettableUnits",
                        park.lettableUnits())
                .sameUnit("unitUse.leased", use.leased(), "lettableUnits", park.lettableUnits())
                .atMost("unitUse.leased", use.leased(), "lettableUnits", park.lettableUnits());
        counts("unitUse", use, invariants);
        together(
                "unitUse.signed",
                "occupiedUnits and unitUse.signed",
                both(park.occupiedUnits(), use.signed()),
                "lettableUnits",
                park.lettableUnits(),
                invariants);
    }

    /** Tenants that signed and those that entered may together exceed the planned number. */
    static void tenants(Park park, Invariants invariants) {
        invariants
                .count("tenantCapacity", park.tenantCapacity())
                .notNegative("tenantCapacity", park.tenantCapacity())
                .count("tenants", park.tenants())
                .notNegative("tenants", park.tenants())
                .sameUnit("tenants", park.tenants(), "tenantCapacity", park.tenantCapacity())
                .count("approved", park.approved())
                .notNegative("approved", park.approved())
                .sameUnit("approved", park.approved(), "tenants", park.tenants())
                .atMost("approved", park.approved(), "tenants", park.tenants());
        counts("tenantUse", park.tenantUse().orElse(NO_USE), invariants);
    }

    private static void counts(String path, SpaceUse use, Invariants invariants) {
        invariants
                .count(path + ".leased", use.leased())
                .count(path + ".signed", use.signed())
                .count(path + ".sold", use.sold())
                .count(path + ".selfUsed", use.selfUsed())
                .count(path + ".reserved", use.reserved());
    }

    static void tenancies(Park park, Invariants invariants) {
        LocalDate date = park.asOf().lastDay();
        SpaceUse areas = park.areaUse().orElse(NO_USE);
        SpaceUse units = park.unitUse().orElse(NO_USE);
        ImmutableList.Builder<Figure<Measure>> leasedArea = ImmutableList.builder();
        ImmutableList.Builder<Figure<Measure>> leasedUnits = ImmutableList.builder();
        ImmutableList.Builder<Figure<Measure>> occupiedArea = ImmutableList.builder();
        ImmutableList.Builder<Figure<Measure>> occupiedUnits = ImmutableList.builder();
        for (Tenancy tenancy : park.tenancies()) {
            if (tenancy.isHeldOn(date) && tenancy.terms() == TenancyTerms.LEASED) {
                tenancy.area().ifPresent(leasedArea::add);
                tenancy.units().ifPresent(leasedUnits::add);
            }
            if (tenancy.isOccupiedOn(date) && tenancy.terms() != TenancyTerms.SELF_USED) {
                tenancy.area().ifPresent(occupiedArea::add);
                tenancy.units().ifPresent(occupiedUnits::add);
            }
        }
        tenancies(leasedArea.build(), "areaUse.leased", areas.leased(), invariants);
        tenancies(occupiedArea.build(), "occupiedArea", park.occupiedArea(), invariants);
        tenancies(leasedUnits.build(), "unitUse.leased", units.leased(), invariants);
        tenancies(occupiedUnits.build(), "occupiedUnits", park.occupiedUnits(), invariants);
    }

    private static void tenancies(
            ImmutableList<Figure<Measure>> parts,
            String wholePath,
            Optional<Figure<Measure>> whole,
            Invariants invariants) {
        together("tenancies", "tenancies", parts, wholePath, whole, invariants);
    }

    private static ImmutableList<Figure<Measure>> both(
            Optional<Figure<Measure>> first, Optional<Figure<Measure>> second) {
        return first.isPresent() && second.isPresent()
                ? ImmutableList.of(first.get(), second.get())
                : ImmutableList.of();
    }

    /** Notes {@code EXCEEDS} if parts that do not overlap cannot all lie in the whole. */
    private static void together(
            String path,
            String partNames,
            ImmutableList<Figure<Measure>> parts,
            String wholePath,
            Optional<Figure<Measure>> whole,
            Invariants invariants) {
        if (parts.isEmpty() || whole.isEmpty()) {
            return;
        }
        Unit unit = whole.get().value().unit();
        LeastSum sum = LeastSum.of(parts, unit);
        invariants.require(
                !LeastSum.canAdd(parts, unit) || !sum.exceeds(whole.get()),
                "EXCEEDS",
                path,
                ("expected " + partNames + " within " + wholePath + " of ")
                        + (Quoted.of(whole.get().toString()) + ", got at least " + sum));
    }
}
