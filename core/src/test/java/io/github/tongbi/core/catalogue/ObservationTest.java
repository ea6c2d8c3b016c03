package io.github.tongbi.core.catalogue;

import static io.github.tongbi.core.invariant.ModelAssertions.assertIncomplete;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.CatalogueArbitraries;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class ObservationTest {
    private static final Label SERVICE_ITEMS = Label.of("审批服务事项数", "approval and service items");

    private static Observation.Builder serviceItems() {
        return Observation.builder()
                .indicator("SERVICE_ITEMS")
                .label(SERVICE_ITEMS)
                .section(Label.of("政务服务", "government services"))
                .region(RegionCode.parse("440307/大鹏新区"))
                .period(ReferencePeriod.parse("2020-06-30"))
                .figure(Figure.parse("450个"))
                .basis(Basis.NOMINAL)
                .source("2020年上半年工作总结")
                .published(LocalDate.of(2020, 7, 15));
    }

    @Test
    void observationOfTheReportIsKeptAsPrinted() {
        Observation items = serviceItems().build();
        assertThat(items.indicator()).isEqualTo("SERVICE_ITEMS");
        assertThat(items.label()).isEqualTo(SERVICE_ITEMS);
        assertThat(items.section()).map(Label::en).contains("government services");
        assertThat(items.region()).map(RegionCode::toString).contains("440307/大鹏新区");
        assertThat(items.period()).hasToString("2020-06-30");
        assertThat(items.figure()).map(Figure::toString).contains("450个");
        assertThat(items.basis()).contains(Basis.NOMINAL);
        assertThat(items.source()).contains("2020年上半年工作总结");
        assertThat(items.published()).contains(LocalDate.of(2020, 7, 15));
        assertThat(items.status()).isEqualTo(ObservationStatus.NORMAL);
    }

    @Test
    void basisSourceAndDayOfPublicationNeedNotBeSaid() {
        Observation items = Observation.builder()
                .indicator("SERVICE_ITEMS")
                .label(SERVICE_ITEMS)
                .period(ReferencePeriod.parse("2020-06-30"))
                .figure(Figure.parse("450个"))
                .build();
        assertThat(items.basis()).isEmpty();
        assertThat(items.source()).isEmpty();
        assertThat(items.published()).isEmpty();
    }

    @Test
    void blankSourceIsRefused() {
        assertRefused(
                serviceItems().source(" ")::build,
                new Violation("BLANK", "source", "expected a name, got \" \""));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Domain(CatalogueArbitraries.class)
    void anyObservationSurvivesSerialization(@ForAll Observation observation) {
        assertThat(SerializableTester.reserialize(observation)).isEqualTo(observation);
    }

    @ParameterizedTest
    @CsvSource({
        "NEW_REGISTERED_CAPITAL, 新增注册资本, new registered capital, 2020-01-01/P5M, 1.63亿元",
        "LIFE_SCIENCE_FIRMS, 生命健康企业数, life-science firms, 2020-05-31, 97家",
        "PROJECTS_IN_TALKS, 洽谈项目数, projects in talks, 2020-S1, 近100个",
        "DATA_RECORDS, 共享数据量, data records shared, 2020-06-30, 1.08亿条",
        "HEADQUARTERS_WANTED, 拟引进总部数, headquarters wanted, 2020-S2, 2家以上",
        "TRADE_GROWTH, 外贸增速, growth of trade, 2020-Q1, 22.6%",
        "IMPORT_GROWTH, 进口增速, growth of imports, 2020-Q1, -2.8%"
    })
    void figuresOfEveryKindAreObserved(
            String indicator, String zh, String en, String period, String printed) {
        Observation observation = Observation.builder()
                .indicator(indicator)
                .label(Label.of(zh, en))
                .period(ReferencePeriod.parse(period))
                .figure(Figure.parse(printed))
                .build();
        assertThat(observation.figure()).map(Figure::toString).contains(printed);
        assertThat(observation.period()).hasToString(period);
    }

    @Test
    void missingObservationHasNoFigure() {
        Observation missing = Observation.builder()
                .indicator("SERVICE_ITEMS")
                .label(SERVICE_ITEMS)
                .period(ReferencePeriod.ofYear(2020))
                .status(ObservationStatus.MISSING)
                .build();
        assertThat(missing.figure()).isEmpty();
    }

    @Test
    void blankIndicatorIsRefused() {
        assertRefused(
                serviceItems().indicator(" ")::build,
                new Violation("BLANK", "indicator", "expected a name, got \" \""));
    }

    @Test
    void missingObservationWithAFigureIsRefused() {
        assertRefused(
                serviceItems().status(ObservationStatus.MISSING)::build,
                new Violation(
                        "STATUS",
                        "figure",
                        "expected no figure with status MISSING, got \"450个\""));
    }

    @Test
    void observationWithoutAFigureIsRefusedUnlessItIsMissing() {
        assertRefused(
                Observation.builder()
                        .indicator("SERVICE_ITEMS")
                        .label(SERVICE_ITEMS)
                        .period(ReferencePeriod.ofYear(2020))
                        .status(ObservationStatus.FORECAST)::build,
                new Violation(
                        "STATUS", "figure", "expected a figure with status FORECAST, got nothing"));
    }

    @Test
    void everyViolationIsReportedInTheOrderOfTheFields() {
        assertRefused(
                serviceItems().status(ObservationStatus.MISSING).indicator("")::build,
                new Violation("BLANK", "indicator", "expected a name, got \"\""),
                new Violation(
                        "STATUS",
                        "figure",
                        "expected no figure with status MISSING, got \"450个\""));
    }

    @Test
    void indicatorLabelAndPeriodAreMandatory() {
        assertIncomplete(
                Observation.builder().figure(Figure.parse("450个"))::build,
                "Observation",
                "indicator",
                "label",
                "period");
    }

    @Test
    void observationIsEqualByAllItsFields() {
        new EqualsTester()
                .addEqualityGroup(serviceItems().build(), serviceItems().build())
                .addEqualityGroup(serviceItems().indicator("ITEMS").build())
                .addEqualityGroup(serviceItems().label(Label.of("事项", "items")).build())
                .addEqualityGroup(
                        serviceItems().section(Label.of("事项", "items")).build())
                .addEqualityGroup(serviceItems().region(RegionCode.of("440307")).build())
                .addEqualityGroup(
                        serviceItems().period(ReferencePeriod.ofYear(2020)).build())
                .addEqualityGroup(serviceItems().figure(Figure.parse("450项")).build())
                .addEqualityGroup(
                        serviceItems().status(ObservationStatus.REVISED).build())
                .addEqualityGroup(serviceItems().basis(Basis.COMPARABLE).build())
                .addEqualityGroup(serviceItems().source("统计月报").build())
                .addEqualityGroup(
                        serviceItems().published(LocalDate.of(2020, 7, 16)).build())
                .testEquals();
    }

    @Property
    @Domain(CatalogueArbitraries.class)
    void anyObservationIsRebuiltFromItsOwnFields(@ForAll Observation observation) {
        Observation rebuilt = Observation.builder()
                .indicator(observation.indicator())
                .label(observation.label())
                .section(observation.section())
                .region(observation.region())
                .period(observation.period())
                .figure(observation.figure())
                .basis(observation.basis())
                .source(observation.source())
                .published(observation.published())
                .status(observation.status())
                .build();
        assertRebuilt(rebuilt, observation);
    }
}
