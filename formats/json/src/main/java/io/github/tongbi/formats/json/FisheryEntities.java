package io.github.tongbi.formats.json;

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
    private static final Codec<VesselKind> KIND = TextCodec.ofEnum(VesselKind.class);

    private static final Codec<MoratoriumSeason> DATES = new TextCodec<>(
            "a season such as SOUTH_CHINA_SEA 2020-05-01T12:00/2020-08-16T12:00",
            MoratoriumSeason::parse,
            MoratoriumSeason::toString);

    static final Codec<Vessel> VESSEL = new VesselCodec();

    static final Codec<Moratorium> MORATORIUM = new MoratoriumCodec();

    static final Codec<VesselReduction> VESSEL_REDUCTION = new VesselReductionCodec();

    private FisheryEntities() {}

    private static final class VesselCodec extends EntityCodec<Vessel> {
        private final Field<String> name = required("name", Scalars.TEXT);
        private final Field<String> code = optional("code", Scalars.TEXT);
        private final Field<VesselKind> kind = required("kind", KIND);
        private final Field<VesselRegister> register =
                optional("register", TextCodec.ofEnum(VesselRegister.class));
        private final Field<VesselState> state =
                optional("state", TextCodec.ofEnum(VesselState.class));
        private final Field<Figure<Measure>> power = optional("power", FigureCodec.MEASURE);
        private final Field<Figure<Measure>> length = optional("length", FigureCodec.MEASURE);
        private final Field<Figure<Measure>> grossTonnage =
                optional("grossTonnage", FigureCodec.MEASURE);

        VesselCodec() {
            super("a vessel");
        }

        @Override
        Vessel build(Values values) {
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
        void write(Vessel vessel, FieldWriter out) {
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

    private static final class MoratoriumCodec extends EntityCodec<Moratorium> {
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<ReferencePeriod> season = required("season", Scalars.PERIOD);
        private final Field<MoratoriumSeason> dates = optional("dates", DATES);
        private final Field<ImmutableList<FishingGear>> exemptGear =
                shortList("exemptGear", TextCodec.ofEnum(FishingGear.class));
        private final Field<ImmutableList<VesselKind>> exemptKinds = shortList("exemptKinds", KIND);
        private final Field<Figure<Measure>> resting = required("resting", FigureCodec.MEASURE);
        private final Field<Figure<Measure>> exempt = required("exempt", FigureCodec.MEASURE);
        private final Field<Figure<Ratio>> ratio = optional("ratio", FigureCodec.RATIO);

        MoratoriumCodec() {
            super("a moratorium");
        }

        @Override
        Moratorium build(Values values) {
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
        void write(Moratorium moratorium, FieldWriter out) {
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

    private static final class VesselReductionCodec extends EntityCodec<VesselReduction> {
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<ReferencePeriod> period = required("period", Scalars.PERIOD);
        private final Field<Figure<Measure>> vessels = required("vessels", FigureCodec.MEASURE);
        private final Field<Figure<Measure>> power = optional("power", FigureCodec.MEASURE);
        private final Field<Figure<Money>> subsidy = optional("subsidy", FigureCodec.MONEY);

        VesselReductionCodec() {
            super("a vessel reduction");
        }

        @Override
        VesselReduction build(Values values) {
            return VesselReduction.builder()
                    .region(values.find(region))
                    .period(values.get(period))
                    .vessels(values.get(vessels))
                    .power(values.find(power))
                    .subsidy(values.find(subsidy))
                    .build();
        }

        @Override
        void write(VesselReduction reduction, FieldWriter out) {
            out.writeIfPresent(region, reduction.region());
            out.write(period, reduction.period());
            out.write(vessels, reduction.vessels());
            out.writeIfPresent(power, reduction.power());
            out.writeIfPresent(subsidy, reduction.subsidy());
        }
    }
}
