package io.github.tongbi.indicators.audit.catalogue;

import static io.github.tongbi.indicators.audit.catalogue.Observed.TRADE;
import static io.github.tongbi.indicators.audit.catalogue.Observed.added;
import static io.github.tongbi.indicators.audit.catalogue.Observed.network;
import static io.github.tongbi.indicators.audit.catalogue.Observed.observe;
import static io.github.tongbi.indicators.audit.catalogue.Observed.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MoreCollectors;

import io.github.tongbi.core.catalogue.Catalogue;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.catalogue.Relation;
import io.github.tongbi.core.catalogue.RelationKind;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.InvariantException;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.indicators.audit.AuditFigure;
import io.github.tongbi.indicators.audit.AuditNetwork;
import io.github.tongbi.indicators.audit.AuditRelation;
import io.github.tongbi.indicators.audit.FigureKind;
import io.github.tongbi.indicators.audit.SumRelations;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class ObservationNetworkTest {

    /** report-checks K03, K04 and K04a to K04d. */
    @Test
    void tradeIsASumInBothYears() {
        assertThat(relations(network(TRADE).network()))
                .contains(
                        "SUM(TRADE_TOTAL@2020-Q1, EXPORTS@2020-Q1, IMPORTS@2020-Q1)",
                        "GROWTH(EXPORTS_GROWTH@2020-Q1, EXPORTS@2020-Q1, EXPORTS@2019-Q1)",
                        "GROWTH(IMPORTS_GROWTH@2020-Q1, IMPORTS@2020-Q1, IMPORTS@2019-Q1)",
                        "GROWTH(TRADE_TOTAL_GROWTH@2020-Q1, TRADE_TOTAL@2020-Q1,"
                                + " TRADE_TOTAL@2019-Q1)",
                        "SUM(TRADE_TOTAL@2019-Q1, EXPORTS@2019-Q1, IMPORTS@2019-Q1)",
                        "SUBSET(EXPORTS@2020-Q1, TRADE_TOTAL@2020-Q1)",
                        "MONOTONE(TRADE_TOTAL@2020-S1, TRADE_TOTAL@2020-Q1) doubted SCOPE");
    }

    /** report-checks K05, K06, K06b and K06c. */
    @Test
    void secondQuarterAndItsGrowthFollowFromTheHalfYear() {
        assertThat(relations(network(TRADE).network()))
                .contains(
                        "GROWTH(TRADE_TOTAL_GROWTH@2020-S1, TRADE_TOTAL@2020-S1,"
                                + " TRADE_TOTAL@2019-S1)",
                        "DECUMULATION(TRADE_TOTAL@2020-Q2, TRADE_TOTAL@2020-S1,"
                                + " TRADE_TOTAL@2020-Q1)",
                        "DECUMULATION(TRADE_TOTAL@2019-Q2, TRADE_TOTAL@2019-S1,"
                                + " TRADE_TOTAL@2019-Q1)",
                        "GROWTH(TRADE_TOTAL_GROWTH@2020-Q2, TRADE_TOTAL@2020-Q2,"
                                + " TRADE_TOTAL@2019-Q2)");
    }

    /** report-checks K25, K25b, K25c and K26 to K28. */
    @Test
    void balanceSharesAndContributionsFollow() {
        assertThat(relations(network(TRADE).network()))
                .contains(
                        "DIFFERENCE(TRADE_BALANCE@2020-Q1, EXPORTS@2020-Q1, IMPORTS@2020-Q1)",
                        "DIFFERENCE(TRADE_BALANCE@2019-Q1, EXPORTS@2019-Q1, IMPORTS@2019-Q1)",
                        "GROWTH(TRADE_BALANCE_GROWTH@2020-Q1, TRADE_BALANCE@2020-Q1,"
                                + " TRADE_BALANCE@2019-Q1)",
                        "SHARE(EXPORTS_SHARE@2020-Q1, EXPORTS@2020-Q1, TRADE_TOTAL@2020-Q1)",
                        "CONTRIBUTION(EXPORTS_CONTRIBUTION@2020-Q1, EXPORTS@2020-Q1,"
                                + " EXPORTS@2019-Q1, TRADE_TOTAL@2020-Q1, TRADE_TOTAL@2019-Q1)",
                        "PULL(EXPORTS_PULL@2020-Q1, EXPORTS@2020-Q1, EXPORTS@2019-Q1,"
                                + " TRADE_TOTAL@2019-Q1)");
    }

    @Test
    void nothingElseFollowsFromTrade() {
        assertThat(added(network(TRADE).network()))
                .containsExactlyInAnyOrder(
                        "EXPORTS@2019-Q1",
                        "IMPORTS@2019-Q1",
                        "TRADE_TOTAL@2019-Q1",
                        "TRADE_TOTAL@2019-S1",
                        "TRADE_TOTAL@2020-Q2",
                        "TRADE_TOTAL@2019-Q2",
                        "TRADE_TOTAL_GROWTH@2020-Q2",
                        "TRADE_BALANCE@2020-Q1",
                        "TRADE_BALANCE@2019-Q1",
                        "TRADE_BALANCE_GROWTH@2020-Q1",
                        "EXPORTS_SHARE@2020-Q1",
                        "EXPORTS_SHARE@2019-Q1",
                        "IMPORTS_SHARE@2020-Q1",
                        "IMPORTS_SHARE@2019-Q1",
                        "EXPORTS_CONTRIBUTION@2020-Q1",
                        "IMPORTS_CONTRIBUTION@2020-Q1",
                        "EXPORTS_PULL@2020-Q1",
                        "IMPORTS_PULL@2020-Q1");
    }

    /** report-checks K10, K11 and K29. */
    @Test
    void planOfTheYearFollowsFromItsCompletion() {
        AuditNetwork network = network(
                        "INDUSTRIAL_INVESTMENT 2020-01-01/P4M 2.20亿元",
                        "INDUSTRIAL_INVESTMENT_COMPLETION 2020-01-01/P4M 12.2%",
                        "TECHNICAL_RENOVATION_INVESTMENT 2020-01-01/P4M 0.85亿元",
                        "TECHNICAL_RENOVATION_INVESTMENT_COMPLETION 2020-01-01/P4M 8.5%")
                .network();
        assertThat(relations(network))
                .containsExactlyInAnyOrder(
                        "COMPLETION(INDUSTRIAL_INVESTMENT_COMPLETION@2020-01-01/P4M,"
                                + " INDUSTRIAL_INVESTMENT@2020-01-01/P4M,"
                                + " INDUSTRIAL_INVESTMENT_PLAN@2020)",
                        "COMPLETION(TECHNICAL_RENOVATION_INVESTMENT_COMPLETION@2020-01-01/P4M,"
                                + " TECHNICAL_RENOVATION_INVESTMENT@2020-01-01/P4M,"
                                + " TECHNICAL_RENOVATION_INVESTMENT_PLAN@2020)",
                        "SHARE(TECHNICAL_RENOVATION_SHARE@2020-01-01/P4M,"
                                + " TECHNICAL_RENOVATION_INVESTMENT@2020-01-01/P4M,"
                                + " INDUSTRIAL_INVESTMENT@2020-01-01/P4M)",
                        "SUBSET(TECHNICAL_RENOVATION_INVESTMENT@2020-01-01/P4M,"
                                + " INDUSTRIAL_INVESTMENT@2020-01-01/P4M)",
                        "SUBSET(TECHNICAL_RENOVATION_INVESTMENT_PLAN@2020,"
                                + " INDUSTRIAL_INVESTMENT_PLAN@2020) doubted SCOPE");
        assertThat(network.figure("INDUSTRIAL_INVESTMENT_PLAN@2020").kind())
                .isEqualTo(FigureKind.money("CNY", Scale.HUNDRED_MILLION));
    }

    @Test
    void planOfAnotherPeriodIsTakenIfItIsToldAndThatOfTheYearIsNot() {
        String actual = "INDUSTRIAL_INVESTMENT 2021-01-01/P4M 2.20亿元";
        String half = "INDUSTRIAL_INVESTMENT_PLAN 2021-S1 9亿元";
        String fiveYears = "INDUSTRIAL_INVESTMENT_PLAN 2021-01-01/P5Y 90亿元";
        String year = "INDUSTRIAL_INVESTMENT_PLAN 2021 18亿元";
        String completion = "COMPLETION(INDUSTRIAL_INVESTMENT_COMPLETION@2021-01-01/P4M,"
                + " INDUSTRIAL_INVESTMENT@2021-01-01/P4M, INDUSTRIAL_INVESTMENT_PLAN@";
        assertThat(relations(network(actual, half, fiveYears).network()))
                .containsOnlyOnce(completion + "2021-S1)");
        assertThat(relations(network(actual, fiveYears).network()))
                .containsOnlyOnce(completion + "2021-01-01/P5Y)");
        assertThat(relations(network(actual, half, fiveYears, year).network()))
                .containsOnlyOnce(completion + "2021)")
                .doesNotContain(completion + "2021-S1)");
    }

    /** report-checks K07, K08, K08b, K09 and K09b. */
    @Test
    void foreignCapitalHasBasesRatioAverageAndTwoReadings() {
        AuditNetwork network = network(
                        "NEW_FOREIGN_FIRMS 2020-01-01/P5M 27家",
                        "NEW_FOREIGN_FIRMS_INCREASE 2020-01-01/P5M 26家",
                        "CONTRACTED_FOREIGN_CAPITAL 2020-01-01/P5M 212.65万美元",
                        "RECEIVED_FOREIGN_CAPITAL 2020-01-01/P5M 2660.89万美元",
                        "RECEIVED_FOREIGN_CAPITAL_GROWTH 2020-01-01/P5M 121倍")
                .network();
        String growth = "(RECEIVED_FOREIGN_CAPITAL_GROWTH@2020-01-01/P5M,"
                + " RECEIVED_FOREIGN_CAPITAL@2020-01-01/P5M,"
                + " RECEIVED_FOREIGN_CAPITAL@2019-01-01/P5M) read";
        assertThat(relations(network))
                .containsExactlyInAnyOrder(
                        "INCREASE(NEW_FOREIGN_FIRMS_INCREASE@2020-01-01/P5M,"
                                + " NEW_FOREIGN_FIRMS@2020-01-01/P5M,"
                                + " NEW_FOREIGN_FIRMS@2019-01-01/P5M)",
                        "GROWTH" + growth,
                        "GROWTH_TO" + growth,
                        "RATIO(RECEIVED_TO_CONTRACTED@2020-01-01/P5M,"
                                + " RECEIVED_FOREIGN_CAPITAL@2020-01-01/P5M,"
                                + " CONTRACTED_FOREIGN_CAPITAL@2020-01-01/P5M)",
                        "AVERAGE(CONTRACTED_PER_NEW_FIRM@2020-01-01/P5M,"
                                + " CONTRACTED_FOREIGN_CAPITAL@2020-01-01/P5M,"
                                + " NEW_FOREIGN_FIRMS@2020-01-01/P5M)");
        assertThat(network.relations())
                .filteredOn(relation -> relation.standing() == AuditRelation.Standing.READING)
                .extracting(AuditRelation::label)
                .containsExactly(
                        Optional.of(Label.of("增速", "growth")),
                        Optional.of(Label.of("增长到", "growth to a multiple")));
        assertThat(network.figure("NEW_FOREIGN_FIRMS@2019-01-01/P5M").kind())
                .isEqualTo(FigureKind.measure(Unit.ESTABLISHMENT, Scale.ONE));
        assertThat(network.figure("RECEIVED_TO_CONTRACTED@2020-01-01/P5M").kind())
                .isEqualTo(FigureKind.TIMES);
        assertThat(network.figure("CONTRACTED_PER_NEW_FIRM@2020-01-01/P5M").kind())
                .isEqualTo(FigureKind.money("USD", Scale.TEN_THOUSAND).per(Unit.ESTABLISHMENT));
    }

    /** report-checks K01, K02 and K20; stocks of the end of May, and the subsidy of a span. */
    @Test
    void vesselsHaveRatiosAtTheirDateAndAnAverageOfTheirSpan() {
        AuditNetwork network = network(
                        "RESTING_VESSELS 2020-05-31 415艘",
                        "EXEMPT_VESSELS 2020-05-31 47艘",
                        "MORATORIUM_RATIO 2020-05-31 89.8%",
                        "VESSELS_REDUCED 2020-S1 85艘",
                        "VESSEL_REDUCTION_SUBSIDY 2020-S1 1724.48万元")
                .network();
        assertThat(relations(network))
                .containsExactlyInAnyOrder(
                        "SUM(MORATORIUM_VESSELS@2020-05-31, RESTING_VESSELS@2020-05-31,"
                                + " EXEMPT_VESSELS@2020-05-31)",
                        "SHARE(MORATORIUM_RATIO@2020-05-31, RESTING_VESSELS@2020-05-31,"
                                + " MORATORIUM_VESSELS@2020-05-31)",
                        "COMPLEMENT(EXEMPT_RATIO@2020-05-31, MORATORIUM_RATIO@2020-05-31)",
                        "SUBSET(RESTING_VESSELS@2020-05-31, MORATORIUM_VESSELS@2020-05-31)",
                        "SUBSET(EXEMPT_VESSELS@2020-05-31, MORATORIUM_VESSELS@2020-05-31)",
                        "AVERAGE(SUBSIDY_PER_VESSEL@2020-S1, VESSEL_REDUCTION_SUBSIDY@2020-S1,"
                                + " VESSELS_REDUCED@2020-S1)");
    }

    @Test
    void rateOverASpanIsOfTheStocksAtItsEnd() {
        AuditNetwork network = network(
                        "RESTING_VESSELS 2020-05-31 415艘",
                        "EXEMPT_VESSELS 2020-05-31 47艘",
                        "MORATORIUM_RATIO 2020-05 89.8%")
                .network();
        assertThat(relations(network))
                .contains("SHARE(MORATORIUM_RATIO@2020-05, RESTING_VESSELS@2020-05-31,"
                        + " MORATORIUM_VESSELS@2020-05-31)");
    }

    /** report-checks K15: 57 tenants, 14 of them approved in the period. */
    @Test
    void openingStockStandsAtTheLastDayBeforeTheFlow() {
        AuditNetwork network = network(
                        "PARK_TENANTS 2020-05-31 57个", "PARK_APPROVED 2020-01-01/P5M 14个")
                .network();
        assertThat(relations(network))
                .containsExactlyInAnyOrder(
                        "STOCK_FLOW(PARK_TENANTS@2020-05-31, PARK_TENANTS@2019-12-31,"
                                + " PARK_APPROVED@2020-01-01/P5M) doubted SCOPE",
                        "SUBSET(PARK_APPROVED@2020-01-01/P5M, PARK_TENANTS@2020-05-31)");
    }

    @Test
    void laterStocksAndLongerFlowsAreNoLess() {
        AuditNetwork network = network(
                        "DATA_RECORDS 2020-06-30 1.08亿条",
                        "DATA_RECORDS 2019-12-31 0.9亿条",
                        "DATA_RECORDS 2020-03-31 1.0亿条",
                        "VESSELS_REDUCED 2020-Q1 40艘",
                        "VESSELS_REDUCED 2020-Q2 45艘",
                        "VESSELS_REDUCED 2020-S1 85艘")
                .network();
        assertThat(relations(network))
                .containsExactlyInAnyOrder(
                        "MONOTONE(DATA_RECORDS@2020-03-31, DATA_RECORDS@2019-12-31) doubted SCOPE",
                        "MONOTONE(DATA_RECORDS@2020-06-30, DATA_RECORDS@2020-03-31) doubted SCOPE",
                        "MONOTONE(VESSELS_REDUCED@2020-S1, VESSELS_REDUCED@2020-Q1)",
                        "DECUMULATION(VESSELS_REDUCED@2020-Q2, VESSELS_REDUCED@2020-S1,"
                                + " VESSELS_REDUCED@2020-Q1) doubted SCOPE");
    }

    @Test
    void distantFiguresToDateOnlyCheckWhatIsTold() {
        AuditNetwork network = network(
                        "IMPORTS 2020-01-01/P2M 1亿元",
                        "IMPORTS 2020-Q1 2亿元",
                        "IMPORTS 2020-01-01/P4M 4亿元",
                        "IMPORTS 2020-01-01/P5M 5亿元",
                        "IMPORTS 2020-03-01/P3M 4亿元")
                .network();
        assertThat(relations(network))
                .filteredOn(text -> text.startsWith("DECUMULATION"))
                .containsExactlyInAnyOrder(
                        "DECUMULATION(IMPORTS@2020-03, IMPORTS@2020-Q1, IMPORTS@2020-01-01/P2M)",
                        "DECUMULATION(IMPORTS@2020-04, IMPORTS@2020-01-01/P4M, IMPORTS@2020-Q1)",
                        "DECUMULATION(IMPORTS@2020-05, IMPORTS@2020-01-01/P5M,"
                                + " IMPORTS@2020-01-01/P4M)",
                        "DECUMULATION(IMPORTS@2020-03-01/P3M, IMPORTS@2020-01-01/P5M,"
                                + " IMPORTS@2020-01-01/P2M) doubted SCOPE");
    }

    /** A growth told of the second quarter by itself need not be that of figures to date. */
    @Test
    void differenceOfFiguresToDateIsDoubtedBesideAGrowthOfTheRest() {
        ImmutableList<Observation> all = ImmutableList.<Observation>builder()
                .addAll(TRADE)
                .add(observe("TRADE_TOTAL_GROWTH 2020-Q2 30.1%").build())
                .build();
        assertThat(relations(network(all).network()))
                .contains(
                        "DECUMULATION(TRADE_TOTAL@2020-Q2, TRADE_TOTAL@2020-S1,"
                                + " TRADE_TOTAL@2020-Q1) doubted SCOPE",
                        "DECUMULATION(TRADE_TOTAL@2019-Q2, TRADE_TOTAL@2019-S1,"
                                + " TRADE_TOTAL@2019-Q1) doubted SCOPE");
    }

    /** Each year gives the rate from which the year before follows; it ends a year before the figures. */
    @Test
    void relationsThatLeadBackForEverEnd() {
        Catalogue circle = Catalogue.standard()
                .plus(
                        ImmutableList.of(),
                        ImmutableList.of(
                                Relation.of("EXPORTS_GROWTH", RelationKind.GROWTH, "IMPORTS"),
                                Relation.of(
                                        "EXPORTS_GROWTH",
                                        RelationKind.RATIO,
                                        "EXPORTS",
                                        "IMPORTS")));
        ObservationNetwork network = ObservationNetwork.of(
                circle,
                Observed.observations(
                        "EXPORTS 2020 6亿元", "IMPORTS 2020 5亿元", "EXPORTS_GROWTH 2020 20%"));
        assertThat(added(network.network()))
                .contains("EXPORTS@2019", "IMPORTS@2019", "EXPORTS_GROWTH@2019")
                .noneMatch(name -> name.contains("2018"));
        assertThat(network.network().relations())
                .extracting(AuditRelation::id)
                .contains(
                        "RATIO(EXPORTS_GROWTH@2020)",
                        "GROWTH(EXPORTS_GROWTH@2020, EXPORTS@2020, EXPORTS@2019)",
                        "GROWTH(EXPORTS_GROWTH@2020, IMPORTS@2020, IMPORTS@2019)");
    }

    @Test
    void figuresAndRelationsAreLabelledByIndicatorAndPeriod() {
        AuditNetwork network = network(TRADE).network();
        AuditFigure base = network.figure("EXPORTS@2019-Q1");
        assertThat(base.label()).isEqualTo(Label.of("出口总额(2019年一季度)", "exports (Q1 2019)"));
        assertThat(base.kind()).isEqualTo(FigureKind.money("USD", Scale.HUNDRED_MILLION));
        assertThat(base.period()).contains(ReferencePeriod.ofQuarter(2019, 1));
        AuditRelation growth = network.relations().stream()
                .filter(relation -> relation.id().equals("GROWTH(EXPORTS_GROWTH@2020-Q1)"))
                .collect(MoreCollectors.onlyElement());
        assertThat(growth.label())
                .contains(Label.of("出口同比增速(2020年一季度)", "growth of exports (Q1 2020)"));
    }

    @Test
    void regionsAreToldInNamesAndNeverMixed() {
        ImmutableList.Builder<Observation> both = ImmutableList.builder();
        both.add(observe("TRADE_TOTAL 2020-Q1 2.4亿美元").build());
        both.add(observe("EXPORTS 2020-Q1 1.74亿美元")
                .region(RegionCode.of("440307"))
                .build());
        AuditNetwork network = network(both.build()).network();
        assertThat(network.relations()).isEmpty();
        assertThat(network.figure("EXPORTS@2020-Q1@440307").label())
                .isEqualTo(Label.of("出口总额(440307,2020年一季度)", "exports (440307, Q1 2020)"));
    }

    @Test
    void orderOfObservationsMakesNoDifference() {
        AuditNetwork network = network(TRADE).network();
        AuditNetwork reversed = network(TRADE.reverse()).network();
        assertThat(reversed.figures().values().asList())
                .isEqualTo(network.figures().values().asList());
        assertThat(relations(reversed)).isEqualTo(relations(network));
    }

    @Test
    void callerAddsRelationsAndSettings() {
        AuditNetwork network = network("BASE_REGISTERS 2020-06-30 3个").toBuilder()
                .relate(SumRelations.listLength("BASE_REGISTERS@2020-06-30", 3))
                .build();
        assertThat(relations(network)).containsExactly("LIST_LENGTH(BASE_REGISTERS@2020-06-30, 3)");
    }

    @Test
    void forecastIsToldInTheFigure() {
        AuditNetwork network = network(ImmutableList.of(observe("EXPORTS 2020-S1 4亿美元")
                        .status(ObservationStatus.FORECAST)
                        .build()))
                .network();
        assertThat(network.figure("EXPORTS@2020-S1").status())
                .isEqualTo(ObservationStatus.FORECAST);
    }

    @Test
    void unfitObservationsAreRefusedAllAtOnce() {
        assertThatExceptionOfType(InvariantException.class)
                .isThrownBy(() -> network("EXPORT 2020-Q1 1亿元", "EXPORTS 2020-03-31 97个"))
                .withMessage("ObservationNetwork: observations[0].indicator:"
                        + " expected a code of the catalogue, got \"EXPORT\";"
                        + " observations[1].period: expected a span of time such as"
                        + " 2020-01-01/P4M, got a date: 2020-03-31;"
                        + " observations[1].figure: expected an amount of money such as 1.74亿元,"
                        + " got \"97个\"")
                .satisfies(refusal -> assertThat(refusal.violations())
                        .extracting(Violation::code)
                        .containsExactly("UNKNOWN_CODE", "NOT_A_FLOW", "WRONG_UNIT"));
    }
}
