package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.aid.AidFund;
import io.github.tongbi.core.aid.AidRecipient;
import io.github.tongbi.core.aid.AidScheme;
import io.github.tongbi.core.aid.AidStage;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.fishery.Moratorium;
import io.github.tongbi.core.fishery.Vessel;
import io.github.tongbi.core.fishery.VesselKind;
import io.github.tongbi.core.fishery.VesselReduction;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.inspection.InspectionBatch;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;

/** Fields of fishery, aid funds and inspections. */
final class PublicServiceEntities {
    static final Codec<Vessel> VESSEL = new VesselCodec();

    static final Codec<Moratorium> MORATORIUM = new MoratoriumCodec();

    static final Codec<VesselReduction> VESSEL_REDUCTION = new VesselReductionCodec();

    static final Codec<AidRecipient> AID_RECIPIENT = new AidRecipientCodec();

    static final Codec<AidFund> AID_FUND = new AidFundCodec();

    static final Codec<InspectionBatch> INSPECTION = new InspectionCodec();

    private PublicServiceEntities() {}

    private static final class VesselCodec extends EntityCodec<Vessel> {
        private final Field<String> name = required("name", Scalars.TEXT);
        private final Field<VesselKind> kind = required("kind", TextCodec.ofEnum(VesselKind.class));
        private final Field<Figure<Measure>> power = optional("power", FigureCodec.MEASURE);
        private final Field<Figure<Measure>> length = optional("length", FigureCodec.MEASURE);

        VesselCodec() {
            super("a vessel");
        }

        @Override
        Vessel build(Values values) {
            return Vessel.builder()
                    .name(values.get(name))
                    .kind(values.get(kind))
                    .power(values.find(power))
                    .length(values.find(length))
                    .build();
        }

        @Override
        void write(Vessel vessel, FieldWriter out) {
            out.write(name, vessel.name());
            out.write(kind, vessel.kind());
            out.writeIfPresent(power, vessel.power());
            out.writeIfPresent(length, vessel.length());
        }
    }

    private static final class MoratoriumCodec extends EntityCodec<Moratorium> {
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<ReferencePeriod> season = required("season", Scalars.PERIOD);
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
                    .resting(values.get(resting))
                    .exempt(values.get(exempt))
                    .ratio(values.find(ratio))
                    .build();
        }

        @Override
        void write(Moratorium moratorium, FieldWriter out) {
            out.writeIfPresent(region, moratorium.region());
            out.write(season, moratorium.season());
            out.write(resting, moratorium.resting());
            out.write(exempt, moratorium.exempt());
            out.writeIfPresent(ratio, moratorium.ratio());
        }
    }

    private static final class VesselReductionCodec extends EntityCodec<VesselReduction> {
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<ReferencePeriod> period = required("period", Scalars.PERIOD);
        private final Field<Figure<Measure>> vessels = required("vessels", FigureCodec.MEASURE);
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
                    .subsidy(values.find(subsidy))
                    .build();
        }

        @Override
        void write(VesselReduction reduction, FieldWriter out) {
            out.writeIfPresent(region, reduction.region());
            out.write(period, reduction.period());
            out.write(vessels, reduction.vessels());
            out.writeIfPresent(subsidy, reduction.subsidy());
        }
    }

    private static final class AidRecipientCodec extends EntityCodec<AidRecipient> {
        private final Field<String> name = required("name", Scalars.TEXT);
        private final Field<AidScheme> scheme =
                required("scheme", TextCodec.ofEnum(AidScheme.class));
        private final Field<Figure<Money>> amount = optional("amount", FigureCodec.MONEY);

        AidRecipientCodec() {
            super("an aid recipient");
        }

        @Override
        AidRecipient build(Values values) {
            return AidRecipient.builder()
                    .name(values.get(name))
                    .scheme(values.get(scheme))
                    .amount(values.find(amount))
                    .build();
        }

        @Override
        void write(AidRecipient recipient, FieldWriter out) {
            out.write(name, recipient.name());
            out.write(scheme, recipient.scheme());
            out.writeIfPresent(amount, recipient.amount());
        }
    }

    private static final class AidFundCodec extends EntityCodec<AidFund> {
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<ReferencePeriod> period = required("period", Scalars.PERIOD);
        private final Field<AidStage> stage = required("stage", TextCodec.ofEnum(AidStage.class));
        private final Field<Figure<Money>> amount = required("amount", FigureCodec.MONEY);
        private final Field<ImmutableList<AidRecipient>> recipients =
                list("recipients", AID_RECIPIENT);

        AidFundCodec() {
            super("an aid fund");
        }

        @Override
        AidFund build(Values values) {
            return AidFund.builder()
                    .region(values.find(region))
                    .period(values.get(period))
                    .stage(values.get(stage))
                    .amount(values.get(amount))
                    .addAllRecipients(values.list(recipients))
                    .build();
        }

        @Override
        void write(AidFund fund, FieldWriter out) {
            out.writeIfPresent(region, fund.region());
            out.write(period, fund.period());
            out.write(stage, fund.stage());
            out.write(amount, fund.amount());
            out.writeUnless(ImmutableList.of(), recipients, fund.recipients());
        }
    }

    private static final class InspectionCodec extends EntityCodec<InspectionBatch> {
        private final Field<Label> subject = required("subject", Scalars.LABEL);
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<ReferencePeriod> period = required("period", Scalars.PERIOD);
        private final Field<Figure<Measure>> inspected = optional("inspected", FigureCodec.MEASURE);
        private final Field<Figure<Measure>> passed = optional("passed", FigureCodec.MEASURE);
        private final Field<Figure<Ratio>> passRate = optional("passRate", FigureCodec.RATIO);

        InspectionCodec() {
            super("an inspection");
        }

        @Override
        InspectionBatch build(Values values) {
            return InspectionBatch.builder()
                    .subject(values.get(subject))
                    .region(values.find(region))
                    .period(values.get(period))
                    .inspected(values.find(inspected))
                    .passed(values.find(passed))
                    .passRate(values.find(passRate))
                    .build();
        }

        @Override
        void write(InspectionBatch batch, FieldWriter out) {
            out.write(subject, batch.subject());
            out.writeIfPresent(region, batch.region());
            out.write(period, batch.period());
            out.writeIfPresent(inspected, batch.inspected());
            out.writeIfPresent(passed, batch.passed());
            out.writeIfPresent(passRate, batch.passRate());
        }
    }
}
