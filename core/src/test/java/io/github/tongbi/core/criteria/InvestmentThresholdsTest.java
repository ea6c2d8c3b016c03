package io.github.tongbi.core.criteria;

import static io.github.tongbi.core.quantity.Figure.parseMoney;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.project.ConstructionNature;
import io.github.tongbi.core.project.InvestmentKind;
import io.github.tongbi.core.project.Project;
import io.github.tongbi.core.project.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvestmentThresholdsTest {
    private static Project.Builder project(String industry) {
        return Project.builder()
                .name("海洋生物中试基地")
                .stage(Stage.SIGNED)
                .kind(InvestmentKind.FIXED_ASSET)
                .industry(IndustryCode.parse(industry));
    }

    private static ThresholdAnswer answer(String industry, String planned, int year) {
        return InvestmentThresholds.of(
                project(industry).planned(parseMoney(planned)).build(), year);
    }

    /** 5万元 until 1996, 50万元 until 2010, 500万元 since 2011; inclusive. */
    @ParameterizedTest
    @CsvSource({"1990, 5", "1996, 5", "1997, 50", "2010, 50", "2011, 500", "2020, 500"})
    void thresholdIsInclusiveAndDated(int year, long tenThousands) {
        long yuan = tenThousands * 10_000;
        assertThat(answer("2762", yuan + "元整", year).status()).isEqualTo(ThresholdStatus.ABOVE);
        assertThat(answer("2762", (yuan - 1) + "元整", year).status())
                .isEqualTo(ThresholdStatus.BELOW);
    }

    @Test
    void printedDigitsThatStraddleItAreUndecided() {
        assertThat(answer("2762", "500万元", 2020).reason())
                .isEqualTo(ThresholdReason.DIGITS_STRADDLE);
        assertThat(answer("2762", "0.05亿元", 2020).status()).isEqualTo(ThresholdStatus.UNDECIDED);
        assertThat(answer("2762", "5.00亿元", 2020).status()).isEqualTo(ThresholdStatus.ABOVE);
    }

    @Test
    void realEstateDevelopmentIsCountedAtAnySize() {
        assertThat(answer("7010", "1元", 2020).reason())
                .isEqualTo(ThresholdReason.ALL_WITH_ACTIVITY);
        assertThat(answer("K", "1元", 2020).reason()).isEqualTo(ThresholdReason.INDUSTRY_UNKNOWN);
        assertThat(answer("7020", "1元", 2020).status()).isEqualTo(ThresholdStatus.BELOW);
    }

    @Test
    void projectWithoutIndustryOrPlanIsUndecided() {
        Project unknown = Project.builder()
                .name("一期")
                .stage(Stage.SIGNED)
                .kind(InvestmentKind.FIXED_ASSET)
                .planned(parseMoney("5.00亿元"))
                .build();
        assertThat(InvestmentThresholds.of(unknown, 2020).reason())
                .isEqualTo(ThresholdReason.INDUSTRY_UNKNOWN);
        assertThat(InvestmentThresholds.of(project("2762").build(), 2020).reason())
                .isEqualTo(ThresholdReason.MISSING_FIGURE);
    }

    @Test
    void everyRowNamesItsSource() {
        assertThat(InvestmentThresholds.rules())
                .hasSize(3)
                .allSatisfy(rule -> assertThat(rule.source()).contains("2011年"));
    }

    @ParameterizedTest
    @CsvSource({"05, UNMET", "06, MET", "2762, MET", "46, MET", "47, UNMET", "C, MET", "F, UNMET"})
    void investmentIsIndustrialInDivisions06To46(String industry, Decision industrial) {
        assertThat(InvestmentKinds.isIndustrial(project(industry).build())).isEqualTo(industrial);
    }

    @ParameterizedTest
    @CsvSource({
        "NEW, UNMET",
        "EXPANSION, UNDECIDED",
        "RENOVATION, MET",
        "LIVING_FACILITIES, UNMET",
        "RELOCATION, UNDECIDED",
        "RESTORATION, UNDECIDED",
        "PURCHASE, UNDECIDED"
    })
    void renovationIsToldByTheNatureOfTheProject(ConstructionNature nature, Decision renovation) {
        Project industrial = project("2762").nature(nature).build();
        Project trade = project("51").nature(nature).build();
        assertThat(InvestmentKinds.isTechnicalRenovation(industrial)).isEqualTo(renovation);
        assertThat(InvestmentKinds.isTechnicalRenovation(trade)).isEqualTo(Decision.UNMET);
    }

    @Test
    void kindWithoutIndustryOrNatureIsUndecided() {
        Project unknown = Project.builder()
                .name("一期")
                .stage(Stage.SIGNED)
                .kind(InvestmentKind.FIXED_ASSET)
                .build();
        assertThat(InvestmentKinds.isIndustrial(unknown)).isEqualTo(Decision.UNDECIDED);
        assertThat(InvestmentKinds.isTechnicalRenovation(project("2762").build()))
                .isEqualTo(Decision.UNDECIDED);
    }
}
