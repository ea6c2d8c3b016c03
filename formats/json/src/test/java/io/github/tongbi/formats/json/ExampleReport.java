package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.aid.AidCategory;
import io.github.tongbi.core.aid.AidFund;
import io.github.tongbi.core.aid.AidRecipient;
import io.github.tongbi.core.aid.AidScheme;
import io.github.tongbi.core.aid.AidStage;
import io.github.tongbi.core.aid.AidStageAmount;
import io.github.tongbi.core.catalogue.Basis;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.enterprise.Enterprise;
import io.github.tongbi.core.fishery.FishingGear;
import io.github.tongbi.core.fishery.Moratorium;
import io.github.tongbi.core.fishery.MoratoriumSeason;
import io.github.tongbi.core.fishery.Vessel;
import io.github.tongbi.core.fishery.VesselKind;
import io.github.tongbi.core.fishery.VesselReduction;
import io.github.tongbi.core.fishery.VesselRegister;
import io.github.tongbi.core.fishery.VesselState;
import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.inspection.InspectionBatch;
import io.github.tongbi.core.inspection.ProductCategory;
import io.github.tongbi.core.inspection.SamplingStage;
import io.github.tongbi.core.park.Park;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.project.InvestmentKind;
import io.github.tongbi.core.project.InvestmentPlan;
import io.github.tongbi.core.project.InvestmentProgress;
import io.github.tongbi.core.project.Project;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.core.report.ReportHeader;
import io.github.tongbi.core.service.ServiceCounts;
import io.github.tongbi.core.trade.CountryOrRegion;
import io.github.tongbi.core.trade.ForeignInvestment;
import io.github.tongbi.core.trade.ForeignInvestmentPart;
import io.github.tongbi.core.trade.HsChapter;
import io.github.tongbi.core.trade.TradeFigures;
import io.github.tongbi.core.trade.TradePart;

import java.time.LocalDate;

/** A report with one of every model, each with every field. */
final class ExampleReport {
    static final RegionCode REGION = RegionCode.parse("440307/大鹏新区");
    static final ReferencePeriod HALF = ReferencePeriod.parse("2020-S1");
    static final ReferencePeriod JUNE_30 = ReferencePeriod.parse("2020-06-30");
    static final Label LABEL = Label.of("农产品", "farm produce");

    static final Enterprise ENTERPRISE = BusinessExamples.ENTERPRISE;

    static final Project PROJECT = BusinessExamples.PROJECT;

    static final InvestmentPlan PLAN = BusinessExamples.PLAN;

    static final InvestmentProgress PROGRESS = InvestmentProgress.builder()
            .region(REGION)
            .kind(InvestmentKind.INDUSTRIAL)
            .period(ReferencePeriod.ofMonths(2020, 1, 4))
            .completed(Figure.parseMoney("2.20亿元"))
            .completionRate(Figure.parseRatio("12.2%"))
            .build();

    static final Park PARK = BusinessExamples.PARK;

    static final TradeFigures TRADE = TradeFigures.builder()
            .region(REGION)
            .period(ReferencePeriod.ofQuarter(2020, 1))
            .status(ObservationStatus.FORECAST)
            .total(Figure.parseMoney("2.4亿美元"))
            .totalGrowth(Figure.parseRatio("22.6%"))
            .exports(Figure.parseMoney("1.74亿美元"))
            .exportsGrowth(Figure.parseRatio("36.1%"))
            .imports(Figure.parseMoney("0.67亿美元"))
            .importsGrowth(Figure.parseRatio("-2.8%"))
            .addParts(TradePart.builder()
                    .chapter(HsChapter.of(1))
                    .partner(CountryOrRegion.of("东盟"))
                    .total(Figure.parseMoney("0.30亿美元"))
                    .totalGrowth(Figure.parseRatio("1%"))
                    .exports(Figure.parseMoney("0.20亿美元"))
                    .exportsGrowth(Figure.parseRatio("2%"))
                    .imports(Figure.parseMoney("0.10亿美元"))
                    .importsGrowth(Figure.parseRatio("-3%"))
                    .build())
            .addParts(TradePart.builder()
                    .partner(CountryOrRegion.of("US"))
                    .imports(Figure.parseMoney("0.10亿美元"))
                    .build())
            .build();

    static final ForeignInvestment FOREIGN_INVESTMENT = ForeignInvestment.builder()
            .region(REGION)
            .period(ReferencePeriod.ofMonths(2020, 1, 5))
            .status(ObservationStatus.PROVISIONAL)
            .newFirms(Figure.parseMeasure("27家"))
            .newFirmsIncrease(Figure.parseMeasure("-26家"))
            .contracted(Figure.parseMoney("-212.65万美元"))
            .received(Figure.parseMoney("2660.89万美元"))
            .receivedGrowth(Figure.parseRatio("121倍"))
            .addParts(ForeignInvestmentPart.builder()
                    .industry(IndustryCode.parse("2710"))
                    .source(CountryOrRegion.of("HK"))
                    .newFirms(Figure.parseMeasure("5家"))
                    .contracted(Figure.parseMoney("-100万美元"))
                    .received(Figure.parseMoney("1000万美元"))
                    .receivedGrowth(Figure.parseRatio("3倍"))
                    .build())
            .build();

    static final Vessel VESSEL = Vessel.builder()
            .name("粤龙渔00001")
            .code("4403070001")
            .kind(VesselKind.AQUACULTURE)
            .register(VesselRegister.CITY_SPECIAL)
            .state(VesselState.LAID_UP)
            .power(Figure.parseMeasure("13.2千瓦"))
            .length(Figure.parseMeasure("11.8米"))
            .grossTonnage(Figure.parseMeasure("35总吨"))
            .build();

    static final Moratorium MORATORIUM = Moratorium.builder()
            .region(REGION)
            .season(ReferencePeriod.parse("2020-05-01/2020-08-16"))
            .dates(MoratoriumSeason.parse("SOUTH_CHINA_SEA 2020-05-01T12:00/2020-08-16T12:00"))
            .addExemptGear(FishingGear.HOOK_AND_LINE, FishingGear.POT)
            .addExemptKinds(VesselKind.AUXILIARY)
            .resting(Figure.parseMeasure("415艘"))
            .exempt(Figure.parseMeasure("47艘"))
            .ratio(Figure.parseRatio("89.8%"))
            .build();

    static final VesselReduction REDUCTION = VesselReduction.builder()
            .region(REGION)
            .period(HALF)
            .vessels(Figure.parseMeasure("85艘"))
            .power(Figure.parseMeasure("1122.5千瓦"))
            .subsidy(Figure.parseMoney("1724.48万元"))
            .build();

    static final AidFund AID_FUND = AidFund.builder()
            .region(REGION)
            .period(HALF)
            .stage(AidStage.ARRANGED)
            .amount(Figure.parseMoney("2997.32万元"))
            .date(LocalDate.of(2020, 1, 15))
            .addStages(AidStageAmount.builder()
                    .stage(AidStage.SPENT)
                    .amount(Figure.parseMoney("1000.00万元整"))
                    .date(LocalDate.of(2020, 6, 30))
                    .build())
            .addStages(AidStageAmount.builder()
                    .stage(AidStage.RECEIVED)
                    .amount(Figure.parseMoney("2000万元"))
                    .build())
            .scheme(AidScheme.WITHIN_PROVINCE)
            .category(AidCategory.FISCAL)
            .addRecipients(AidRecipient.builder()
                    .name("甲县")
                    .scheme(AidScheme.EAST_WEST)
                    .amount(Figure.parseMoney("2000万元"))
                    .build())
            .addRecipients(AidRecipient.builder()
                    .name("乙县")
                    .scheme(AidScheme.PAIRED_SUPPORT)
                    .build())
            .build();

    static final InspectionBatch INSPECTION = InspectionBatch.builder()
            .subject(LABEL)
            .category(ProductCategory.CROP)
            .samplingStage(SamplingStage.PRODUCTION)
            .region(REGION)
            .period(HALF)
            .inspected(Figure.parseMeasure("1000批次"))
            .passed(Figure.parseMeasure("994批次"))
            .failed(Figure.parseMeasure("6批次"))
            .passRate(Figure.parseRatio("99.4%"))
            .build();

    static final ServiceCounts SERVICE_COUNTS = ServiceCounts.builder()
            .region(REGION)
            .asOf(JUNE_30)
            .dataSources(Figure.parseMeasure("18家"))
            .records(Figure.parseMeasure("1.08亿条"))
            .baseRegisters(Figure.parseMeasure("3个"))
            .addBaseRegisterNames("人口", "法人", "城市\"部件\"")
            .units(Figure.parseMeasure("14个"))
            .offices(Figure.parseMeasure("4个"))
            .communities(Figure.parseMeasure("25个"))
            .serviceItems(Figure.parseMeasure("450个"))
            .projectsReviewed(Figure.parseMeasure("9个"))
            .build();

    static final Observation OBSERVATION = Observation.builder()
            .indicator("PROGRESS_GAP")
            .label(Label.of("序时进度差", "gap to time progress"))
            .section(Label.of("投资", "investment"))
            .region(REGION)
            .period(JUNE_30)
            .figure(Figure.parsePoints("-21.1个百分点"))
            .status(ObservationStatus.REVISED)
            .basis(Basis.COMPARABLE)
            .source("统计月报 \"6月\"")
            .published(LocalDate.of(2020, 2, 29))
            .build();

    static final Observation MISSING = Observation.builder()
            .indicator("SERVICE_ITEMS")
            .label(Label.of("审批和服务事项", "service items"))
            .period(JUNE_30)
            .status(ObservationStatus.MISSING)
            .build();

    static final ReportHeader HEADER =
            ReportHeader.builder().bureau("经济服务局").region(REGION).period(HALF).build();

    static final Report REPORT = Report.builder()
            .header(HEADER)
            .addEnterprises(ENTERPRISE)
            .addProjects(PROJECT)
            .addInvestmentPlans(PLAN)
            .addInvestmentProgress(PROGRESS)
            .addParks(PARK)
            .addTrade(TRADE)
            .addForeignInvestment(FOREIGN_INVESTMENT)
            .addVessels(VESSEL)
            .addMoratoria(MORATORIUM)
            .addVesselReductions(REDUCTION)
            .addAidFunds(AID_FUND)
            .addInspections(INSPECTION)
            .addServiceCounts(SERVICE_COUNTS)
            .addAllObservations(ImmutableList.of(OBSERVATION, MISSING))
            .build();

    private ExampleReport() {}
}
