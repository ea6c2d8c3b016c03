package io.github.tongbi.formats.json;

import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.core.report.ReportHeader;

/** Fields of a report and its observations; lists of models are named here. */
final class ReportEntities {
    static final Codec<ReportHeader> HEADER = EntityCodec.of(
                    "the header", ReportHeader::builder, ReportHeader.Builder::build)
            .required("bureau", Scalars.TEXT, ReportHeader::bureau, ReportHeader.Builder::bureau)
            .required("region", Scalars.REGION, ReportHeader::region, ReportHeader.Builder::region)
            .required("period", Scalars.PERIOD, ReportHeader::period, ReportHeader.Builder::period);

    static final Codec<Observation> OBSERVATION = EntityCodec.of(
                    "an observation", Observation::builder, Observation.Builder::build)
            .required(
                    "indicator",
                    Scalars.TEXT,
                    Observation::indicator,
                    Observation.Builder::indicator)
            .required("label", Scalars.LABEL, Observation::label, Observation.Builder::label)
            .optional("section", Scalars.LABEL, Observation::section, Observation.Builder::section)
            .optional("region", Scalars.REGION, Observation::region, Observation.Builder::region)
            .required("period", Scalars.PERIOD, Observation::period, Observation.Builder::period)
            .optional("figure", FigureCodec.ANY, Observation::figure, Observation.Builder::figure)
            .usually(
                    ObservationStatus.NORMAL,
                    "status",
                    Scalars.STATUS,
                    Observation::status,
                    Observation.Builder::status);

    static final Codec<Report> REPORT = EntityCodec.of(
                    "a report", Report::builder, Report.Builder::build)
            .required("header", HEADER, Report::header, Report.Builder::header)
            .list(
                    "enterprises",
                    BusinessEntities.ENTERPRISE,
                    Report::enterprises,
                    Report.Builder::addAllEnterprises)
            .list(
                    "projects",
                    BusinessEntities.PROJECT,
                    Report::projects,
                    Report.Builder::addAllProjects)
            .list(
                    "investmentPlans",
                    BusinessEntities.INVESTMENT_PLAN,
                    Report::investmentPlans,
                    Report.Builder::addAllInvestmentPlans)
            .list(
                    "investmentProgress",
                    BusinessEntities.INVESTMENT_PROGRESS,
                    Report::investmentProgress,
                    Report.Builder::addAllInvestmentProgress)
            .list("parks", BusinessEntities.PARK, Report::parks, Report.Builder::addAllParks)
            .list("trade", TradeEntities.TRADE, Report::trade, Report.Builder::addAllTrade)
            .list(
                    "foreignInvestment",
                    TradeEntities.FOREIGN_INVESTMENT,
                    Report::foreignInvestment,
                    Report.Builder::addAllForeignInvestment)
            .list(
                    "vessels",
                    PublicServiceEntities.VESSEL,
                    Report::vessels,
                    Report.Builder::addAllVessels)
            .list(
                    "moratoria",
                    PublicServiceEntities.MORATORIUM,
                    Report::moratoria,
                    Report.Builder::addAllMoratoria)
            .list(
                    "vesselReductions",
                    PublicServiceEntities.VESSEL_REDUCTION,
                    Report::vesselReductions,
                    Report.Builder::addAllVesselReductions)
            .list(
                    "aidFunds",
                    PublicServiceEntities.AID_FUND,
                    Report::aidFunds,
                    Report.Builder::addAllAidFunds)
            .list(
                    "inspections",
                    PublicServiceEntities.INSPECTION,
                    Report::inspections,
                    Report.Builder::addAllInspections)
            .list(
                    "observations",
                    OBSERVATION,
                    Report::observations,
                    Report.Builder::addAllObservations);

    private ReportEntities() {}
}
