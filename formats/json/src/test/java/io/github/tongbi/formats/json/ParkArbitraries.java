package io.github.tongbi.formats.json;

import io.github.tongbi.core.park.OccupancyBasis;
import io.github.tongbi.core.park.Park;
import io.github.tongbi.core.park.SpaceUse;
import io.github.tongbi.core.park.Tenancy;
import io.github.tongbi.core.park.TenancyTerms;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Generates parks with any fields. */
final class ParkArbitraries {
    private static final double OFTEN = 0.7;
    private static final double SELDOM = 0.3;

    private ParkArbitraries() {}

    private static Arbitrary<SpaceUse> uses(String... units) {
        Arbitrary<Figure<Measure>> parts = units.length == 1
                ? ReportArbitraries.counts(units[0])
                : ReportArbitraries.measures(units);
        return Builders.withBuilder(SpaceUse::builder)
                .use(parts)
                .withProbability(SELDOM)
                .inSetter(SpaceUse.Builder::leased)
                .use(parts)
                .withProbability(SELDOM)
                .inSetter(SpaceUse.Builder::signed)
                .use(parts)
                .withProbability(SELDOM)
                .inSetter(SpaceUse.Builder::sold)
                .use(parts)
                .withProbability(SELDOM)
                .inSetter(SpaceUse.Builder::selfUsed)
                .use(parts)
                .withProbability(SELDOM)
                .inSetter(SpaceUse.Builder::reserved)
                .build(SpaceUse.Builder::build);
    }

    private static Arbitrary<Tenancy> tenancies() {
        return ReportArbitraries.valid(Builders.withBuilder(Tenancy::builder)
                .use(ScalarArbitraries.texts())
                .withProbability(OFTEN)
                .inSetter(Tenancy.Builder::tenant)
                .use(EnterpriseArbitraries.creditCodes())
                .withProbability(OFTEN)
                .inSetter(Tenancy.Builder::creditCode)
                .use(ReportArbitraries.measures("平方米", "亩"))
                .withProbability(SELDOM)
                .inSetter(Tenancy.Builder::area)
                .use(ReportArbitraries.counts("间"))
                .withProbability(SELDOM)
                .inSetter(Tenancy.Builder::units)
                .use(Arbitraries.of(TenancyTerms.class))
                .inSetter(Tenancy.Builder::terms)
                .use(ScalarArbitraries.dates())
                .withProbability(SELDOM)
                .inSetter(Tenancy.Builder::signedOn)
                .use(ScalarArbitraries.dates())
                .withProbability(SELDOM)
                .inSetter(Tenancy.Builder::enteredOn)
                .use(ScalarArbitraries.dates())
                .withProbability(SELDOM)
                .inSetter(Tenancy.Builder::leftOn)
                .build(ReportArbitraries.built(Tenancy.Builder::build)));
    }

    static Arbitrary<Park> parks() {
        return ReportArbitraries.valid(Builders.withBuilder(Park::builder)
                .use(ScalarArbitraries.texts())
                .inSetter(Park.Builder::name)
                .use(ScalarArbitraries.dates().map(ReferencePeriod::asOf))
                .inSetter(Park.Builder::asOf)
                .use(ReportArbitraries.measures("公顷", "亩"))
                .withProbability(SELDOM)
                .inSetter(Park.Builder::lettableArea)
                .use(ReportArbitraries.measures("公顷", "亩"))
                .withProbability(SELDOM)
                .inSetter(Park.Builder::occupiedArea)
                .use(ReportArbitraries.counts("套"))
                .withProbability(SELDOM)
                .inSetter(Park.Builder::lettableUnits)
                .use(ReportArbitraries.counts("套"))
                .withProbability(SELDOM)
                .inSetter(Park.Builder::occupiedUnits)
                .use(ReportArbitraries.counts("户"))
                .withProbability(SELDOM)
                .inSetter(Park.Builder::tenantCapacity)
                .use(ReportArbitraries.counts("户"))
                .withProbability(OFTEN)
                .inSetter(Park.Builder::tenants)
                .use(ReportArbitraries.counts("户"))
                .withProbability(SELDOM)
                .inSetter(Park.Builder::approved)
                .use(ReportArbitraries.ratios())
                .withProbability(SELDOM)
                .inSetter(Park.Builder::occupancyRate)
                .use(Arbitraries.of(OccupancyBasis.class))
                .withProbability(SELDOM)
                .inSetter(Park.Builder::occupancyBasis)
                .use(uses("公顷", "亩"))
                .withProbability(SELDOM)
                .inSetter(Park.Builder::areaUse)
                .use(uses("户"))
                .withProbability(SELDOM)
                .inSetter(Park.Builder::tenantUse)
                .use(ReportArbitraries.counts("套"))
                .withProbability(SELDOM)
                .inSetter((park, signed) ->
                        park.unitUse(SpaceUse.builder().signed(signed).build()))
                .use(ReportArbitraries.few(tenancies()))
                .inSetter(Park.Builder::addAllTenancies)
                .build(ReportArbitraries.built(Park.Builder::build)));
    }
}
