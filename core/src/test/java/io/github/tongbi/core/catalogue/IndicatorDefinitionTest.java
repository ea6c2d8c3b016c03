package io.github.tongbi.core.catalogue;

import static io.github.tongbi.core.invariant.ModelAssertions.assertIncomplete;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.CatalogueArbitraries;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Unit;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class IndicatorDefinitionTest {
    private static final IndicatorFormula GROWTH =
            IndicatorFormula.of(RelationKind.GROWTH, "EXPORTS");

    private static IndicatorDefinition.Builder growth() {
        return IndicatorDefinition.builder()
                .code("EXPORTS_GROWTH")
                .label(Label.of("出口同比增速", "growth of exports"))
                .unit(IndicatorUnit.PERCENT)
                .nature(Nature.RATE)
                .polarity(Polarity.HIGHER_IS_BETTER)
                .formula(GROWTH)
                .meaning(Label.of("出口比上年同期增长的比例", "growth on a year earlier"))
                .source("统计报表制度(2020年)");
    }

    private static IndicatorDefinition exports() {
        return growth().code("EXPORTS")
                .unit(IndicatorUnit.MONEY)
                .nature(Nature.FLOW)
                .formula(Optional.empty())
                .build();
    }

    private static IndicatorDefinition tenants() {
        return growth().code("TENANTS")
                .unit(IndicatorUnit.measure(Unit.ESTABLISHMENT, Unit.ITEM))
                .nature(Nature.STOCK)
                .formula(Optional.empty())
                .build();
    }

    private static Observation observation(String indicator, String period, String figure) {
        return Observation.builder()
                .indicator(indicator)
                .label(Label.of("值", "value"))
                .period(ReferencePeriod.parse(period))
                .figure(Figure.parse(figure))
                .build();
    }

    @Test
    void definitionKeepsWhatItIsMadeOf() {
        IndicatorDefinition growth = growth().build();
        assertThat(growth.code()).isEqualTo("EXPORTS_GROWTH");
        assertThat(growth.label()).isEqualTo(Label.of("出口同比增速", "growth of exports"));
        assertThat(growth.unit()).isEqualTo(IndicatorUnit.PERCENT);
        assertThat(growth.nature()).isEqualTo(Nature.RATE);
        assertThat(growth.polarity()).isEqualTo(Polarity.HIGHER_IS_BETTER);
        assertThat(growth.formula()).contains(GROWTH);
        assertThat(growth.meaning().en()).isEqualTo("growth on a year earlier");
        assertThat(growth.source()).contains("统计报表制度(2020年)");
    }

    @Test
    void everyViolationIsReportedInTheOrderOfTheFields() {
        assertRefused(
                growth().code("出口").nature(Nature.FLOW).source("")::build,
                new Violation(
                        "CODE",
                        "code",
                        "expected a code such as INDUSTRIAL_INVESTMENT, of 1 to 60 capitals, digits"
                                + " and _, got \"出口\""),
                new Violation(
                        "NATURE", "nature", "expected the nature of a figure in PERCENT, got FLOW"),
                new Violation("BLANK", "source", "expected a name, got \"\""));
    }

    @Test
    void formulaOfTheIndicatorItselfIsRefused() {
        assertRefused(
                growth().code("EXPORTS")::build,
                new Violation("SELF", "formula", "expected inputs other than \"EXPORTS\" itself"));
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENT, STOCK",
        "TIMES, FLOW",
        "POINTS, AVERAGE",
        "MONEY/VESSEL, FLOW",
        "MONEY/VESSEL, RATE"
    })
    void natureThatTheUnitRulesOutIsRefused(String unit, Nature nature) {
        assertRefused(
                growth().unit(IndicatorUnit.parse(unit)).nature(nature)::build,
                new Violation(
                        "NATURE",
                        "nature",
                        "expected the nature of a figure in " + unit + ", got " + nature));
    }

    @Test
    void fieldsThatAreNotOptionalAreMandatory() {
        assertIncomplete(
                IndicatorDefinition.builder()::build,
                "IndicatorDefinition",
                "code",
                "label",
                "unit",
                "nature",
                "polarity",
                "meaning");
    }

    @Test
    void observationThatFitsHasNoViolation() {
        assertThat(exports().check(observation("EXPORTS", "2020-Q1", "1.74亿美元")))
                .isEmpty();
        assertThat(tenants().check(observation("TENANTS", "2020-05-31", "57个"))).isEmpty();
        assertThat(growth().build().check(observation("EXPORTS_GROWTH", "2020-Q1", "36.1%")))
                .isEmpty();
        assertThat(growth().build().check(observation("EXPORTS_GROWTH", "2020-03-31", "2倍")))
                .isEmpty();
    }

    @Test
    void flowAtADateIsFound() {
        assertThat(exports().check(observation("EXPORTS", "2020-03-31", "1.74亿美元")))
                .containsExactly(new Violation(
                        "NOT_A_FLOW",
                        "period",
                        "expected a span of time such as 2020-01-01/P4M, got a date: 2020-03-31"));
    }

    @Test
    void stockOverASpanIsFound() {
        assertThat(tenants().check(observation("TENANTS", "2020-01-01/P5M", "57个")))
                .containsExactly(new Violation(
                        "NOT_A_DATE",
                        "period",
                        "expected a date such as 2020-05-31, got a span of time: 2020-01-01/P5M"));
    }

    @Test
    void figureInAnotherUnitIsFound() {
        assertThat(exports().check(observation("EXPORTS", "2020-Q1", "97个")))
                .containsExactly(new Violation(
                        "WRONG_UNIT",
                        "figure",
                        "expected an amount of money such as 1.74亿元, got \"97个\""));
    }

    @Test
    void allThatDoesNotFitIsFoundAtOnce() {
        assertThat(tenants().check(observation("EXPORTS", "2020-Q1", "57户")))
                .extracting(Violation::toString)
                .containsExactly(
                        "indicator: expected TENANTS, got \"EXPORTS\"",
                        "period: expected a date such as 2020-05-31, got a span of time: 2020-Q1",
                        "figure: expected a figure in 家 or 个, got \"57户\"");
    }

    @Test
    void missingFigureHasNoUnit() {
        Observation missing = Observation.builder()
                .indicator("EXPORTS")
                .label(Label.of("出口", "exports"))
                .period(ReferencePeriod.ofQuarter(2020, 1))
                .status(ObservationStatus.MISSING)
                .build();
        assertThat(exports().check(missing)).isEmpty();
    }

    @Test
    void definitionIsEqualByAllItsFields() {
        Label other = Label.of("其他", "other");
        new EqualsTester()
                .addEqualityGroup(growth().build(), growth().build())
                .addEqualityGroup(growth().code("GROWTH").build())
                .addEqualityGroup(growth().label(other).build())
                .addEqualityGroup(growth().unit(IndicatorUnit.TIMES).build())
                .addEqualityGroup(growth().polarity(Polarity.NEUTRAL).build())
                .addEqualityGroup(growth().formula(Optional.empty()).build())
                .addEqualityGroup(growth().meaning(other).build())
                .addEqualityGroup(growth().source(Optional.empty()).build())
                .addEqualityGroup(exports())
                .addEqualityGroup(tenants())
                .testEquals();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Domain(CatalogueArbitraries.class)
    void anyDefinitionIsRebuiltFromItsOwnFieldsAndFromAStream(
            @ForAll IndicatorDefinition definition) {
        IndicatorDefinition rebuilt = IndicatorDefinition.builder()
                .code(definition.code())
                .label(definition.label())
                .unit(definition.unit())
                .nature(definition.nature())
                .polarity(definition.polarity())
                .formula(definition.formula())
                .meaning(definition.meaning())
                .source(definition.source())
                .build();
        assertRebuilt(rebuilt, definition);
        assertThat(SerializableTester.reserialize(definition)).isEqualTo(definition);
    }
}
