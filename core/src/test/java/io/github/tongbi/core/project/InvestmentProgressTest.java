package io.github.tongbi.core.project;

import static io.github.tongbi.core.invariant.ModelAssertions.assertIncomplete;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMoney;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;

import io.github.tongbi.arbitraries.ProjectArbitraries;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;

class InvestmentProgressTest {
    private static final Violation NOT_YEAR_TO_DATE = new Violation(
            "NOT_YEAR_TO_DATE",
            "period",
            "expected a span from 1 January such as 2020-01-01/P4M, got 2020-04-30");

    private static InvestmentProgress.Builder fourMonths() {
        return InvestmentProgress.builder()
                .region(RegionCode.parse("440307/大鹏新区"))
                .kind(InvestmentKind.INDUSTRIAL)
                .period(ReferencePeriod.ofMonths(2020, 1, 4))
                .completed(parseMoney("2.20亿元"))
                .completionRate(parseRatio("12.2%"));
    }

    @Test
    void industrialInvestmentOfTheReportIsKeptAsPrinted() {
        InvestmentProgress progress = fourMonths().build();
        assertThat(progress.kind()).isEqualTo(InvestmentKind.INDUSTRIAL);
        assertThat(progress.period()).hasToString("2020-01-01/P4M");
        assertThat(progress.completed()).hasToString("2.20亿元");
        assertThat(progress.completionRate()).map(Figure::toString).contains("12.2%");
    }

    @Test
    void technicalRenovationOfTheReportIsKeptAsPrinted() {
        InvestmentProgress progress = fourMonths()
                .kind(InvestmentKind.TECHNICAL_RENOVATION)
                .completed(parseMoney("0.85亿元"))
                .completionRate(parseRatio("8.5%"))
                .build();
        assertThat(progress.kind()).isEqualTo(InvestmentKind.TECHNICAL_RENOVATION);
        assertThat(progress.completed()).hasToString("0.85亿元");
        assertThat(progress.completionRate()).map(Figure::toString).contains("8.5%");
    }

    @Test
    void nothingCompletedAndMoreThanThePlanAreBothAccepted() {
        InvestmentProgress none = fourMonths()
                .completed(parseMoney("0.00亿元"))
                .completionRate(parseRatio("0.0%"))
                .build();
        InvestmentProgress above =
                fourMonths().completionRate(parseRatio("137.5%")).build();
        assertThat(none.completed()).hasToString("0.00亿元");
        assertThat(above.completionRate()).contains(parseRatio("137.5%"));
    }

    @Test
    void negativeInvestmentIsRefused() {
        assertRefused(
                fourMonths().completed(parseMoney("-2.20亿元"))::build,
                negative("completed", "-2.20亿元"));
    }

    @Test
    void negativeCompletionIsRefused() {
        assertRefused(
                fourMonths().completionRate(parseRatio("-12.2%"))::build,
                negative("completionRate", "-12.2%"));
    }

    private static Violation negative(String path, String printed) {
        return new Violation(
                "NEGATIVE", path, "expected a figure of 0 or more, got \"" + printed + '"');
    }

    @Test
    void investmentAtADateIsRefused() {
        assertRefused(
                fourMonths().period(ReferencePeriod.parse("2020-04-30"))::build, NOT_YEAR_TO_DATE);
    }

    @Test
    void everyViolationIsReportedInTheOrderOfTheFields() {
        assertRefused(
                fourMonths()
                        .completionRate(parseRatio("-12.2%"))
                        .completed(parseMoney("-2.20亿元"))
                        .period(ReferencePeriod.parse("2020-04-30"))::build,
                NOT_YEAR_TO_DATE,
                negative("completed", "-2.20亿元"),
                negative("completionRate", "-12.2%"));
    }

    @Test
    void kindPeriodAndAmountAreMandatory() {
        assertIncomplete(
                InvestmentProgress.builder()::build,
                "InvestmentProgress",
                "kind",
                "period",
                "completed");
    }

    @Test
    void progressIsEqualByAllItsFields() {
        new EqualsTester()
                .addEqualityGroup(fourMonths().build(), fourMonths().build())
                .addEqualityGroup(fourMonths().region(RegionCode.of("440307")).build())
                .addEqualityGroup(fourMonths().kind(InvestmentKind.FIXED_ASSET).build())
                .addEqualityGroup(fourMonths()
                        .period(ReferencePeriod.ofMonths(2020, 1, 5))
                        .build())
                .addEqualityGroup(fourMonths().completed(parseMoney("2.2亿元")).build())
                .addEqualityGroup(
                        fourMonths().completionRate(parseRatio("12.20%")).build())
                .testEquals();
    }

    @Property
    @Domain(ProjectArbitraries.class)
    void anyProgressIsRebuiltFromItsOwnFields(@ForAll InvestmentProgress progress) {
        InvestmentProgress rebuilt = InvestmentProgress.builder()
                .region(progress.region())
                .kind(progress.kind())
                .period(progress.period())
                .completed(progress.completed())
                .completionRate(progress.completionRate())
                .build();
        assertRebuilt(rebuilt, progress);
    }
}
