package io.github.tongbi.core.service;

import static io.github.tongbi.core.invariant.ModelAssertions.assertIncomplete;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMeasure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.ServiceArbitraries;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ServiceCountsTest {
    private static ServiceCounts.Builder june() {
        return ServiceCounts.builder()
                .region(RegionCode.parse("440307/大鹏新区"))
                .asOf(ReferencePeriod.parse("2020-06-30"))
                .dataSources(parseMeasure("18家"))
                .records(parseMeasure("1.08亿条"))
                .baseRegisters(parseMeasure("3个"))
                .baseRegisterNames(List.of("人口", "法人", "城市部件"))
                .units(parseMeasure("14个"))
                .offices(parseMeasure("3个"))
                .communities(parseMeasure("25个"))
                .serviceItems(parseMeasure("450个"))
                .projectsReviewed(parseMeasure("9个"));
    }

    @Test
    void countsOfTheReportAreKeptAsPrinted() {
        ServiceCounts counts = june().build();
        assertThat(counts.region()).map(RegionCode::code).contains("440307");
        assertThat(counts.asOf()).hasToString("2020-06-30");
        assertThat(counts.dataSources()).map(Figure::toString).contains("18家");
        assertThat(counts.records()).map(Figure::toString).contains("1.08亿条");
        assertThat(counts.baseRegisters()).map(Figure::toString).contains("3个");
        assertThat(counts.baseRegisterNames()).containsExactly("人口", "法人", "城市部件");
        assertThat(counts.units()).map(Figure::toString).contains("14个");
        assertThat(counts.offices()).map(Figure::toString).contains("3个");
        assertThat(counts.communities()).map(Figure::toString).contains("25个");
        assertThat(counts.serviceItems()).map(Figure::toString).contains("450个");
        assertThat(counts.projectsReviewed()).map(Figure::toString).contains("9个");
    }

    @Test
    void registersMayBeNamedWithoutACountAndCountedWithoutNames() {
        assertThat(bare().serviceItems(parseMeasure("450个"))
                        .addBaseRegisterNames("人口")
                        .build()
                        .baseRegisters())
                .isEmpty();
        assertThat(june().baseRegisterNames(List.of()).build().baseRegisterNames())
                .isEmpty();
    }

    private static ServiceCounts.Builder bare() {
        return ServiceCounts.builder().asOf(ReferencePeriod.parse("2020-06-30"));
    }

    @ParameterizedTest
    @CsvSource({"3个以上", "约3个", "2个以上", "不足4个"})
    void approximateCountOfRegistersAllowsWhatItSays(String printed) {
        ServiceCounts counts = june().baseRegisters(parseMeasure(printed)).build();
        assertThat(counts.baseRegisterNames()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"2个", "4个", "超3个", "不足3个"})
    void registersThatAreNotAsManyAsCountedAreRefused(String printed) {
        assertRefused(june().baseRegisters(parseMeasure(printed))::build, wrongLength(printed, 3));
    }

    private static Violation wrongLength(String count, int names) {
        return new Violation(
                "WRONG_LENGTH",
                "baseRegisterNames",
                "expected as many names as baseRegisters of \"" + count + "\", got " + names);
    }

    @Test
    void blankOrRepeatedNameIsRefused() {
        assertRefused(
                june().baseRegisterNames(List.of("人口", " ", "人口"))::build,
                new Violation("BLANK", "baseRegisterNames[1]", "expected a name, got \" \""),
                new Violation(
                        "REPEATED",
                        "baseRegisterNames[2]",
                        "expected every name once, got \"人口\" again"));
    }

    @Test
    void countsWithoutACountAreEmpty() {
        assertRefused(
                bare().addBaseRegisterNames("人口")::build,
                new Violation("EMPTY", "", "expected a count such as 18家 data sources, got none"));
    }

    @Test
    void spanIsNoDateOfCounts() {
        assertRefused(
                june().asOf(ReferencePeriod.ofHalf(2020, 1))::build,
                new Violation(
                        "NOT_A_DATE",
                        "asOf",
                        "expected a date such as 2020-05-31, got a span of time: 2020-S1"));
    }

    @Test
    void everyUnusableCountIsReportedInTheOrderOfTheFields() {
        Figure<Measure> part = parseMeasure("-0.5个");
        assertRefused(
                bare().dataSources(part)
                        .records(part)
                        .baseRegisters(part)
                        .units(part)
                        .offices(part)
                        .communities(part)
                        .serviceItems(part)
                        .projectsReviewed(part)::build,
                violations(
                        "dataSources",
                        "records",
                        "baseRegisters",
                        "units",
                        "offices",
                        "communities",
                        "serviceItems",
                        "projectsReviewed"));
    }

    private static Violation[] violations(String... paths) {
        return List.of(paths).stream()
                .flatMap(path -> List.of(
                        new Violation(
                                "NOT_A_COUNT",
                                path,
                                "expected a whole count such as 415艘, got \"-0.5个\""),
                        new Violation(
                                "NEGATIVE", path, "expected a figure of 0 or more, got \"-0.5个\""))
                        .stream())
                .toArray(Violation[]::new);
    }

    @Test
    void dateIsMandatory() {
        assertIncomplete(
                ServiceCounts.builder().units(parseMeasure("14个"))::build, "ServiceCounts", "asOf");
    }

    @Test
    void countsAreEqualByAllTheirFields() {
        Figure<Measure> other = parseMeasure("7个");
        new EqualsTester()
                .addEqualityGroup(june().build(), june().build())
                .addEqualityGroup(june().region(RegionCode.of("440307")).build())
                .addEqualityGroup(
                        june().asOf(ReferencePeriod.parse("2020-05-31")).build())
                .addEqualityGroup(june().dataSources(other).build())
                .addEqualityGroup(june().records(other).build())
                .addEqualityGroup(june().baseRegisters(parseMeasure("3个以上")).build())
                .addEqualityGroup(
                        june().baseRegisterNames(List.of("法人", "人口", "城市部件")).build())
                .addEqualityGroup(june().units(other).build())
                .addEqualityGroup(june().offices(other).build())
                .addEqualityGroup(june().communities(other).build())
                .addEqualityGroup(june().serviceItems(other).build())
                .addEqualityGroup(june().projectsReviewed(other).build())
                .testEquals();
    }

    @Property
    @Domain(ServiceArbitraries.class)
    void anyCountsAreRebuiltFromTheirOwnFields(@ForAll ServiceCounts counts) {
        ServiceCounts rebuilt = ServiceCounts.builder()
                .region(counts.region())
                .asOf(counts.asOf())
                .dataSources(counts.dataSources())
                .records(counts.records())
                .baseRegisters(counts.baseRegisters())
                .baseRegisterNames(counts.baseRegisterNames())
                .units(counts.units())
                .offices(counts.offices())
                .communities(counts.communities())
                .serviceItems(counts.serviceItems())
                .projectsReviewed(counts.projectsReviewed())
                .build();
        assertRebuilt(rebuilt, counts);
    }

    @Property(tries = 100)
    @Domain(ServiceArbitraries.class)
    void countsAreTheSameAfterTheirSerialisation(@ForAll ServiceCounts counts) {
        assertThat(SerializableTester.reserialize(counts)).isEqualTo(counts);
    }
}
