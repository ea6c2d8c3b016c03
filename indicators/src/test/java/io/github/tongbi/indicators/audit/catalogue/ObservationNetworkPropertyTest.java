package io.github.tongbi.indicators.audit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Basis;
import io.github.tongbi.core.catalogue.Catalogue;
import io.github.tongbi.core.catalogue.IndicatorDefinition;
import io.github.tongbi.core.catalogue.IndicatorUnit;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.indicators.audit.AuditFigure;
import io.github.tongbi.indicators.audit.AuditNetwork;
import io.github.tongbi.indicators.audit.AuditRelation;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Networks of whatever observations of the standard catalogue. */
class ObservationNetworkPropertyTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final ImmutableList<String> SPANS = ImmutableList.of(
            "2019-Q1",
            "2019-S1",
            "2019",
            "2020-01-01/P2M",
            "2020-Q1",
            "2020-Q2",
            "2020-S1",
            "2020",
            "1000",
            "2020-02-29/P1D");
    private static final ImmutableList<String> DATES =
            ImmutableList.of("2019-12-31", "2020-02-29", "2020-03-31", "2020-06-30", "1000-01-01");

    @Property(tries = 300)
    void orderMakesNoDifference(
            @ForAll("observations") List<Observation> observations, @ForAll Random random) {
        List<Observation> shuffled = new ArrayList<>(observations);
        Collections.shuffle(shuffled, random);
        AuditNetwork network = Observed.network(observations).network();
        AuditNetwork other = Observed.network(shuffled).network();
        assertThat(other.figures().values().asList())
                .isEqualTo(network.figures().values().asList());
        assertThat(Observed.relations(other)).isEqualTo(Observed.relations(network));
        assertThat(Observed.network(shuffled).leftOut())
                .isEqualTo(Observed.network(observations).leftOut());
    }

    /** A figure that nobody told is there for a relation, and begins at most a year before all. */
    @Property(tries = 300)
    void addedFiguresStandInARelationAndNotFarBack(
            @ForAll("observations") List<Observation> observations) {
        AuditNetwork network = Observed.network(observations).network();
        LocalDate first = observations.stream()
                .map(observation -> observation.period().firstDay())
                .min(LocalDate::compareTo)
                .orElseThrow();
        for (AuditFigure figure : network.figures().values()) {
            if (!figure.isPrinted()) {
                assertThat(network.relations())
                        .flatExtracting(AuditRelation::figures)
                        .contains(figure.name());
                assertThat(figure.period().orElseThrow().firstDay())
                        .isAfterOrEqualTo(first.minusYears(1));
            }
        }
    }

    /** What follows is already there, so that observing it once more adds nothing but its digits. */
    @Property(tries = 300)
    void everyObservationIsAFigure(@ForAll("observations") List<Observation> observations) {
        AuditNetwork network = Observed.network(observations).network();
        for (Observation observation : observations) {
            assertThat(network.figures().values())
                    .flatExtracting(AuditFigure::printed)
                    .contains(observation.figure().orElseThrow());
        }
    }

    @Provide
    Arbitrary<List<Observation>> observations() {
        Arbitrary<String> codes = Arbitraries.of(CATALOGUE.all()).map(IndicatorDefinition::code);
        Arbitrary<String> trade =
                codes.filter(code -> code.contains("TRADE") || code.contains("PORTS"));
        return Arbitraries.oneOf(codes, trade)
                .flatMap(code -> observation(CATALOGUE.get(code)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    private static Arbitrary<Observation> observation(IndicatorDefinition definition) {
        Arbitrary<String> periods = switch (definition.nature()) {
            case FLOW -> Arbitraries.of(SPANS);
            case STOCK -> Arbitraries.of(DATES);
            case RATE, AVERAGE -> Arbitraries.oneOf(Arbitraries.of(SPANS), Arbitraries.of(DATES));
        };
        return Combinators.combine(
                        periods,
                        Arbitraries.of(figures(definition)),
                        Arbitraries.of(Basis.class).optional(),
                        Arbitraries.of("440307", "440000").map(RegionCode::of).optional(0.2))
                .as((period, figure, basis, region) -> Observation.builder()
                        .indicator(definition.code())
                        .label(definition.label())
                        .period(ReferencePeriod.parse(period))
                        .figure(Figure.parse(figure))
                        .basis(basis)
                        .region(region)
                        .build());
    }

    private static ImmutableList<String> figures(IndicatorDefinition definition) {
        IndicatorUnit unit = definition.unit();
        return switch (unit.kind()) {
            case MONEY -> ImmutableList.of("1.74亿美元", "2.4亿元", "0元", "-0.67亿元", "3万元");
            case MEASURE ->
                unit.units().stream()
                        .map(each -> "7" + each.symbol())
                        .collect(ImmutableList.toImmutableList());
            case PERCENT, TIMES -> ImmutableList.of("12.2%", "-2.8%", "121倍", "100%");
            case POINTS -> ImmutableList.of("-21.1个百分点", "0个百分点");
        };
    }
}
