package io.github.tongbi.core.project;

import static io.github.tongbi.core.invariant.ModelAssertions.assertIncomplete;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMoney;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.ProjectArbitraries;
import io.github.tongbi.core.enterprise.StrategicIndustry;
import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;

class ProjectTest {
    private static final StageReached SIGNED =
            StageReached.of(Stage.SIGNED, LocalDate.of(2018, 3, 12));
    private static final StageReached STARTED =
            StageReached.of(Stage.UNDER_CONSTRUCTION, LocalDate.of(2019, 9, 28));
    private static final MajorProjectListing LISTING = MajorProjectListing.builder()
            .level(MajorProjectListing.Level.CITY)
            .year(ReferencePeriod.ofYear(2020))
            .batch("第一批")
            .build();

    private static Project.Builder building() {
        return Project.builder()
                .name("海洋生物中试基地")
                .region(RegionCode.parse("440307/大鹏新区"))
                .stage(Stage.UNDER_CONSTRUCTION)
                .kind(InvestmentKind.INDUSTRIAL)
                .planned(parseMoney("5.00亿元"))
                .completed(parseMoney("1.25亿元"))
                .park("海洋生物产业园");
    }

    private static Project.Builder whole() {
        return building()
                .industry(IndustryCode.parse("2762"))
                .strategicIndustry(StrategicIndustry.BIOLOGY)
                .nature(ConstructionNature.NEW)
                .addReached(SIGNED, STARTED)
                .year(ReferencePeriod.ofYear(2020))
                .yearPlanned(parseMoney("2.00亿元"))
                .yearCompleted(parseMoney("0.85亿元"))
                .addListings(LISTING);
    }

    @Test
    void identityStagesYearAndListingsAreKeptAsTold() {
        Project project = whole().build();
        assertThat(project.industry()).contains(IndustryCode.parse("2762"));
        assertThat(project.strategicIndustry()).contains(StrategicIndustry.BIOLOGY);
        assertThat(project.nature()).contains(ConstructionNature.NEW);
        assertThat(project.reached()).containsExactly(SIGNED, STARTED);
        assertThat(project.year()).contains(ReferencePeriod.ofYear(2020));
        assertThat(project.yearPlanned()).contains(parseMoney("2.00亿元"));
        assertThat(project.yearCompleted()).contains(parseMoney("0.85亿元"));
        assertThat(project.listings()).containsExactly(LISTING);
    }

    @Test
    void projectIsKeptAsTold() {
        Project project = building().build();
        assertThat(project.name()).isEqualTo("海洋生物中试基地");
        assertThat(project.region()).map(RegionCode::code).contains("440307");
        assertThat(project.stage()).isEqualTo(Stage.UNDER_CONSTRUCTION);
        assertThat(project.kind()).isEqualTo(InvestmentKind.INDUSTRIAL);
        assertThat(project.planned()).map(Figure::toString).contains("5.00亿元");
        assertThat(project.completed()).map(Figure::toString).contains("1.25亿元");
        assertThat(project.park()).contains("海洋生物产业园");
    }

    @Test
    void investmentMayExceedItsPlan() {
        Project project = building().completed(parseMoney("5.50亿元")).build();
        assertThat(project.completed()).contains(parseMoney("5.50亿元"));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNDER_CONSTRUCTION", "COMPLETED"})
    void moneyIsCompletedFromConstructionOn(Stage stage) {
        assertThat(building().stage(stage).build().completed()).contains(parseMoney("1.25亿元"));
    }

    @ParameterizedTest
    @EnumSource(names = {"NEGOTIATING", "SIGNED", "APPROVED"})
    void moneyCompletedBeforeConstructionIsRefused(Stage stage) {
        assertRefused(building().stage(stage)::build, tooEarly(stage));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void zeroMayBeCompletedAtAnyStage(Stage stage) {
        Project project =
                building().stage(stage).completed(parseMoney("0.00亿元")).build();
        assertThat(project.completed()).contains(parseMoney("0.00亿元"));
    }

    private static Violation tooEarly(Stage stage) {
        return new Violation(
                "STAGE_ORDER",
                "completed",
                "expected no completed investment before construction, at stage " + stage);
    }

    @Test
    void blankNameIsRefused() {
        assertRefused(building().name("")::build, blank());
    }

    private static Violation blank() {
        return new Violation("BLANK", "name", "expected a name, got \"\"");
    }

    @Test
    void negativePlanIsRefused() {
        assertRefused(
                building().planned(parseMoney("-5.00亿元"))::build, negative("planned", "-5.00亿元"));
    }

    @Test
    void negativeCompletedInvestmentIsRefused() {
        assertRefused(
                building().completed(parseMoney("-1.25亿元"))::build,
                negative("completed", "-1.25亿元"));
    }

    private static Violation negative(String path, String printed) {
        return new Violation(
                "NEGATIVE", path, "expected a figure of 0 or more, got \"" + printed + '"');
    }

    @Test
    void completedInvestmentInAnotherCurrencyIsRefused() {
        assertRefused(building().completed(parseMoney("1.25亿美元"))::build, mixed("1.25亿美元"));
    }

    private static Violation mixed(String printed) {
        return new Violation(
                "CURRENCY_MISMATCH",
                "completed",
                "expected an amount in CNY like planned, got \"" + printed + '"');
    }

    @Test
    void everyViolationIsReportedInTheOrderOfTheFields() {
        assertRefused(
                building()
                        .completed(parseMoney("-1美元"))
                        .planned(parseMoney("-1元"))
                        .stage(Stage.SIGNED)
                        .name("")::build,
                blank(),
                negative("planned", "-1元"),
                negative("completed", "-1美元"),
                mixed("-1美元"),
                tooEarly(Stage.SIGNED));
    }

    @Test
    void nameStageAndKindAreMandatory() {
        assertIncomplete(Project.builder()::build, "Project", "name", "stage", "kind");
    }

    @Test
    void projectIsEqualByAllItsFields() {
        new EqualsTester()
                .addEqualityGroup(building().build(), building().build())
                .addEqualityGroup(building().name("中试基地").build())
                .addEqualityGroup(building().region(RegionCode.of("440307")).build())
                .addEqualityGroup(building().stage(Stage.COMPLETED).build())
                .addEqualityGroup(building().kind(InvestmentKind.FIXED_ASSET).build())
                .addEqualityGroup(building().planned(parseMoney("5亿元")).build())
                .addEqualityGroup(building().completed(parseMoney("1.3亿元")).build())
                .addEqualityGroup(building().park("生命科学产业园").build())
                .addEqualityGroup(whole().build(), whole().build())
                .addEqualityGroup(whole().industry(IndustryCode.parse("2761")).build())
                .addEqualityGroup(
                        whole().strategicIndustry(StrategicIndustry.NEW_ENERGY).build())
                .addEqualityGroup(whole().nature(ConstructionNature.EXPANSION).build())
                .addEqualityGroup(whole().reached(List.of(STARTED)).build())
                .addEqualityGroup(whole().year(ReferencePeriod.ofYear(2019)).build())
                .addEqualityGroup(whole().yearPlanned(parseMoney("2.1亿元")).build())
                .addEqualityGroup(whole().yearCompleted(parseMoney("0.86亿元")).build())
                .addEqualityGroup(whole().listings(List.of()).build())
                .testEquals();
    }

    @Property
    @Domain(ProjectArbitraries.class)
    void anyProjectIsRebuiltFromItsOwnFields(@ForAll Project project) {
        Project rebuilt = Project.builder()
                .name(project.name())
                .region(project.region())
                .stage(project.stage())
                .kind(project.kind())
                .planned(project.planned())
                .completed(project.completed())
                .park(project.park())
                .industry(project.industry())
                .strategicIndustry(project.strategicIndustry())
                .nature(project.nature())
                .reached(project.reached())
                .year(project.year())
                .yearPlanned(project.yearPlanned())
                .yearCompleted(project.yearCompleted())
                .listings(project.listings())
                .build();
        assertRebuilt(rebuilt, project);
    }

    @Property(tries = 200)
    @Domain(ProjectArbitraries.class)
    void anyProjectSurvivesItsStream(@ForAll Project project) {
        SerializableTester.reserializeAndAssert(project);
    }
}
