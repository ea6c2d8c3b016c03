package io.github.tongbi.core.project;

import static io.github.tongbi.core.invariant.ModelAssertions.assertIncomplete;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMoney;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.ProjectArbitraries;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.Optional;

class InvestmentPlanTest {
    private static final Violation NEGATIVE =
            new Violation("NEGATIVE", "amount", "expected a figure of 0 or more, got \"-18亿元\"");
    private static final Violation NOT_A_FLOW = new Violation(
            "NOT_A_FLOW",
            "period",
            "expected a span of time such as 2020-01-01/P4M, got a date: 2020-12-31");

    private static InvestmentPlan.Builder year() {
        return InvestmentPlan.builder()
                .kind(InvestmentKind.INDUSTRIAL)
                .period(ReferencePeriod.ofYear(2020))
                .amount(parseMoney("18亿元"));
    }

    @Test
    void planOfAYearIsKeptAsPrinted() {
        InvestmentPlan plan = year().build();
        assertThat(plan.region()).isEmpty();
        assertThat(plan.kind()).isEqualTo(InvestmentKind.INDUSTRIAL);
        assertThat(plan.period()).hasToString("2020");
        assertThat(plan.amount()).hasToString("18亿元");
    }

    private static InvestmentPlan.Builder revised() {
        return year().amount(parseMoney("18亿元"))
                .upTo(parseMoney("20亿元"))
                .target(PlanTarget.RANGE)
                .nature(PlanNature.EXPECTED)
                .version(LocalDate.of(2020, 7, 15));
    }

    @Test
    void targetNatureAndVersionAreKeptAsPrinted() {
        InvestmentPlan plan = revised().build();
        assertThat(plan.upTo()).contains(parseMoney("20亿元"));
        assertThat(plan.target()).contains(PlanTarget.RANGE);
        assertThat(plan.nature()).contains(PlanNature.EXPECTED);
        assertThat(plan.version()).contains(LocalDate.of(2020, 7, 15));
        assertThat(PlanTarget.AT_MOST.label().zh()).isEqualTo("不超过");
        assertThat(PlanNature.BINDING.label().zh()).isEqualTo("约束性");
    }

    @ParameterizedTest
    @EnumSource(names = "RANGE", mode = EnumSource.Mode.EXCLUDE)
    void upperAmountWithoutARangeIsRefused(PlanTarget target) {
        assertRefused(revised().target(target)::build, noRange("20亿元"));
        assertRefused(revised().target(Optional.empty())::build, noRange("20亿元"));
    }

    @Test
    void rangeNeedsAnUpperAmount() {
        assertRefused(revised().upTo(Optional.empty())::build, noRange("none"));
    }

    private static Violation noRange(String got) {
        return new Violation(
                "NOT_A_RANGE",
                "upTo",
                "expected an upper amount for the target RANGE and no other, got " + got);
    }

    @Test
    void rangeRunsUpwardsInOneCurrency() {
        assertRefused(
                revised().upTo(parseMoney("17亿元"))::build,
                new Violation(
                        "EXCEEDS", "amount", "expected at most upTo of \"17亿元\", got \"18亿元\""));
        assertRefused(
                revised().upTo(parseMoney("20亿美元"))::build,
                new Violation(
                        "CURRENCY_MISMATCH",
                        "upTo",
                        "expected an amount in CNY like amount, got \"20亿美元\""));
    }

    @Test
    void planMayBeNothingForFiveYears() {
        InvestmentPlan plan = year().period(ReferencePeriod.parse("2021-01-01/P5Y"))
                .amount(parseMoney("0元"))
                .build();
        assertThat(plan.amount()).hasToString("0元");
        assertThat(plan.period()).hasToString("2021-01-01/P5Y");
    }

    @Test
    void negativePlanIsRefused() {
        assertRefused(year().amount(parseMoney("-18亿元"))::build, NEGATIVE);
    }

    @Test
    void planForADateIsRefused() {
        assertRefused(year().period(ReferencePeriod.parse("2020-12-31"))::build, NOT_A_FLOW);
    }

    @Test
    void everyViolationIsReportedInTheOrderOfTheFields() {
        assertRefused(
                year().amount(parseMoney("-18亿元")).period(ReferencePeriod.parse("2020-12-31"))
                        ::build,
                NOT_A_FLOW,
                NEGATIVE);
    }

    @Test
    void kindPeriodAndAmountAreMandatory() {
        assertIncomplete(
                InvestmentPlan.builder()::build, "InvestmentPlan", "kind", "period", "amount");
    }

    @Test
    void planIsEqualByAllItsFields() {
        new EqualsTester()
                .addEqualityGroup(year().build(), year().build())
                .addEqualityGroup(year().region(RegionCode.of("440307")).build())
                .addEqualityGroup(year().kind(InvestmentKind.FIXED_ASSET).build())
                .addEqualityGroup(year().period(ReferencePeriod.ofYear(2021)).build())
                .addEqualityGroup(year().amount(parseMoney("18.0亿元")).build())
                .addEqualityGroup(revised().build(), revised().build())
                .addEqualityGroup(revised().upTo(parseMoney("21亿元")).build())
                .addEqualityGroup(year().target(PlanTarget.AT_LEAST).build())
                .addEqualityGroup(revised().nature(PlanNature.BINDING).build())
                .addEqualityGroup(revised().version(LocalDate.of(2020, 7, 16)).build())
                .testEquals();
    }

    @Property
    @Domain(ProjectArbitraries.class)
    void anyPlanIsRebuiltFromItsOwnFields(@ForAll InvestmentPlan plan) {
        InvestmentPlan rebuilt = InvestmentPlan.builder()
                .region(plan.region())
                .kind(plan.kind())
                .period(plan.period())
                .amount(plan.amount())
                .upTo(plan.upTo())
                .target(plan.target())
                .nature(plan.nature())
                .version(plan.version())
                .build();
        assertRebuilt(rebuilt, plan);
        SerializableTester.reserializeAndAssert(plan);
    }
}
