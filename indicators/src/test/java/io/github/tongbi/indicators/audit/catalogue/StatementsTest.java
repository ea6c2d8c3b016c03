package io.github.tongbi.indicators.audit.catalogue;

import static io.github.tongbi.indicators.audit.catalogue.Observed.added;
import static io.github.tongbi.indicators.audit.catalogue.Observed.network;
import static io.github.tongbi.indicators.audit.catalogue.Observed.observe;
import static io.github.tongbi.indicators.audit.catalogue.Observed.relations;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.indicators.audit.AuditFigure;
import io.github.tongbi.indicators.audit.AuditNetwork;
import io.github.tongbi.indicators.audit.FigureKind;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;

/** One figure that is told more than once, revised or missing. */
class StatementsTest {
    private static final LocalDate APRIL = LocalDate.of(2020, 4, 20);

    private static Observation.Builder exports(String figure) {
        return observe("EXPORTS 2020-Q1 " + figure);
    }

    private static AuditNetwork of(Observation... observations) {
        return network(ImmutableList.copyOf(observations)).network();
    }

    private static Optional<Figure<?>> told(AuditNetwork network) {
        return network.figure("EXPORTS@2020-Q1").sharpest();
    }

    @Test
    void secondStatementIsTheSameFigure() {
        AuditNetwork network = of(exports("1.74亿美元").build(), exports("1.8亿美元").build());
        assertThat(relations(network)).containsExactly("SAME(EXPORTS@2020-Q1#2, EXPORTS@2020-Q1)");
        assertThat(network.figure("EXPORTS@2020-Q1#2").label())
                .isEqualTo(Label.of("出口总额(2020年一季度)第2次公布", "exports (Q1 2020), statement 2"));
    }

    @Test
    void oneObservationGivenTwiceIsOneStatement() {
        Observation once = exports("1.74亿美元").build();
        assertThat(of(once, once).figures()).hasSize(1);
    }

    @Test
    void laterStatementReplacesTheEarlier() {
        AuditNetwork network = of(
                exports("1.75亿美元").published(APRIL.plusDays(1)).build(),
                exports("1.74亿美元").published(APRIL).build());
        assertThat(network.figures()).hasSize(1);
        assertThat(told(network)).contains(Figure.parse("1.75亿美元"));
    }

    @Test
    void revisedStatementReplacesOneWhoseDayIsNotTold() {
        AuditNetwork network = of(
                exports("1.74亿美元").published(APRIL).build(),
                exports("1.75亿美元").status(ObservationStatus.REVISED).build());
        assertThat(told(network)).contains(Figure.parse("1.75亿美元"));
        assertThat(network.figures()).hasSize(1);
    }

    @Test
    void statementAfterTheRevisionReplacesIt() {
        AuditNetwork network = of(
                exports("1.75亿美元")
                        .status(ObservationStatus.REVISED)
                        .published(APRIL)
                        .build(),
                exports("1.76亿美元").published(APRIL.plusDays(1)).build());
        assertThat(told(network)).contains(Figure.parse("1.76亿美元"));
    }

    @Test
    void missingObservationIsAnUnknownFigureToldLikeItsRelatives() {
        AuditNetwork network = of(
                observe("TRADE_TOTAL 2020-Q1 24000万美元").build(),
                missing("EXPORTS"),
                missing("EXPORTS_GROWTH"),
                missing("NEW_FOREIGN_FIRMS"));
        AuditFigure exports = network.figure("EXPORTS@2020-Q1");
        assertThat(exports.isPrinted()).isFalse();
        assertThat(exports.status()).isEqualTo(ObservationStatus.MISSING);
        assertThat(exports.kind()).isEqualTo(FigureKind.money("USD", Scale.TEN_THOUSAND));
        assertThat(network.figure("EXPORTS_GROWTH@2020-Q1").kind()).isEqualTo(FigureKind.PERCENT);
        assertThat(network.figure("NEW_FOREIGN_FIRMS@2020-Q1").kind()).hasToString("家");
    }

    @Test
    void missingObservationGivesWayToAStatement() {
        AuditNetwork network = of(missing("EXPORTS"), exports("1.74亿美元").build());
        assertThat(added(network)).isEmpty();
        assertThat(network.figures()).hasSize(1);
    }

    private static Observation missing(String code) {
        return Observation.builder()
                .indicator(code)
                .label(Label.of("某指标", "some indicator"))
                .period(ReferencePeriod.ofQuarter(2020, 1))
                .status(ObservationStatus.MISSING)
                .build();
    }
}
