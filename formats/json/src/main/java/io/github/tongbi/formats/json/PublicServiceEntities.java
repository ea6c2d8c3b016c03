package io.github.tongbi.formats.json;

import io.github.tongbi.core.aid.AidFund;
import io.github.tongbi.core.aid.AidRecipient;
import io.github.tongbi.core.aid.AidScheme;
import io.github.tongbi.core.aid.AidStage;
import io.github.tongbi.core.fishery.Moratorium;
import io.github.tongbi.core.fishery.Vessel;
import io.github.tongbi.core.fishery.VesselKind;
import io.github.tongbi.core.fishery.VesselReduction;
import io.github.tongbi.core.inspection.InspectionBatch;

/** Fields of fishery, aid funds and inspections. */
final class PublicServiceEntities {
    static final Codec<Vessel> VESSEL = EntityCodec.of(
                    "a vessel", Vessel::builder, Vessel.Builder::build)
            .required("name", Scalars.TEXT, Vessel::name, Vessel.Builder::name)
            .required(
                    "kind", TextCodec.ofEnum(VesselKind.class), Vessel::kind, Vessel.Builder::kind)
            .optional("power", FigureCodec.MEASURE, Vessel::power, Vessel.Builder::power)
            .optional("length", FigureCodec.MEASURE, Vessel::length, Vessel.Builder::length);

    static final Codec<Moratorium> MORATORIUM = EntityCodec.of(
                    "a moratorium", Moratorium::builder, Moratorium.Builder::build)
            .optional("region", Scalars.REGION, Moratorium::region, Moratorium.Builder::region)
            .required("season", Scalars.PERIOD, Moratorium::season, Moratorium.Builder::season)
            .required(
                    "resting",
                    FigureCodec.MEASURE,
                    Moratorium::resting,
                    Moratorium.Builder::resting)
            .required("exempt", FigureCodec.MEASURE, Moratorium::exempt, Moratorium.Builder::exempt)
            .optional("ratio", FigureCodec.RATIO, Moratorium::ratio, Moratorium.Builder::ratio);

    static final Codec<VesselReduction> VESSEL_REDUCTION = EntityCodec.of(
                    "a vessel reduction", VesselReduction::builder, VesselReduction.Builder::build)
            .optional(
                    "region",
                    Scalars.REGION,
                    VesselReduction::region,
                    VesselReduction.Builder::region)
            .required(
                    "period",
                    Scalars.PERIOD,
                    VesselReduction::period,
                    VesselReduction.Builder::period)
            .required(
                    "vessels",
                    FigureCodec.MEASURE,
                    VesselReduction::vessels,
                    VesselReduction.Builder::vessels)
            .optional(
                    "subsidy",
                    FigureCodec.MONEY,
                    VesselReduction::subsidy,
                    VesselReduction.Builder::subsidy);

    static final Codec<AidRecipient> AID_RECIPIENT = EntityCodec.of(
                    "an aid recipient", AidRecipient::builder, AidRecipient.Builder::build)
            .required("name", Scalars.TEXT, AidRecipient::name, AidRecipient.Builder::name)
            .required(
                    "scheme",
                    TextCodec.ofEnum(AidScheme.class),
                    AidRecipient::scheme,
                    AidRecipient.Builder::scheme)
            .optional(
                    "amount",
                    FigureCodec.MONEY,
                    AidRecipient::amount,
                    AidRecipient.Builder::amount);

    static final Codec<AidFund> AID_FUND = EntityCodec.of(
                    "an aid fund", AidFund::builder, AidFund.Builder::build)
            .optional("region", Scalars.REGION, AidFund::region, AidFund.Builder::region)
            .required("period", Scalars.PERIOD, AidFund::period, AidFund.Builder::period)
            .required(
                    "stage",
                    TextCodec.ofEnum(AidStage.class),
                    AidFund::stage,
                    AidFund.Builder::stage)
            .required("amount", FigureCodec.MONEY, AidFund::amount, AidFund.Builder::amount)
            .list(
                    "recipients",
                    AID_RECIPIENT,
                    AidFund::recipients,
                    AidFund.Builder::addAllRecipients);

    static final Codec<InspectionBatch> INSPECTION = EntityCodec.of(
                    "an inspection", InspectionBatch::builder, InspectionBatch.Builder::build)
            .required(
                    "subject",
                    Scalars.LABEL,
                    InspectionBatch::subject,
                    InspectionBatch.Builder::subject)
            .optional(
                    "region",
                    Scalars.REGION,
                    InspectionBatch::region,
                    InspectionBatch.Builder::region)
            .required(
                    "period",
                    Scalars.PERIOD,
                    InspectionBatch::period,
                    InspectionBatch.Builder::period)
            .optional(
                    "inspected",
                    FigureCodec.MEASURE,
                    InspectionBatch::inspected,
                    InspectionBatch.Builder::inspected)
            .optional(
                    "passed",
                    FigureCodec.MEASURE,
                    InspectionBatch::passed,
                    InspectionBatch.Builder::passed)
            .optional(
                    "passRate",
                    FigureCodec.RATIO,
                    InspectionBatch::passRate,
                    InspectionBatch.Builder::passRate);

    private PublicServiceEntities() {}
}
