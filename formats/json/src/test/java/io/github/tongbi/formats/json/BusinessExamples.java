package io.github.tongbi.formats.json;

import io.github.tongbi.core.enterprise.AnnualFigures;
import io.github.tongbi.core.enterprise.Enterprise;
import io.github.tongbi.core.enterprise.EnterpriseStatus;
import io.github.tongbi.core.enterprise.LegalForm;
import io.github.tongbi.core.enterprise.Qualification;
import io.github.tongbi.core.enterprise.QualificationKind;
import io.github.tongbi.core.enterprise.StatusChange;
import io.github.tongbi.core.enterprise.StrategicIndustry;
import io.github.tongbi.core.identity.CreditCode;
import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.park.OccupancyBasis;
import io.github.tongbi.core.park.Park;
import io.github.tongbi.core.park.SpaceUse;
import io.github.tongbi.core.park.Tenancy;
import io.github.tongbi.core.park.TenancyTerms;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.project.ConstructionNature;
import io.github.tongbi.core.project.InvestmentKind;
import io.github.tongbi.core.project.InvestmentPlan;
import io.github.tongbi.core.project.MajorProjectListing;
import io.github.tongbi.core.project.PlanNature;
import io.github.tongbi.core.project.PlanTarget;
import io.github.tongbi.core.project.Project;
import io.github.tongbi.core.project.Stage;
import io.github.tongbi.core.project.StageReached;
import io.github.tongbi.core.quantity.Figure;

import java.time.LocalDate;

/** An enterprise, a project, a plan and a park, each with every field. */
final class BusinessExamples {
    private static final RegionCode REGION = RegionCode.parse("440307/大鹏新区");

    static final Enterprise ENTERPRISE = Enterprise.builder()
            .name("甲\"乙\"公司\\\t")
            .region(REGION)
            .status(EnterpriseStatus.OPERATING)
            .registeredCapital(Figure.parseMoney("1000.00万美元整"))
            .foreignCapital(Figure.parseMoney("近1千万美元"))
            .foreignShare(Figure.parseRatio("24.5%"))
            .creditCode(CreditCode.parse("91440300123456788M"))
            .legalForm(LegalForm.FOREIGN_LIMITED_COMPANY)
            .industry(IndustryCode.parse("2762"))
            .strategicIndustry(StrategicIndustry.BIOLOGY)
            .addHistory(
                    StatusChange.of(EnterpriseStatus.INTRODUCED, LocalDate.of(2018, 3, 12)),
                    StatusChange.of(EnterpriseStatus.OPERATING, LocalDate.of(2019, 5, 1)))
            .addYears(AnnualFigures.builder()
                    .year(ReferencePeriod.ofYear(2019))
                    .revenue(Figure.parseMoney("2.10亿元"))
                    .employees(Figure.parseMeasure("120人"))
                    .build())
            .addQualifications(Qualification.builder()
                    .kind(QualificationKind.HIGH_TECH)
                    .certificate("GR202044200001")
                    .validFrom(LocalDate.of(2020, 12, 11))
                    .validUntil(LocalDate.of(2023, 12, 10))
                    .build())
            .build();

    static final Project PROJECT = Project.builder()
            .name("生命科学产业园一期")
            .region(REGION)
            .stage(Stage.UNDER_CONSTRUCTION)
            .kind(InvestmentKind.TECHNICAL_RENOVATION)
            .planned(Figure.parseMoney("3亿元"))
            .completed(Figure.parseMoney("2.20亿元"))
            .park("坝光")
            .addReached(StageReached.of(Stage.SIGNED, LocalDate.of(2018, 3, 12)))
            .industry(IndustryCode.parse("27"))
            .strategicIndustry(StrategicIndustry.NEW_MATERIALS)
            .nature(ConstructionNature.RENOVATION)
            .year(ReferencePeriod.ofYear(2020))
            .yearPlanned(Figure.parseMoney("1亿元"))
            .yearCompleted(Figure.parseMoney("0.85亿元"))
            .addListings(MajorProjectListing.builder()
                    .level(MajorProjectListing.Level.CITY)
                    .year(ReferencePeriod.ofYear(2020))
                    .batch("第一批")
                    .build())
            .build();

    static final InvestmentPlan PLAN = InvestmentPlan.builder()
            .region(REGION)
            .kind(InvestmentKind.INDUSTRIAL)
            .period(ReferencePeriod.ofYear(2020))
            .amount(Figure.parseMoney("18亿元"))
            .upTo(Figure.parseMoney("20亿元"))
            .target(PlanTarget.RANGE)
            .nature(PlanNature.EXPECTED)
            .version(LocalDate.of(2020, 7, 15))
            .build();

    static final Park PARK = Park.builder()
            .name("龙岐湾")
            .region(REGION)
            .asOf(ReferencePeriod.parse("2020-06-30"))
            .lettableArea(Figure.parseMeasure("43.30公顷"))
            .occupiedArea(Figure.parseMeasure("40公顷"))
            .lettableUnits(Figure.parseMeasure("120套"))
            .occupiedUnits(Figure.parseMeasure("超100套"))
            .tenantCapacity(Figure.parseMeasure("60户"))
            .tenants(Figure.parseMeasure("57户"))
            .approved(Figure.parseMeasure("14户"))
            .occupancyRate(Figure.parseRatio("93.7%"))
            .occupancyBasis(OccupancyBasis.UNIT)
            .areaUse(SpaceUse.builder()
                    .leased(Figure.parseMeasure("600亩"))
                    .signed(Figure.parseMeasure("2公顷"))
                    .sold(Figure.parseMeasure("3公顷"))
                    .selfUsed(Figure.parseMeasure("1.0公顷"))
                    .reserved(Figure.parseMeasure("0.5公顷"))
                    .build())
            .unitUse(SpaceUse.builder().signed(Figure.parseMeasure("5套")).build())
            .tenantUse(SpaceUse.builder().leased(Figure.parseMeasure("50户")).build())
            .addTenancies(Tenancy.builder()
                    .tenant("中试平台")
                    .creditCode(CreditCode.parse("91440300123456788M"))
                    .area(Figure.parseMeasure("1200平方米"))
                    .units(Figure.parseMeasure("6套"))
                    .terms(TenancyTerms.RENT_FREE)
                    .signedOn(LocalDate.of(2019, 11, 8))
                    .enteredOn(LocalDate.of(2020, 3, 1))
                    .leftOn(LocalDate.of(2021, 12, 31))
                    .build())
            .build();

    private BusinessExamples() {}
}
