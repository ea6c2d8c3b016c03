package io.github.tongbi.indicators.audit.catalogue;

import static io.github.tongbi.indicators.audit.catalogue.Observed.TRADE;
import static io.github.tongbi.indicators.audit.catalogue.Observed.added;
import static io.github.tongbi.indicators.audit.catalogue.Observed.network;
import static io.github.tongbi.indicators.audit.catalogue.Observed.observe;
import static io.github.tongbi.indicators.audit.catalogue.Observed.relations;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Basis;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.indicators.audit.AuditNetwork;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Growth on a comparable basis may contradict published levels: profits of 2018, retail of 2021. */
class BasisTest {
    private static final Observation CURRENT =
            observe("EXPORTS 2018-01-01/P5M 27298.3亿元").build();
    private static final Observation BEFORE =
            observe("EXPORTS 2017-01-01/P5M 29047.6亿元").build();
    private static final String GROWTH = "GROWTH(EXPORTS_GROWTH@2018-01-01/P5M,"
            + " EXPORTS@2018-01-01/P5M, EXPORTS@2017-01-01/P5M";

    private static Observation.Builder growth() {
        return observe("EXPORTS_GROWTH 2018-01-01/P5M 16.5%");
    }

    private static AuditNetwork published(Observation growth) {
        return network(ImmutableList.of(CURRENT, BEFORE, growth)).network();
    }

    @Test
    void nominalGrowthIsOfThePublishedBase() {
        assertThat(relations(published(growth().basis(Basis.NOMINAL).build())))
                .containsExactly(GROWTH + ")");
    }

    @Test
    void comparableGrowthHasABaseOfItsOwn() {
        AuditNetwork network = published(growth().basis(Basis.COMPARABLE).build());
        assertThat(relations(network))
                .containsExactlyInAnyOrder(
                        GROWTH + "~comparable)",
                        "SAME(EXPORTS@2017-01-01/P5M~comparable, EXPORTS@2017-01-01/P5M)"
                                + " doubted BASIS");
        assertThat(network.figure("EXPORTS@2017-01-01/P5M~comparable").label())
                .isEqualTo(
                        Label.of("出口总额(2017年1-5月,可比口径)", "exports (January-May 2017, comparable)"));
    }

    @Test
    void growthWithoutBasisNeverMakesPublishedLevelsWrong() {
        assertThat(relations(published(growth().build())))
                .contains(GROWTH + "~comparable)")
                .doesNotContain(GROWTH + ")");
    }

    @Test
    void growthWithoutBasisGivesTheBaseIfNoneIsPublished() {
        AuditNetwork network =
                network(ImmutableList.of(CURRENT, growth().build())).network();
        assertThat(relations(network)).containsExactly(GROWTH + ")");
        assertThat(added(network)).containsExactly("EXPORTS@2017-01-01/P5M");
    }

    @Test
    void comparableBasesAreRelatedAmongThemselves() {
        ImmutableList<Observation> comparable = TRADE.stream()
                .map(observation -> Observation.builder()
                        .from(observation)
                        .basis(
                                observation.indicator().endsWith("GROWTH")
                                        ? Basis.COMPARABLE
                                        : Basis.NOMINAL)
                        .build())
                .collect(ImmutableList.toImmutableList());
        assertThat(relations(network(comparable).network()))
                .contains(
                        "SUM(TRADE_TOTAL@2020-Q1, EXPORTS@2020-Q1, IMPORTS@2020-Q1)",
                        "SUM(TRADE_TOTAL@2019-Q1~comparable, EXPORTS@2019-Q1~comparable,"
                                + " IMPORTS@2019-Q1~comparable)",
                        "DECUMULATION(TRADE_TOTAL@2019-Q2~comparable,"
                                + " TRADE_TOTAL@2019-S1~comparable,"
                                + " TRADE_TOTAL@2019-Q1~comparable) doubted BASIS",
                        "MONOTONE(TRADE_TOTAL@2019-S1~comparable,"
                                + " TRADE_TOTAL@2019-Q1~comparable) doubted BASIS",
                        "GROWTH(TRADE_TOTAL_GROWTH@2020-Q2, TRADE_TOTAL@2020-Q2,"
                                + " TRADE_TOTAL@2019-Q2~comparable)");
    }

    /** One published part would contradict the total that the growth of all gives. */
    @Test
    void onePublishedLevelOfAFamilyMakesAllItsBasesComparable() {
        ImmutableList<Observation> all = ImmutableList.<Observation>builder()
                .addAll(TRADE)
                .add(observe("IMPORTS 2019-Q1 0.70亿美元").build())
                .build();
        assertThat(relations(network(all).network()))
                .contains(
                        "GROWTH(EXPORTS_GROWTH@2020-Q1, EXPORTS@2020-Q1,"
                                + " EXPORTS@2019-Q1~comparable)",
                        "SAME(IMPORTS@2019-Q1~comparable, IMPORTS@2019-Q1) doubted BASIS")
                .doesNotContain("SUM(TRADE_TOTAL@2019-Q1, EXPORTS@2019-Q1, IMPORTS@2019-Q1)");
    }

    @Test
    void restatedBaseIsThatOfTheComparableGrowth() {
        Observation restated = observe("EXPORTS 2017-01-01/P5M 23431.9亿元")
                .basis(Basis.COMPARABLE)
                .build();
        AuditNetwork network = network(
                        ImmutableList.of(CURRENT, BEFORE, restated, growth().build()))
                .network();
        assertThat(relations(network)).contains(GROWTH + "~comparable)");
        assertThat(network.figure("EXPORTS@2017-01-01/P5M~comparable").isPrinted())
                .isTrue();
    }

    /** The growth of 2021 restates 2020, but that of 2020 was one of 2020 as published. */
    @Test
    void comparableBaseIsNotTheCurrentFigureOfTheYearBefore() {
        AuditNetwork network = network(
                        "IMPORTS 2021-01-01/P2M 69737亿元",
                        "IMPORTS 2020-01-01/P2M 52130亿元",
                        "IMPORTS 2019-01-01/P2M 66064亿元",
                        "IMPORTS_GROWTH 2021-01-01/P2M 33.8%",
                        "IMPORTS_GROWTH 2020-01-01/P2M -20.5%")
                .network();
        assertThat(relations(network))
                .filteredOn(text -> text.startsWith("GROWTH"))
                .containsExactlyInAnyOrder(
                        "GROWTH(IMPORTS_GROWTH@2021-01-01/P2M, IMPORTS@2021-01-01/P2M,"
                                + " IMPORTS@2020-01-01/P2M~comparable)",
                        "GROWTH(IMPORTS_GROWTH@2020-01-01/P2M, IMPORTS@2020-01-01/P2M,"
                                + " IMPORTS@2019-01-01/P2M~comparable)");
    }

    @Test
    void growthAtConstantPricesIsLeftOutBesideLevelsAtCurrentPrices() {
        ObservationNetwork real = network(ImmutableList.of(
                CURRENT, BEFORE, growth().basis(Basis.CONSTANT_PRICE).build()));
        assertThat(real.leftOut())
                .containsExactly(new LeftOut(
                        "GROWTH(EXPORTS_GROWTH@2018-01-01/P5M)", LeftOut.Reason.CONSTANT_PRICES));
        assertThat(real.network().relations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Basis.class,
            names = {"NOMINAL", "CONSTANT_PRICE"})
    void levelsAndGrowthOfOneBasisAreRelated(Basis basis) {
        AuditNetwork network = network(ImmutableList.of(
                        Observation.builder().from(CURRENT).basis(basis).build(),
                        Observation.builder().from(BEFORE).basis(basis).build(),
                        growth().basis(basis).build()))
                .network();
        assertThat(network.relations()).hasSize(1);
        assertThat(added(network)).isEmpty();
    }
}
