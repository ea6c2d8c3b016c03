package io.github.tongbi.core.project;

import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMoney;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class ProjectInvariantsTest {
    private static final StageReached SIGNED = reached(Stage.SIGNED, "2018-03-12");
    private static final StageReached STARTED = reached(Stage.UNDER_CONSTRUCTION, "2019-09-28");

    private static StageReached reached(Stage stage, String date) {
        return StageReached.of(stage, LocalDate.parse(date));
    }

    private static Project.Builder project() {
        return Project.builder()
                .name("海洋生物中试基地")
                .stage(Stage.UNDER_CONSTRUCTION)
                .kind(InvestmentKind.INDUSTRIAL)
                .planned(parseMoney("5.00亿元"))
                .completed(parseMoney("1.25亿元"))
                .year(ReferencePeriod.ofYear(2020));
    }

    @Test
    void stagesMayBeReachedOnOneDayAndSkipped() {
        Project project = project()
                .addReached(SIGNED, reached(Stage.UNDER_CONSTRUCTION, "2018-03-12"))
                .build();
        assertThat(project.reached()).hasSize(2);
    }

    @Test
    void stagesOutOfOrderAreRefused() {
        StageReached early = reached(Stage.UNDER_CONSTRUCTION, "2018-03-11");
        assertRefused(
                project().addReached(STARTED, SIGNED, SIGNED, early)::build,
                order("UNDER_CONSTRUCTION on 2019-09-28", "SIGNED on 2018-03-12"),
                order("SIGNED on 2018-03-12", "SIGNED on 2018-03-12"),
                order("SIGNED on 2018-03-12", "UNDER_CONSTRUCTION on 2018-03-11"));
    }

    private static Violation order(String before, String next) {
        return new Violation(
                "ORDER", "reached", "expected what can follow " + before + ", got " + next);
    }

    @Test
    void stageBeyondThePresentOneIsRefused() {
        assertRefused(
                project().addReached(STARTED, reached(Stage.COMPLETED, "2021-01-01"))::build,
                new Violation(
                        "STAGE_ORDER",
                        "reached",
                        "expected no stage beyond UNDER_CONSTRUCTION, got COMPLETED on 2021-01-01"));
    }

    @Test
    void yearlyAmountsNeedTheirYear() {
        Project.Builder unknown =
                Project.builder().name("一期").stage(Stage.SIGNED).kind(InvestmentKind.FIXED_ASSET);
        Violation noYear = new Violation(
                "NO_YEAR", "year", "expected the year of the yearly amounts, got none");
        assertRefused(unknown.yearPlanned(parseMoney("1亿元"))::build, noYear);
        assertRefused(
                project().year(ReferencePeriod.parse("2020-05-31"))::build,
                new Violation(
                        "NOT_A_YEAR",
                        "year",
                        "expected a whole year such as 2020, got 2020-05-31"));
    }

    @Test
    void yearlyAmountsFitTheOnesSinceTheStart() {
        assertRefused(
                project().yearPlanned(parseMoney("-1美元")).yearCompleted(parseMoney("1.26亿元"))
                        ::build,
                negative("yearPlanned", "-1美元"),
                new Violation(
                        "CURRENCY_MISMATCH",
                        "yearPlanned",
                        "expected an amount in CNY like planned, got \"-1美元\""),
                new Violation(
                        "EXCEEDS",
                        "yearCompleted",
                        "expected at most completed of \"1.25亿元\", got \"1.26亿元\""));
        assertRefused(
                project().yearCompleted(parseMoney("-1美元"))::build,
                negative("yearCompleted", "-1美元"),
                new Violation(
                        "CURRENCY_MISMATCH",
                        "yearCompleted",
                        "expected an amount in CNY like completed, got \"-1美元\""));
        assertThat(project().yearPlanned(parseMoney("9亿元")).build().yearPlanned())
                .isPresent();
    }

    private static Violation negative(String path, String printed) {
        return new Violation(
                "NEGATIVE", path, "expected a figure of 0 or more, got \"" + printed + '"');
    }

    @Test
    void nothingIsCompletedInTheYearBeforeConstruction() {
        Project.Builder signed = project().stage(Stage.SIGNED).completed(parseMoney("0.00亿元"));
        assertRefused(
                signed.yearCompleted(parseMoney("0.001亿元"))::build,
                new Violation(
                        "STAGE_ORDER",
                        "yearCompleted",
                        "expected no completed investment before construction, at stage SIGNED"));
    }

    /** GB/T 4754-2017: industry is divisions 06 to 46. */
    @ParameterizedTest
    @CsvSource({
        "FIXED_ASSET, 05, true",
        "INDUSTRIAL, 05, false",
        "INDUSTRIAL, 06, true",
        "INDUSTRIAL, 4690, true",
        "INDUSTRIAL, 47, false",
        "TECHNICAL_RENOVATION, 27, true",
        "TECHNICAL_RENOVATION, F, false"
    })
    void industrialInvestmentHasAnIndustryOfDivisions06To46(
            InvestmentKind kind, String industry, boolean accepted) {
        Project.Builder project = project().kind(kind).industry(IndustryCode.parse(industry));
        if (accepted) {
            assertThat(project.build().kind()).isEqualTo(kind);
        } else {
            assertRefused(
                    project::build,
                    new Violation(
                            "NOT_INDUSTRIAL",
                            "industry",
                            "expected an industry of divisions 06 to 46 for " + kind + ", got "
                                    + industry));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "INDUSTRIAL, NEW, true",
        "TECHNICAL_RENOVATION, NEW, false",
        "TECHNICAL_RENOVATION, EXPANSION, true",
        "TECHNICAL_RENOVATION, RENOVATION, true",
        "TECHNICAL_RENOVATION, LIVING_FACILITIES, false",
        "TECHNICAL_RENOVATION, RELOCATION, true",
        "TECHNICAL_RENOVATION, RESTORATION, true",
        "TECHNICAL_RENOVATION, PURCHASE, true"
    })
    void technicalRenovationDoesNotBuildAnew(
            InvestmentKind kind, ConstructionNature nature, boolean accepted) {
        Project.Builder project = project().kind(kind).nature(nature);
        if (accepted) {
            assertThat(project.build().nature()).contains(nature);
        } else {
            assertRefused(
                    project::build,
                    new Violation(
                            "NOT_RENOVATION",
                            "nature",
                            "expected a nature that can renovate for " + kind + ", got " + nature));
        }
    }

    @Test
    void naturesAreTheSevenOfTheInvestmentForms() {
        assertThat(ConstructionNature.values())
                .extracting(nature -> nature.label().zh())
                .containsExactly("新建", "扩建", "改建和技术改造", "单纯建造生活设施", "迁建", "恢复", "单纯购置");
    }
}
