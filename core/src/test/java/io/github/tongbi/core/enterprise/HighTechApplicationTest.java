package io.github.tongbi.core.enterprise;

import static io.github.tongbi.core.invariant.ModelAssertions.assertIncomplete;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseMoney;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.ApplicationArbitraries;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class HighTechApplicationTest {
    private static ResearchYear year(int year) {
        return ResearchYear.builder()
                .year(ReferencePeriod.ofYear(year))
                .revenue(parseMoney("4000万元"))
                .research(parseMoney("220万元"))
                .build();
    }

    private static HighTechApplication.Builder application() {
        return HighTechApplication.builder()
                .registeredOn(LocalDate.of(2016, 2, 29))
                .appliedOn(LocalDate.of(2020, 6, 30))
                .addDeclarations(HighTechDeclaration.values())
                .staff(parseMeasure("100人"))
                .researchStaff(parseMeasure("15人"))
                .addYears(year(2018), year(2019))
                .domesticResearch(parseMoney("400万元"))
                .totalIncome(parseMoney("4100万元"))
                .highTechIncome(parseMoney("3000万元"))
                .score(InnovationScore.of(25, 22, 14, 10));
    }

    private static Violation violation(String code, String path, String message) {
        return new Violation(code, path, message);
    }

    @Test
    void applicationIsKeptAsTold() {
        HighTechApplication application = application().build();
        assertThat(application.registeredOn()).isEqualTo(LocalDate.of(2016, 2, 29));
        assertThat(application.appliedOn()).isEqualTo(LocalDate.of(2020, 6, 30));
        assertThat(application.declarations()).containsExactly(HighTechDeclaration.values());
        assertThat(application.years()).containsExactly(year(2018), year(2019));
        assertThat(application.score().total()).hasToString("71");
    }

    @Test
    void everyViolationIsReportedInTheOrderOfTheFields() {
        assertRefused(
                application()
                        .highTechIncome(parseMoney("5000万元"))
                        .totalIncome(parseMoney("4100万美元"))
                        .domesticResearch(parseMoney("-1元"))
                        .years(List.of())
                        .researchStaff(parseMeasure("101人"))
                        .appliedOn(LocalDate.of(2016, 2, 28))::build,
                violation(
                        "DATE_ORDER",
                        "appliedOn",
                        "expected a date not before registeredOn of 2016-02-29, got 2016-02-28"),
                violation(
                        "EXCEEDS",
                        "researchStaff",
                        "expected at most staff of \"100人\", got \"101人\""),
                violation(
                        "YEARS",
                        "years",
                        "expected one to three years in a row up to 2015, got []"),
                violation(
                        "NEGATIVE",
                        "domesticResearch",
                        "expected a figure of 0 or more, got \"-1元\""),
                violation(
                        "CURRENCY_MISMATCH",
                        "totalIncome",
                        "expected an amount in CNY, got \"4100万美元\""));
    }

    @Test
    void partsAboveTheirWholeAreRefused() {
        assertRefused(
                application().highTechIncome(parseMoney("4200万元"))::build,
                violation(
                        "EXCEEDS",
                        "highTechIncome",
                        "expected at most totalIncome of \"4100万元\", got \"4200万元\""));
    }

    @Test
    void yearsHaveToEndWithTheLastOneAndFollowEachOther() {
        assertYearsRefused("[2018]", year(2018));
        assertYearsRefused("[2017, 2019]", year(2017), year(2019));
        assertYearsRefused("[2019, 2018]", year(2019), year(2018));
        assertYearsRefused(
                "[2016, 2017, 2018, 2019]", year(2016), year(2017), year(2018), year(2019));
        assertThat(application().years(List.of(year(2019))).build().years()).hasSize(1);
    }

    private static void assertYearsRefused(String shown, ResearchYear... years) {
        assertRefused(
                application().years(List.of(years))::build,
                violation(
                        "YEARS",
                        "years",
                        "expected one to three years in a row up to 2019, got " + shown));
    }

    @Test
    void yearOfResearchIsWholeAndInYuan() {
        assertRefused(
                ResearchYear.builder()
                        .year(ReferencePeriod.ofMonth(2019, 1))
                        .revenue(parseMoney("4000万港元"))
                        .research(parseMoney("-1元"))::build,
                violation("NOT_A_YEAR", "year", "expected a whole year such as 2019, got 2019-01"),
                violation(
                        "CURRENCY_MISMATCH",
                        "revenue",
                        "expected an amount in CNY, got \"4000万港元\""),
                violation("NEGATIVE", "research", "expected a figure of 0 or more, got \"-1元\""));
    }

    @Test
    void scoreIsWithinTheBoundsOfItsParts() {
        assertThat(InnovationScore.of(30, 30, 20, 20).total()).hasToString("100");
        assertThat(InnovationScore.of(0, 0, 0, 0).total()).hasToString("0");
        assertRefused(
                () -> InnovationScore.of(31, -1, 21, 20),
                violation("OUT_OF_RANGE", "property", "expected 0 to 30 points, got 31"),
                violation("OUT_OF_RANGE", "transfer", "expected 0 to 30 points, got -1"),
                violation("OUT_OF_RANGE", "management", "expected 0 to 20 points, got 21"));
    }

    @Test
    void everyFieldButDeclarationsAndYearsIsMandatory() {
        assertIncomplete(
                HighTechApplication.builder()::build,
                "HighTechApplication",
                "registeredOn",
                "appliedOn",
                "staff",
                "researchStaff",
                "domesticResearch",
                "totalIncome",
                "highTechIncome",
                "score");
    }

    @Test
    void applicationIsEqualByAllItsFields() {
        new EqualsTester()
                .addEqualityGroup(application().build(), application().build())
                .addEqualityGroup(
                        application().registeredOn(LocalDate.of(2016, 3, 1)).build())
                .addEqualityGroup(
                        application().appliedOn(LocalDate.of(2020, 7, 1)).build())
                .addEqualityGroup(application().declarations(List.of()).build())
                .addEqualityGroup(application().staff(parseMeasure("101人")).build())
                .addEqualityGroup(
                        application().researchStaff(parseMeasure("16人")).build())
                .addEqualityGroup(application().years(List.of(year(2019))).build())
                .addEqualityGroup(
                        application().domesticResearch(parseMoney("401万元")).build())
                .addEqualityGroup(
                        application().totalIncome(parseMoney("4101万元")).build())
                .addEqualityGroup(
                        application().highTechIncome(parseMoney("3001万元")).build())
                .addEqualityGroup(
                        application().score(InnovationScore.of(1, 2, 3, 4)).build())
                .testEquals();
        new EqualsTester()
                .addEqualityGroup(year(2019), year(2019))
                .addEqualityGroup(year(2018))
                .addEqualityGroup(ResearchYear.builder()
                        .from(year(2019))
                        .revenue(parseMoney("4001万元"))
                        .build())
                .addEqualityGroup(ResearchYear.builder()
                        .from(year(2019))
                        .research(parseMoney("221万元"))
                        .build())
                .testEquals();
    }

    @Property(tries = 300)
    @Domain(ApplicationArbitraries.class)
    void anyApplicationIsRebuiltFromItsOwnFields(@ForAll HighTechApplication application) {
        HighTechApplication rebuilt = HighTechApplication.builder()
                .registeredOn(application.registeredOn())
                .appliedOn(application.appliedOn())
                .declarations(application.declarations())
                .staff(application.staff())
                .researchStaff(application.researchStaff())
                .years(application.years())
                .domesticResearch(application.domesticResearch())
                .totalIncome(application.totalIncome())
                .highTechIncome(application.highTechIncome())
                .score(application.score())
                .build();
        assertRebuilt(rebuilt, application);
        SerializableTester.reserializeAndAssert(application);
    }
}
