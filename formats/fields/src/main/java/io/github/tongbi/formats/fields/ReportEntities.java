package io.github.tongbi.formats.fields;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.aid.AidFund;
import io.github.tongbi.core.catalogue.Basis;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.enterprise.Enterprise;
import io.github.tongbi.core.fishery.Moratorium;
import io.github.tongbi.core.fishery.Vessel;
import io.github.tongbi.core.fishery.VesselReduction;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.inspection.InspectionBatch;
import io.github.tongbi.core.park.Park;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.project.InvestmentPlan;
import io.github.tongbi.core.project.InvestmentProgress;
import io.github.tongbi.core.project.Project;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.core.report.ReportHeader;
import io.github.tongbi.core.service.ServiceCounts;
import io.github.tongbi.core.trade.ForeignInvestment;
import io.github.tongbi.core.trade.TradeFigures;

import java.time.LocalDate;

/** Fields of a report and its observations; lists of models are named here. */
final class ReportEntities {
    static final EntityType<ReportHeader> HEADER = new HeaderType();

    static final EntityType<Observation> OBSERVATION = new ObservationType();

    static final EntityType<Report> REPORT = new ReportType();

    private ReportEntities() {}

    private static final class HeaderType extends EntityType<ReportHeader> {
        private final Field<String> bureau = required("bureau", Scalars.TEXT);
        private final Field<RegionCode> region = required("region", Scalars.REGION);
        private final Field<ReferencePeriod> period = required("period", Scalars.PERIOD);

        HeaderType() {
            super(ReportHeader.class, "the header");
        }

        @Override
        public ReportHeader build(Values values) {
            return ReportHeader.builder()
                    .bureau(values.get(bureau))
                    .region(values.get(region))
                    .period(values.get(period))
                    .build();
        }

        @Override
        public void write(ReportHeader header, FieldSink out) {
            out.write(bureau, header.bureau());
            out.write(region, header.region());
            out.write(period, header.period());
        }
    }

    private static final class ObservationType extends EntityType<Observation> {
        private final Field<String> indicator = required("indicator", Scalars.TEXT);
        private final Field<Label> label = required("label", Scalars.LABEL);
        private final Field<Label> section = optional("section", Scalars.LABEL);
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<ReferencePeriod> period = required("period", Scalars.PERIOD);
        private final Field<Figure<?>> figure = optional("figure", FigureType.ANY);
        private final Field<ObservationStatus> status = optional("status", Scalars.STATUS);
        private final Field<Basis> basis = optional("basis", TextType.ofEnum(Basis.class));
        private final Field<String> source = optional("source", Scalars.TEXT);
        private final Field<LocalDate> published = optional("published", Scalars.DATE);

        ObservationType() {
            super(Observation.class, "an observation");
        }

        @Override
        public Observation build(Values values) {
            return Observation.builder()
                    .indicator(values.get(indicator))
                    .label(values.get(label))
                    .section(values.find(section))
                    .region(values.find(region))
                    .period(values.get(period))
                    .figure(values.find(figure))
                    .status(values.find(status).orElse(ObservationStatus.NORMAL))
                    .basis(values.find(basis))
                    .source(values.find(source))
                    .published(values.find(published))
                    .build();
        }

        @Override
        public void write(Observation observation, FieldSink out) {
            out.write(indicator, observation.indicator());
            out.write(label, observation.label());
            out.writeIfPresent(section, observation.section());
            out.writeIfPresent(region, observation.region());
            out.write(period, observation.period());
            out.writeIfPresent(figure, observation.figure());
            out.writeUnless(ObservationStatus.NORMAL, status, observation.status());
            out.writeIfPresent(basis, observation.basis());
            out.writeIfPresent(source, observation.source());
            out.writeIfPresent(published, observation.published());
        }
    }

    private static final class ReportType extends EntityType<Report> {
        private final Field<ReportHeader> header = required("header", HEADER);
        private final Field<ImmutableList<Enterprise>> enterprises =
                list("enterprises", EnterpriseEntities.ENTERPRISE);
        private final Field<ImmutableList<Project>> projects =
                list("projects", ProjectEntities.PROJECT);
        private final Field<ImmutableList<InvestmentPlan>> investmentPlans =
                list("investmentPlans", InvestmentEntities.INVESTMENT_PLAN);
        private final Field<ImmutableList<InvestmentProgress>> investmentProgress =
                list("investmentProgress", InvestmentEntities.INVESTMENT_PROGRESS);
        private final Field<ImmutableList<Park>> parks = list("parks", ParkEntities.PARK);
        private final Field<ImmutableList<TradeFigures>> trade = list("trade", TradeEntities.TRADE);
        private final Field<ImmutableList<ForeignInvestment>> foreignInvestment =
                list("foreignInvestment", TradeEntities.FOREIGN_INVESTMENT);
        private final Field<ImmutableList<Vessel>> vessels =
                list("vessels", FisheryEntities.VESSEL);
        private final Field<ImmutableList<Moratorium>> moratoria =
                list("moratoria", FisheryEntities.MORATORIUM);
        private final Field<ImmutableList<VesselReduction>> vesselReductions =
                list("vesselReductions", FisheryEntities.VESSEL_REDUCTION);
        private final Field<ImmutableList<AidFund>> aidFunds = list("aidFunds", AidEntities.FUND);
        private final Field<ImmutableList<InspectionBatch>> inspections =
                list("inspections", PublicServiceEntities.INSPECTION);
        private final Field<ImmutableList<ServiceCounts>> serviceCounts =
                list("serviceCounts", PublicServiceEntities.SERVICE_COUNTS);
        private final Field<ImmutableList<Observation>> observations =
                list("observations", OBSERVATION);

        ReportType() {
            super(Report.class, "a report");
        }

        @Override
        public Report build(Values values) {
            return Report.builder()
                    .header(values.get(header))
                    .addAllEnterprises(values.list(enterprises))
                    .addAllProjects(values.list(projects))
                    .addAllInvestmentPlans(values.list(investmentPlans))
                    .addAllInvestmentProgress(values.list(investmentProgress))
                    .addAllParks(values.list(parks))
                    .addAllTrade(values.list(trade))
                    .addAllForeignInvestment(values.list(foreignInvestment))
                    .addAllVessels(values.list(vessels))
                    .addAllMoratoria(values.list(moratoria))
                    .addAllVesselReductions(values.list(vesselReductions))
                    .addAllAidFunds(values.list(aidFunds))
                    .addAllInspections(values.list(inspections))
                    .addAllServiceCounts(values.list(serviceCounts))
                    .addAllObservations(values.list(observations))
                    .build();
        }

        @Override
        public void write(Report report, FieldSink out) {
            out.write(header, report.header());
            out.writeUnless(ImmutableList.of(), enterprises, report.enterprises());
            out.writeUnless(ImmutableList.of(), projects, report.projects());
            out.writeUnless(ImmutableList.of(), investmentPlans, report.investmentPlans());
            out.writeUnless(ImmutableList.of(), investmentProgress, report.investmentProgress());
            out.writeUnless(ImmutableList.of(), parks, report.parks());
            out.writeUnless(ImmutableList.of(), trade, report.trade());
            out.writeUnless(ImmutableList.of(), foreignInvestment, report.foreignInvestment());
            out.writeUnless(ImmutableList.of(), vessels, report.vessels());
            out.writeUnless(ImmutableList.of(), moratoria, report.moratoria());
            out.writeUnless(ImmutableList.of(), vesselReductions, report.vesselReductions());
            out.writeUnless(ImmutableList.of(), aidFunds, report.aidFunds());
            out.writeUnless(ImmutableList.of(), inspections, report.inspections());
            out.writeUnless(ImmutableList.of(), serviceCounts, report.serviceCounts());
            out.writeUnless(ImmutableList.of(), observations, report.observations());
        }
    }
}
