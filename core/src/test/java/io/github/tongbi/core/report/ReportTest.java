package io.github.tongbi.core.report;

import static io.github.tongbi.core.invariant.ModelAssertions.assertIncomplete;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseMoney;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;

import io.github.tongbi.arbitraries.ReportArbitraries;
import io.github.tongbi.core.aid.AidFund;
import io.github.tongbi.core.aid.AidStage;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.enterprise.Enterprise;
import io.github.tongbi.core.enterprise.EnterpriseStatus;
import io.github.tongbi.core.fishery.Moratorium;
import io.github.tongbi.core.fishery.Vessel;
import io.github.tongbi.core.fishery.VesselKind;
import io.github.tongbi.core.fishery.VesselReduction;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.inspection.InspectionBatch;
import io.github.tongbi.core.park.Park;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.project.InvestmentKind;
import io.github.tongbi.core.project.InvestmentPlan;
import io.github.tongbi.core.project.InvestmentProgress;
import io.github.tongbi.core.project.Project;
import io.github.tongbi.core.project.Stage;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.service.ServiceCounts;
import io.github.tongbi.core.trade.ForeignInvestment;
import io.github.tongbi.core.trade.TradeFigures;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ReportTest {
    private static final ReferencePeriod HALF = ReferencePeriod.ofHalf(2020, 1);
    private static final ReportHeader HEADER = ReportHeader.builder()
            .bureau("经济服务局")
            .region(RegionCode.parse("440307/大鹏新区"))
            .period(HALF)
            .build();
    private static final Enterprise ENTERPRISE = Enterprise.builder()
            .name("坝光生物科技有限公司")
            .status(EnterpriseStatus.OPERATING)
            .build();
    private static final Project PROJECT = Project.builder()
            .name("海洋生物中试基地")
            .stage(Stage.SIGNED)
            .kind(InvestmentKind.INDUSTRIAL)
            .build();
    private static final InvestmentPlan PLAN = InvestmentPlan.builder()
            .kind(InvestmentKind.INDUSTRIAL)
            .period(ReferencePeriod.ofYear(2020))
            .amount(parseMoney("18亿元"))
            .build();
    private static final InvestmentProgress PROGRESS = InvestmentProgress.builder()
            .kind(InvestmentKind.INDUSTRIAL)
            .period(ReferencePeriod.ofMonths(2020, 1, 4))
            .completed(parseMoney("2.20亿元"))
            .build();
    private static final Park PARK = Park.builder()
            .name("两个园区合计")
            .asOf(ReferencePeriod.parse("2020-05-31"))
            .build();
    private static final TradeFigures TRADE =
            TradeFigures.builder().period(HALF).total(parseMoney("5.6亿美元")).build();
    private static final ForeignInvestment FOREIGN = ForeignInvestment.builder()
            .period(ReferencePeriod.ofMonths(2020, 1, 5))
            .newFirms(parseMeasure("27家"))
            .build();
    private static final Vessel VESSEL =
            Vessel.builder().name("粤龙渔00001").kind(VesselKind.FISHING).build();
    private static final Moratorium MORATORIUM = Moratorium.builder()
            .season(ReferencePeriod.ofYear(2020))
            .resting(parseMeasure("415艘"))
            .exempt(parseMeasure("47艘"))
            .build();
    private static final VesselReduction REDUCTION =
            VesselReduction.builder().period(HALF).vessels(parseMeasure("85艘")).build();
    private static final AidFund FUND = AidFund.builder()
            .period(HALF)
            .stage(AidStage.ARRANGED)
            .amount(parseMoney("2997.32万元"))
            .build();
    private static final InspectionBatch INSPECTION = InspectionBatch.builder()
            .subject(Label.of("农产品", "farm products"))
            .period(HALF)
            .passRate(parseRatio("99.4%"))
            .build();
    private static final ServiceCounts SERVICES = ServiceCounts.builder()
            .asOf(ReferencePeriod.parse("2020-06-30"))
            .serviceItems(parseMeasure("450个"))
            .build();
    private static final Observation OBSERVATION = Observation.builder()
            .indicator("SERVICE_ITEMS")
            .label(Label.of("审批服务事项数", "approval and service items"))
            .period(ReferencePeriod.parse("2020-06-30"))
            .figure(Figure.parse("450个"))
            .build();

    private static Report.Builder headed() {
        return Report.builder().header(HEADER);
    }

    @Test
    void reportHoldsModelsOfEverySubject() {
        Report report = headed().addEnterprises(ENTERPRISE)
                .addProjects(PROJECT)
                .addInvestmentPlans(PLAN)
                .addInvestmentProgress(PROGRESS)
                .addParks(PARK)
                .addTrade(TRADE)
                .addForeignInvestment(FOREIGN)
                .addVessels(VESSEL)
                .addMoratoria(MORATORIUM)
                .addVesselReductions(REDUCTION)
                .addAidFunds(FUND)
                .addInspections(INSPECTION)
                .addServiceCounts(SERVICES)
                .addObservations(OBSERVATION)
                .build();
        assertThat(report.header()).isEqualTo(HEADER);
        assertThat(report.enterprises()).containsExactly(ENTERPRISE);
        assertThat(report.projects()).containsExactly(PROJECT);
        assertThat(report.investmentPlans()).containsExactly(PLAN);
        assertThat(report.investmentProgress()).containsExactly(PROGRESS);
        assertThat(report.parks()).containsExactly(PARK);
        assertThat(report.trade()).containsExactly(TRADE);
        assertThat(report.foreignInvestment()).containsExactly(FOREIGN);
        assertThat(report.vessels()).containsExactly(VESSEL);
        assertThat(report.moratoria()).containsExactly(MORATORIUM);
        assertThat(report.vesselReductions()).containsExactly(REDUCTION);
        assertThat(report.aidFunds()).containsExactly(FUND);
        assertThat(report.inspections()).containsExactly(INSPECTION);
        assertThat(report.serviceCounts()).containsExactly(SERVICES);
        assertThat(report.observations()).containsExactly(OBSERVATION);
    }

    @Test
    void reportMayBeNothingButAHeader() {
        Report report = headed().build();
        assertThat(report.trade()).isEmpty();
        assertThat(report.observations()).isEmpty();
    }

    @Test
    void modelsKeepTheOrderOfTheReport() {
        TradeFigures quarter = TradeFigures.builder()
                .period(ReferencePeriod.ofQuarter(2020, 1))
                .total(parseMoney("2.4亿美元"))
                .build();
        Report report = headed().addTrade(TRADE, quarter).addTrade(TRADE).build();
        assertThat(report.trade()).containsExactly(TRADE, quarter, TRADE);
    }

    @Test
    void laterChangeOfAListHasNoEffect() {
        List<Observation> observations = new ArrayList<>(List.of(OBSERVATION));
        Report.Builder builder = headed().observations(observations);
        observations.clear();
        Report report = builder.build();
        observations.add(OBSERVATION);
        observations.add(OBSERVATION);
        assertThat(report.observations()).containsExactly(OBSERVATION);
    }

    @Test
    void laterUseOfTheBuilderHasNoEffect() {
        Report.Builder builder = headed().addParks(PARK);
        Report report = builder.build();
        builder.addParks(PARK);
        assertThat(report.parks()).containsExactly(PARK);
    }

    @Test
    void headerIsMandatory() {
        assertIncomplete(Report.builder().addTrade(TRADE)::build, "Report", "header");
    }

    @Test
    void reportIsEqualByAllItsFields() {
        ReportHeader other =
                ReportHeader.builder().from(HEADER).bureau("发展和财政局").build();
        new EqualsTester()
                .addEqualityGroup(headed().build(), headed().build())
                .addEqualityGroup(Report.builder().header(other).build())
                .addEqualityGroup(headed().addEnterprises(ENTERPRISE).build())
                .addEqualityGroup(headed().addProjects(PROJECT).build())
                .addEqualityGroup(headed().addInvestmentPlans(PLAN).build())
                .addEqualityGroup(headed().addInvestmentProgress(PROGRESS).build())
                .addEqualityGroup(headed().addParks(PARK).build())
                .addEqualityGroup(headed().addTrade(TRADE).build())
                .addEqualityGroup(headed().addForeignInvestment(FOREIGN).build())
                .addEqualityGroup(headed().addVessels(VESSEL).build())
                .addEqualityGroup(headed().addMoratoria(MORATORIUM).build())
                .addEqualityGroup(headed().addVesselReductions(REDUCTION).build())
                .addEqualityGroup(headed().addAidFunds(FUND).build())
                .addEqualityGroup(headed().addInspections(INSPECTION).build())
                .addEqualityGroup(headed().addServiceCounts(SERVICES).build())
                .addEqualityGroup(headed().addObservations(OBSERVATION).build())
                .testEquals();
    }

    @Property(tries = 100) // a report holds some fourteen models
    @Domain(ReportArbitraries.class)
    void anyReportIsRebuiltFromItsOwnFields(@ForAll Report report) {
        Report rebuilt = Report.builder()
                .header(report.header())
                .enterprises(report.enterprises())
                .projects(report.projects())
                .investmentPlans(report.investmentPlans())
                .investmentProgress(report.investmentProgress())
                .parks(report.parks())
                .trade(report.trade())
                .foreignInvestment(report.foreignInvestment())
                .vessels(report.vessels())
                .moratoria(report.moratoria())
                .vesselReductions(report.vesselReductions())
                .aidFunds(report.aidFunds())
                .inspections(report.inspections())
                .serviceCounts(report.serviceCounts())
                .observations(report.observations())
                .build();
        assertRebuilt(rebuilt, report);
    }
}
