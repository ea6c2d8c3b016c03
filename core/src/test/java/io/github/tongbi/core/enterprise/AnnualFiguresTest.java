package io.github.tongbi.core.enterprise;

import static io.github.tongbi.core.invariant.ModelAssertions.assertIncomplete;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseMoney;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.EnterpriseArbitraries;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;

class AnnualFiguresTest {
    private static AnnualFigures.Builder figures() {
        return AnnualFigures.builder()
                .year(ReferencePeriod.ofYear(2019))
                .revenue(parseMoney("4.20亿元"))
                .employees(parseMeasure("1050人"));
    }

    @Test
    void figuresAreKeptAsTold() {
        AnnualFigures figures = figures().build();
        assertThat(figures.year()).isEqualTo(ReferencePeriod.ofYear(2019));
        assertThat(figures.revenue()).contains(parseMoney("4.20亿元"));
        assertThat(figures.employees()).contains(parseMeasure("1050人"));
    }

    @Test
    void yearWithoutFiguresIsRefused() {
        assertRefused(
                AnnualFigures.builder().year(ReferencePeriod.ofYear(2019))::build,
                new Violation(
                        "EMPTY",
                        "",
                        "expected a revenue or a number of employees, got none of them"));
    }

    @Test
    void everyViolationIsReportedInTheOrderOfTheFields() {
        assertRefused(
                figures()
                        .employees(parseMeasure("-0.5户"))
                        .revenue(parseMoney("-1元"))
                        .year(ReferencePeriod.ofHalf(2019, 1))::build,
                new Violation(
                        "NOT_A_YEAR", "year", "expected a whole year such as 2019, got 2019-S1"),
                new Violation("NEGATIVE", "revenue", "expected a figure of 0 or more, got \"-1元\""),
                new Violation(
                        "UNIT_MISMATCH", "employees", "expected a number of 人, got \"-0.5户\""),
                new Violation(
                        "NOT_A_COUNT",
                        "employees",
                        "expected a whole count such as 415艘, got \"-0.5户\""),
                new Violation(
                        "NEGATIVE", "employees", "expected a figure of 0 or more, got \"-0.5户\""));
    }

    @Test
    void yearIsMandatory() {
        assertIncomplete(AnnualFigures.builder()::build, "AnnualFigures", "year");
    }

    @Test
    void figuresAreEqualByAllTheirFields() {
        new EqualsTester()
                .addEqualityGroup(figures().build(), figures().build())
                .addEqualityGroup(figures().year(ReferencePeriod.ofYear(2018)).build())
                .addEqualityGroup(figures().revenue(parseMoney("4.2亿元")).build())
                .addEqualityGroup(figures().employees(parseMeasure("1051人")).build())
                .testEquals();
    }

    @Property
    @Domain(EnterpriseArbitraries.class)
    void anyFiguresAreRebuiltFromTheirOwnFields(@ForAll AnnualFigures figures) {
        AnnualFigures rebuilt = AnnualFigures.builder()
                .year(figures.year())
                .revenue(figures.revenue())
                .employees(figures.employees())
                .build();
        assertRebuilt(rebuilt, figures);
        SerializableTester.reserializeAndAssert(figures);
    }
}
