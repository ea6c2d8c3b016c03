package io.github.tongbi.arbitraries;

import io.github.tongbi.core.park.OccupancyBasis;
import io.github.tongbi.core.park.Park;
import io.github.tongbi.core.park.SpaceUse;
import io.github.tongbi.core.park.Tenancy;
import io.github.tongbi.core.park.TenancyTerms;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Unit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;
import net.jqwik.api.domains.DomainContextBase;

import java.util.Optional;

/** Generators for parks. */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class ParkArbitraries extends DomainContextBase {
    private static final double SOMETIMES = 0.5;
    private static final double SELDOM = 0.2;
    private static final long MOST = 1_000_000_000;
    private static final int DATES = 3;
    private static final Unit[] AREAS = {Unit.SQUARE_METRE, Unit.MU, Unit.HECTARE};

    /** Creates the domain, as jqwik does. */
    public ParkArbitraries() {}

    /** Returns parks told by area, by units and by tenants, in any mixture of the three. */
    @Provide
    public static Arbitrary<Park> parks() {
        Arbitrary<Unit> areas = Arbitraries.of(AREAS);
        Arbitrary<Unit> units = Arbitraries.of(Unit.SET, Unit.ROOM, Unit.BUILDING);
        Arbitrary<Unit> tenants = Arbitraries.of(Unit.ITEM, Unit.ESTABLISHMENT, Unit.TENANT);
        return tenants.flatMap(unit -> named().use(areas.flatMap(ParkArbitraries::filled))
                .withProbability(SOMETIMES)
                .in((park, area) -> park.occupiedArea(area.get1())
                        .areaUse(area.get2())
                        .lettableArea(area.get3()))
                .use(units.flatMap(ParkArbitraries::filled))
                .withProbability(SOMETIMES)
                .in((park, let) -> park.occupiedUnits(let.get1())
                        .unitUse(let.get2())
                        .lettableUnits(let.get3()))
                .use(FieldArbitraries.counts(unit))
                .withProbability(SOMETIMES)
                .in(Park.Builder::tenantCapacity)
                .use(FieldArbitraries.partAndWhole(unit))
                .withProbability(SOMETIMES)
                .in((park, entered) -> park.approved(entered.get1()).tenants(entered.get2()))
                .use(uses(unit).filter(use -> !use.equals(SpaceUse.builder().build())))
                .withProbability(SOMETIMES)
                .in(Park.Builder::tenantUse)
                .use(tenancies().list().ofMaxSize(2))
                .withProbability(SELDOM)
                .in((park, tenancies) -> alone(park).tenancies(tenancies))
                .build(Park.Builder::build));
    }

    /** Tenancies can stand beside any figures only if none of these is a part that they fill. */
    private static Park.Builder alone(Park.Builder park) {
        return park.areaUse(Optional.empty())
                .unitUse(Optional.empty())
                .occupiedArea(Optional.empty())
                .occupiedUnits(Optional.empty());
    }

    /** Returns what is occupied, what is leased and signed, and the lettable whole of it. */
    private static Arbitrary<Tuple3<Figure<Measure>, SpaceUse, Figure<Measure>>> filled(Unit unit) {
        Arbitrary<Long> parts = Arbitraries.longs().between(0, MOST);
        return Combinators.combine(parts, parts, parts)
                .as((occupied, signed, free) -> Tuple.of(
                        Figure.count(occupied, unit),
                        SpaceUse.builder()
                                .signed(Figure.count(signed, unit).exact())
                                .leased(Figure.count(occupied / 2, unit).exact())
                                .build(),
                        Figure.count(occupied + signed + free, unit)));
    }

    /** Returns uses of area, in units that differ, of flats and of tenants. */
    @Provide
    public static Arbitrary<SpaceUse> uses() {
        return Arbitraries.oneOf(
                uses(Arbitraries.of(AREAS).flatMap(FieldArbitraries::measures)),
                uses(Unit.SET),
                uses(Unit.TENANT));
    }

    private static Arbitrary<SpaceUse> uses(Unit unit) {
        return uses(FieldArbitraries.counts(unit));
    }

    private static Arbitrary<SpaceUse> uses(Arbitrary<Figure<Measure>> parts) {
        return Builders.withBuilder(SpaceUse::builder)
                .use(parts)
                .withProbability(SOMETIMES)
                .in(SpaceUse.Builder::leased)
                .use(parts)
                .withProbability(SOMETIMES)
                .in(SpaceUse.Builder::signed)
                .use(parts)
                .withProbability(SOMETIMES)
                .in(SpaceUse.Builder::sold)
                .use(parts)
                .withProbability(SOMETIMES)
                .in(SpaceUse.Builder::selfUsed)
                .use(parts)
                .withProbability(SOMETIMES)
                .in(SpaceUse.Builder::reserved)
                .build(SpaceUse.Builder::build);
    }

    /** Returns tenancies on all terms, some of them on one day only, some without an end. */
    @Provide
    public static Arbitrary<Tenancy> tenancies() {
        Arbitrary<Unit> units = Arbitraries.of(Unit.SET, Unit.ROOM, Unit.BUILDING);
        return Builders.withBuilder(Tenancy::builder)
                .use(FieldArbitraries.names())
                .in(Tenancy.Builder::tenant)
                .use(IdentityArbitraries.creditCodes())
                .withProbability(SOMETIMES)
                .in((tenancy, code) -> tenancy.creditCode(code).tenant(Optional.empty()))
                .use(Arbitraries.of(AREAS).flatMap(FieldArbitraries::measures))
                .withProbability(SOMETIMES)
                .in(Tenancy.Builder::area)
                .use(units.flatMap(FieldArbitraries::counts))
                .withProbability(SOMETIMES)
                .in(Tenancy.Builder::units)
                .use(Arbitraries.of(TenancyTerms.class))
                .in(Tenancy.Builder::terms)
                .use(FieldArbitraries.orderedDays(DATES))
                .withProbability(SOMETIMES)
                .in((tenancy, days) ->
                        tenancy.signedOn(days.get(0)).enteredOn(days.get(1)).leftOn(days.get(2)))
                .use(FieldArbitraries.days())
                .withProbability(SOMETIMES)
                .in((tenancy, day) ->
                        tenancy.signedOn(Optional.empty()).enteredOn(day).leftOn(Optional.empty()))
                .build(Tenancy.Builder::build);
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
