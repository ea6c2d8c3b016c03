package io.github.tongbi.formats.fields;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.identity.CreditCode;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.park.OccupancyBasis;
import io.github.tongbi.core.park.Park;
import io.github.tongbi.core.park.SpaceUse;
import io.github.tongbi.core.park.Tenancy;
import io.github.tongbi.core.park.TenancyTerms;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Ratio;

import java.time.LocalDate;

/** Fields of parks, the use of their space and their tenancies. */
final class ParkEntities {
    static final EntityType<SpaceUse> SPACE_USE = new SpaceUseType();

    static final EntityType<Tenancy> TENANCY = new TenancyType();

    static final EntityType<Park> PARK = new ParkType();

    private ParkEntities() {}

    private static final class SpaceUseType extends EntityType<SpaceUse> {
        private final Field<Figure<Measure>> leased = optional("leased", FigureType.MEASURE);
        private final Field<Figure<Measure>> signed = optional("signed", FigureType.MEASURE);
        private final Field<Figure<Measure>> sold = optional("sold", FigureType.MEASURE);
        private final Field<Figure<Measure>> selfUsed = optional("selfUsed", FigureType.MEASURE);
        private final Field<Figure<Measure>> reserved = optional("reserved", FigureType.MEASURE);

        SpaceUseType() {
            super(SpaceUse.class, "a use of space");
        }

        @Override
        public SpaceUse build(Values values) {
            return SpaceUse.builder()
                    .leased(values.find(leased))
                    .signed(values.find(signed))
                    .sold(values.find(sold))
                    .selfUsed(values.find(selfUsed))
                    .reserved(values.find(reserved))
                    .build();
        }

        @Override
        public void write(SpaceUse use, FieldSink out) {
            out.writeIfPresent(leased, use.leased());
            out.writeIfPresent(signed, use.signed());
            out.writeIfPresent(sold, use.sold());
            out.writeIfPresent(selfUsed, use.selfUsed());
            out.writeIfPresent(reserved, use.reserved());
        }
    }

    private static final class TenancyType extends EntityType<Tenancy> {
        private final Field<String> tenant = optional("tenant", Scalars.TEXT);
        private final Field<CreditCode> creditCode = optional("creditCode", Scalars.CREDIT_CODE);
        private final Field<Figure<Measure>> area = optional("area", FigureType.MEASURE);
        private final Field<Figure<Measure>> units = optional("units", FigureType.MEASURE);
        private final Field<TenancyTerms> terms =
                optional("terms", TextType.ofEnum(TenancyTerms.class));
        private final Field<LocalDate> signedOn = optional("signedOn", Scalars.DATE);
        private final Field<LocalDate> enteredOn = optional("enteredOn", Scalars.DATE);
        private final Field<LocalDate> leftOn = optional("leftOn", Scalars.DATE);

        TenancyType() {
            super(Tenancy.class, "a tenancy");
        }

        @Override
        public Tenancy build(Values values) {
            return Tenancy.builder()
                    .tenant(values.find(tenant))
                    .creditCode(values.find(creditCode))
                    .area(values.find(area))
                    .units(values.find(units))
                    .terms(values.find(terms).orElse(TenancyTerms.LEASED))
                    .signedOn(values.find(signedOn))
                    .enteredOn(values.find(enteredOn))
                    .leftOn(values.find(leftOn))
                    .build();
        }

        @Override
        public void write(Tenancy tenancy, FieldSink out) {
            out.writeIfPresent(tenant, tenancy.tenant());
            out.writeIfPresent(creditCode, tenancy.creditCode());
            out.writeIfPresent(area, tenancy.area());
            out.writeIfPresent(units, tenancy.units());
            out.writeUnless(TenancyTerms.LEASED, terms, tenancy.terms());
            out.writeIfPresent(signedOn, tenancy.signedOn());
            out.writeIfPresent(enteredOn, tenancy.enteredOn());
            out.writeIfPresent(leftOn, tenancy.leftOn());
        }
    }

    private static final class ParkType extends EntityType<Park> {
        private final Field<String> name = required("name", Scalars.TEXT);
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<ReferencePeriod> asOf = required("asOf", Scalars.PERIOD);
        private final Field<Figure<Measure>> lettableArea =
                optional("lettableArea", FigureType.MEASURE);
        private final Field<Figure<Measure>> occupiedArea =
                optional("occupiedArea", FigureType.MEASURE);
        private final Field<Figure<Measure>> lettableUnits =
                optional("lettableUnits", FigureType.MEASURE);
        private final Field<Figure<Measure>> occupiedUnits =
                optional("occupiedUnits", FigureType.MEASURE);
        private final Field<Figure<Measure>> tenantCapacity =
                optional("tenantCapacity", FigureType.MEASURE);
        private final Field<Figure<Measure>> tenants = optional("tenants", FigureType.MEASURE);
        private final Field<Figure<Measure>> approved = optional("approved", FigureType.MEASURE);
        private final Field<Figure<Ratio>> occupancyRate =
                optional("occupancyRate", FigureType.RATIO);
        private final Field<OccupancyBasis> occupancyBasis =
                optional("occupancyBasis", TextType.ofEnum(OccupancyBasis.class));
        private final Field<SpaceUse> areaUse = optional("areaUse", SPACE_USE);
        private final Field<SpaceUse> unitUse = optional("unitUse", SPACE_USE);
        private final Field<SpaceUse> tenantUse = optional("tenantUse", SPACE_USE);
        private final Field<ImmutableList<Tenancy>> tenancies = list("tenancies", TENANCY);

        ParkType() {
            super(Park.class, "a park");
        }

        @Override
        public Park build(Values values) {
            return Park.builder()
                    .name(values.get(name))
                    .region(values.find(region))
                    .asOf(values.get(asOf))
                    .lettableArea(values.find(lettableArea))
                    .occupiedArea(values.find(occupiedArea))
                    .lettableUnits(values.find(lettableUnits))
                    .occupiedUnits(values.find(occupiedUnits))
                    .tenantCapacity(values.find(tenantCapacity))
                    .tenants(values.find(tenants))
                    .approved(values.find(approved))
                    .occupancyRate(values.find(occupancyRate))
                    .occupancyBasis(values.find(occupancyBasis))
                    .areaUse(values.find(areaUse))
                    .unitUse(values.find(unitUse))
                    .tenantUse(values.find(tenantUse))
                    .tenancies(values.list(tenancies))
                    .build();
        }

        @Override
        public void write(Park park, FieldSink out) {
            out.write(name, park.name());
            out.writeIfPresent(region, park.region());
            out.write(asOf, park.asOf());
            out.writeIfPresent(lettableArea, park.lettableArea());
            out.writeIfPresent(occupiedArea, park.occupiedArea());
            out.writeIfPresent(lettableUnits, park.lettableUnits());
            out.writeIfPresent(occupiedUnits, park.occupiedUnits());
            out.writeIfPresent(tenantCapacity, park.tenantCapacity());
            out.writeIfPresent(tenants, park.tenants());
            out.writeIfPresent(approved, park.approved());
            out.writeIfPresent(occupancyRate, park.occupancyRate());
            out.writeIfPresent(occupancyBasis, park.occupancyBasis());
            out.writeIfPresent(areaUse, park.areaUse());
            out.writeIfPresent(unitUse, park.unitUse());
            out.writeIfPresent(tenantUse, park.tenantUse());
            out.writeUnless(ImmutableList.of(), tenancies, park.tenancies());
        }
    }
}
