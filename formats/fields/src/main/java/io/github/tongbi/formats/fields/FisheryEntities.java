package io.github.tongbi.formats.fields;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.fishery.FishingGear;
import io.github.tongbi.core.fishery.Moratorium;
import io.github.tongbi.core.fishery.MoratoriumSeason;
import io.github.tongbi.core.fishery.Vessel;
import io.github.tongbi.core.fishery.VesselKind;
import io.github.tongbi.core.fishery.VesselReduction;
import io.github.tongbi.core.fishery.VesselRegister;
import io.github.tongbi.core.fishery.VesselState;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;

/** Fields of vessels, moratoria and vessel reductions. */
final class FisheryEntities {
    private static final TextType<VesselKind> KIND = TextType.ofEnum(VesselKind.class);

    private static final TextType<MoratoriumSeason> DATES = new TextType<>(
            MoratoriumSeason.class,
            TextForm.CODE,
            "a season such as SOUTH_CHINA_SEA 2020-05-01T12:00/2020-08-16T12:00",
            MoratoriumSeason::parse,
            MoratoriumSeason::toString);

    static final EntityType<Vessel> VESSEL = new VesselType();

    static final EntityType<Moratorium> MORATORIUM = new MoratoriumType();

    static final EntityType<VesselReduction> VESSEL_REDUCTION = new VesselReductionType();

    private FisheryEntities() {}

    private static final class VesselType extends EntityType<Vessel> {
        private final Field<String> name = required("name", Scalars.TEXT);
        private final Field<String> code = optional("code", Scalars.TEXT);
        private final Field<VesselKind> kind = required("kind", KIND);
        private final Field<VesselRegister> register =
                optional("register", TextType.ofEnum(VesselRegister.class));
        private final Field<VesselState> state =
                optional("state", TextType.ofEnum(VesselState.class));
        private final Field<Figure<Measure>> power = optional("power", FigureType.MEASURE);
        private final Field<Figure<Measure>> length = optional("length", FigureType.MEASURE);
        private final Field<Figure<Measure>> grossTonnage =
                optional("grossTonnage", FigureType.MEASURE);

        VesselType() {
            super(Vessel.class, "a vessel");
        }

        @Override
        public Vessel build(Values values) {
            return Vessel.builder()
                    .name(values.get(name))
                    .code(values.find(code))
                    .kind(values.get(kind))
                    .register(values.find(register))
                    .state(values.find(state))
                    .power(values.find(power))
                    .length(values.find(length))
                    .grossTonnage(values.find(grossTonnage))
                    .build();
        }

        @Override
        public void write(Vessel vessel, FieldSink out) {
            out.write(name, vessel.name());
            out.writeIfPresent(code, vessel.code());
            out.write(kind, vessel.kind());
            out.writeIfPresent(register, vessel.register());
            out.writeIfPresent(state, vessel.state());
            out.writeIfPresent(power, vessel.power());
            out.writeIfPresent(length, vessel.length());
            out.writeIfPresent(grossTonnage, vessel.grossTonnage());
        }
    }

    private static final class MoratoriumType extends EntityType<Moratorium> {
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<ReferencePeriod> season = required("season", Scalars.PERIOD);
        private final Field<MoratoriumSeason> dates = optional("dates", DATES);
        private final Field<ImmutableList<FishingGear>> exemptGear =
                shortList("exemptGear", TextType.ofEnum(FishingGear.class));
        private final Field<ImmutableList<VesselKind>> exemptKinds = shortList("exemptKinds", KIND);
        private final Field<Figure<Measure>> resting = required("resting", FigureType.MEASURE);
        private final Field<Figure<Measure>> exempt = required("exempt", FigureType.MEASURE);
        private final Field<Figure<Ratio>> ratio = optional("ratio", FigureType.RATIO);

        MoratoriumType() {
            super(Moratorium.class, "a moratorium");
        }

        @Override
        public Moratorium build(Values values) {
            return Moratorium.builder()
                    .region(values.find(region))
                    .season(values.get(season))
                    .dates(values.find(dates))
                    .addAllExemptGear(values.list(exemptGear))
                    .addAllExemptKinds(values.list(exemptKinds))
                    .resting(values.get(resting))
                    .exempt(values.get(exempt))
                    .ratio(values.find(ratio))
                    .build();
        }

        @Override
        public void write(Moratorium moratorium, FieldSink out) {
            out.writeIfPresent(region, moratorium.region());
            out.write(season, moratorium.season());
            out.writeIfPresent(dates, moratorium.dates());
            out.writeUnless(
                    ImmutableList.of(), exemptGear, moratorium.exemptGear().asList());
            out.writeUnless(
                    ImmutableList.of(), exemptKinds, moratorium.exemptKinds().asList());
            out.write(resting, moratorium.resting());
            out.write(exempt, moratorium.exempt());
            out.writeIfPresent(ratio, moratorium.ratio());
        }
    }

    private static final class VesselReductionType extends EntityType<VesselReduction> {
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<ReferencePeriod> period = required("period", Scalars.PERIOD);
        private final Field<Figure<Measure>> vessels = required("vessels", FigureType.MEASURE);
        private final Field<Figure<Measure>> power = optional("power", FigureType.MEASURE);
        private final Field<Figure<Money>> subsidy = optional("subsidy", FigureType.MONEY);

        VesselReductionType() {
            super(VesselReduction.class, "a vessel reduction");
        }

        @Override
        public VesselReduction build(Values values) {
            return VesselReduction.builder()
                    .region(values.find(region))
                    .period(values.get(period))
                    .vessels(values.get(vessels))
                    .power(values.find(power))
                    .subsidy(values.find(subsidy))
                    .build();
        }

        @Override
        public void write(VesselReduction reduction, FieldSink out) {
            out.writeIfPresent(region, reduction.region());
            out.write(period, reduction.period());
            out.write(vessels, reduction.vessels());
            out.writeIfPresent(power, reduction.power());
            out.writeIfPresent(subsidy, reduction.subsidy());
        }
    }
}
