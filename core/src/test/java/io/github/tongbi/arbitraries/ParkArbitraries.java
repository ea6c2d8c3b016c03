package io.github.tongbi.arbitraries;

import io.github.tongbi.core.park.OccupancyBasis;
import io.github.tongbi.core.park.Park;
import io.github.tongbi.core.quantity.Unit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Generators for parks. */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class ParkArbitraries extends DomainContextBase {
    private static final double SOMETIMES = 0.5;

    /** Creates the domain, as jqwik does. */
    public ParkArbitraries() {}

    /** Returns parks told by area, by units and by tenants, in any mixture of the three. */
    @Provide
    public static Arbitrary<Park> parks() {
        Arbitrary<Unit> areas = Arbitraries.of(Unit.SQUARE_METRE, Unit.MU, Unit.HECTARE);
        Arbitrary<Unit> units = Arbitraries.of(Unit.SET, Unit.ROOM, Unit.BUILDING);
        Arbitrary<Unit> tenants = Arbitraries.of(Unit.ITEM, Unit.ESTABLISHMENT, Unit.TENANT);
        return tenants.flatMap(unit -> named().use(areas.flatMap(FieldArbitraries::partAndWhole))
                .withProbability(SOMETIMES)
                .in((park, area) -> park.occupiedArea(area.get1()).lettableArea(area.get2()))
                .use(units.flatMap(FieldArbitraries::partAndWhole))
                .withProbability(SOMETIMES)
                .in((park, let) -> park.occupiedUnits(let.get1()).lettableUnits(let.get2()))
                .use(FieldArbitraries.counts(unit))
                .withProbability(SOMETIMES)
                .in(Park.Builder::tenantCapacity)
                .use(FieldArbitraries.partAndWhole(unit))
                .withProbability(SOMETIMES)
                .in((park, entered) -> park.approved(entered.get1()).tenants(entered.get2()))
                .build(Park.Builder::build));
    }

    private static Builders.BuilderCombinator<Park.Builder> named() {
        return Builders.withBuilder(Park::builder)
                .use(FieldArbitraries.names())
                .in(Park.Builder::name)
                .use(FieldArbitraries.regions())
                .withProbability(SOMETIMES)
                .in(Park.Builder::region)
                .use(FieldArbitraries.dates())
                .in(Park.Builder::asOf)
                .use(FieldArbitraries.rates())
                .withProbability(SOMETIMES)
                .in(Park.Builder::occupancyRate)
                .use(Arbitraries.of(OccupancyBasis.class))
                .withProbability(SOMETIMES)
                .in(Park.Builder::occupancyBasis);
    }
}
