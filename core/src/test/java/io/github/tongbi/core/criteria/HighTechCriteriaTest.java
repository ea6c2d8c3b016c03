package io.github.tongbi.core.criteria;

import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseMoney;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.SerializableTester;

import io.github.tongbi.core.enterprise.HighTechApplication;
import io.github.tongbi.core.enterprise.HighTechDeclaration;
import io.github.tongbi.core.enterprise.InnovationScore;
import io.github.tongbi.core.enterprise.ResearchYear;
import io.github.tongbi.core.period.ReferencePeriod;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

class HighTechCriteriaTest {
    private static ResearchYear year(int year, String revenue, String research) {
        return ResearchYear.builder()
                .year(ReferencePeriod.ofYear(year))
                .revenue(parseMoney(revenue))
                .research(parseMoney(research))
                .build();
    }

    private static HighTechApplication.Builder application(ResearchYear... years) {
        return HighTechApplication.builder()
                .registeredOn(LocalDate.of(2016, 1, 1))
                .appliedOn(LocalDate.of(2020, 6, 30))
                .addDeclarations(HighTechDeclaration.values())
                .staff(parseMeasure("100人"))
                .researchStaff(parseMeasure("10人"))
                .years(List.of(years))
                .domesticResearch(parseMoney("9000亿元整"))
                .totalIncome(parseMoney("100万元整"))
                .highTechIncome(parseMoney("60万元整"))
                .score(InnovationScore.of(25, 22, 14, 10));
    }

    private static HighTechApplication.Builder ready() {
        return application(year(2019, "4000万元整", "200万元整"));
    }

    private static Decision decision(HighTechApplication.Builder application, String code) {
        return HighTechCriteria.assess(application.build()).assessment().conditions().stream()
                .filter(condition -> condition.code().equals(code))
                .map(Condition::decision)
                .findAny()
                .orElseThrow();
    }

    @Test
    void applicantThatReachesEveryEdgeIsRecognised() {
        HighTechResult result = HighTechCriteria.assess(ready().build());
        assertThat(result.assessment().decision()).isEqualTo(Decision.MET);
        assertThat(result.assessment().unmet()).isEmpty();
        assertThat(result.assessment().undecided()).isEmpty();
        assertThat(result.bands()).hasToString("[5% (-∞..50000000 CNY]]");
        SerializableTester.reserializeAndAssert(result);
    }

    @Test
    void everyUnmetConditionIsToldWithCodeAndMessage() {
        HighTechApplication application = ready().declarations(List.of())
                .registeredOn(LocalDate.of(2019, 7, 2))
                .researchStaff(parseMeasure("9人"))
                .years(List.of(year(2019, "4000万元整", "199万元整")))
                .domesticResearch(parseMoney("100万元整"))
                .highTechIncome(parseMoney("59万元整"))
                .score(InnovationScore.of(25, 22, 13, 10))
                .build();
        Assessment assessment = HighTechCriteria.assess(application).assessment();
        assertThat(assessment.decision()).isEqualTo(Decision.UNMET);
        assertThat(assessment.unmet())
                .extracting(Condition::toString)
                .containsExactly(
                        "UNMET REGISTERED: expected a registration of 365 days or more,"
                                + " got \"364 days\"",
                        "UNMET CORE_PROPERTY: expected intellectual property at the core of the"
                                + " main products, not declared",
                        "UNMET LISTED_FIELD: expected a technology in a field listed by the"
                                + " state, not declared",
                        "UNMET RESEARCH_STAFF: expected research staff of at least 10%,"
                                + " got \"9人 of 100人\"",
                        "UNMET RESEARCH_SPENDING: expected research of at least 5% of sales,"
                                + " got \"199万元整 of 4000万元整\"",
                        "UNMET DOMESTIC_RESEARCH: expected at least 60% of the research within"
                                + " China, got \"100万元整\"",
                        "UNMET HIGH_TECH_INCOME: expected high-tech income of at least 60% of the"
                                + " total, got \"59万元整 of 100万元整\"",
                        "UNMET SCORE: expected a score above 70, got \"70\"",
                        "UNMET NO_SERIOUS_VIOLATION: expected no serious accident or offence in"
                                + " the year before, not declared");
    }

    /** 国科发火〔2016〕32号, article 11 (5): both edges belong to the smaller enterprise. */
    @ParameterizedTest
    @CsvSource({
        "5000万元整, 250万元整, 5% (-∞..50000000 CNY], MET",
        "5000万元整, 2499999元整, 5% (-∞..50000000 CNY], UNMET",
        "50000001元整, 2000001元整, 4% (50000000 CNY..200000000 CNY], MET",
        "50000001元整, 2000000元整, 4% (50000000 CNY..200000000 CNY], UNMET",
        "2亿元整, 800万元整, 4% (50000000 CNY..200000000 CNY], MET",
        "2亿元整, 7999999元整, 4% (50000000 CNY..200000000 CNY], UNMET",
        "200000001元整, 6000001元整, 3% (200000000 CNY..+∞), MET",
        "200000001元整, 6000000元整, 3% (200000000 CNY..+∞), UNMET",
        "1元整, 1元整, 5% (-∞..50000000 CNY], MET",
        "0元整, 1元整, 5% (-∞..50000000 CNY], UNMET"
    })
    void researchIsJudgedByTheBandOfTheLastYear(
            String revenue, String research, String band, Decision decision) {
        HighTechApplication.Builder application = application(year(2019, revenue, research));
        assertThat(decision(application, "RESEARCH_SPENDING")).isEqualTo(decision);
        assertThat(HighTechCriteria.assess(application.build()).bands())
                .hasToString("[" + band + "]");
    }

    @Test
    void printedSalesThatStraddleAnEdgeLeaveTwoBands() {
        HighTechApplication.Builder between = application(year(2019, "0.5亿元", "225万元整"));
        assertThat(HighTechCriteria.assess(between.build()).bands()).hasSize(2);
        assertThat(decision(between, "RESEARCH_SPENDING")).isEqualTo(Decision.UNDECIDED);
        assertThat(HighTechCriteria.assess(between.build()).assessment().undecided())
                .extracting(Condition::message)
                .containsExactly("expected research of at least 5% or 4% of sales, got"
                        + " \"225万元整 of 0.5亿元\"");
        assertThat(decision(application(year(2019, "0.5亿元", "300万元整")), "RESEARCH_SPENDING"))
                .isEqualTo(Decision.MET);
        assertThat(decision(application(year(2019, "0.5亿元", "170万元整")), "RESEARCH_SPENDING"))
                .isEqualTo(Decision.UNMET);
    }

    @Test
    void researchOfAllYearsIsComparedWithTheSalesOfAllYears() {
        ResearchYear first = year(2017, "1000万元整", "10万元整");
        ResearchYear second = year(2018, "1000万元整", "10万元整");
        assertThat(decision(
                        application(first, second, year(2019, "2000万元整", "180万元整")),
                        "RESEARCH_SPENDING"))
                .isEqualTo(Decision.MET);
        assertThat(decision(
                        application(first, second, year(2019, "2000万元整", "1799999元整")),
                        "RESEARCH_SPENDING"))
                .isEqualTo(Decision.UNMET);
    }

    @ParameterizedTest
    @CsvSource({
        "RESEARCH_STAFF, 10人, 120万元整, 60万元整, MET",
        "RESEARCH_STAFF, 9人, 120万元整, 60万元整, UNMET",
        "DOMESTIC_RESEARCH, 10人, 120万元整, 60万元整, MET",
        "DOMESTIC_RESEARCH, 10人, 1199999元整, 60万元整, UNMET",
        "DOMESTIC_RESEARCH, 10人, 120万元, 60万元整, UNDECIDED",
        "HIGH_TECH_INCOME, 10人, 120万元整, 60万元整, MET",
        "HIGH_TECH_INCOME, 10人, 120万元整, 599999元整, UNMET",
        "HIGH_TECH_INCOME, 10人, 120万元整, 60万元, UNDECIDED"
    })
    void sharesAreInclusive(
            String code, String staff, String domestic, String highTech, Decision decision) {
        HighTechApplication.Builder application = ready().researchStaff(parseMeasure(staff))
                .domesticResearch(parseMoney(domestic))
                .highTechIncome(parseMoney(highTech));
        assertThat(decision(application, code)).isEqualTo(decision);
    }

    @ParameterizedTest
    @CsvSource({"2019-07-01, MET", "2019-07-02, UNMET"})
    void registrationIsAYearOld(LocalDate registered, Decision decision) {
        assertThat(decision(ready().registeredOn(registered), "REGISTERED")).isEqualTo(decision);
    }

    @ParameterizedTest
    @CsvSource({"30, 30, 10, 0, UNMET", "30, 30, 10, 1, MET", "30, 30, 20, 20, MET"})
    void scoreIsStrictlyAboveSeventy(
            long property, long transfer, long management, long growth, Decision decision) {
        InnovationScore score = InnovationScore.of(property, transfer, management, growth);
        assertThat(decision(ready().score(score), "SCORE")).isEqualTo(decision);
    }
}
