package io.github.tongbi.indicators.audit.catalogue;

import static io.github.tongbi.indicators.audit.catalogue.Observed.TRADE;
import static io.github.tongbi.indicators.audit.catalogue.Observed.network;
import static io.github.tongbi.indicators.audit.catalogue.Observed.relations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.indicators.audit.catalogue.LeftOut.Reason;

import org.junit.jupiter.api.Test;

/** Relations between figures in units or currencies that are not added to each other. */
class LeftOutTest {

    @Test
    void nothingIsLeftOutOfTrade() {
        assertThat(network(TRADE).leftOut()).isEmpty();
    }

    /** report-checks K16: 97 firms and projects in 家, 8 projects in 个. */
    @Test
    void countsInOtherMeasureWordsAreNotRelated() {
        ObservationNetwork firms = network(
                "BIO_ENTERPRISES_TOTAL 2020-05-31 97家", "BIO_PROJECTS_NEW 2020-01-01/P5M 8个");
        assertThat(firms.network().relations()).isEmpty();
        assertThat(firms.leftOut())
                .containsExactly(new LeftOut(
                        "STOCK_FLOW(BIO_ENTERPRISES_TOTAL@2020-05-31)", Reason.UNLIKE_UNITS));
    }

    @Test
    void areasInOtherUnitsAreNotRelated() {
        ObservationNetwork park = network(
                "PARK_OCCUPIED_AREA 2020-05-31 9亩", "PARK_LETTABLE_AREA 2020-05-31 7000平方米");
        assertThat(park.network().relations()).isEmpty();
        assertThat(park.leftOut())
                .containsExactly(
                        new LeftOut(
                                "SHARE(PARK_OCCUPANCY_BY_AREA@2020-05-31)", Reason.UNLIKE_UNITS),
                        new LeftOut("SUBSET(PARK_OCCUPIED_AREA@2020-05-31)", Reason.UNLIKE_UNITS));
    }

    @Test
    void amountsOfEachCurrencyAreRelatedByThemselves() {
        ObservationNetwork trade = network(
                "EXPORTS 2020-Q1 1.74亿美元",
                "IMPORTS 2020-Q1 0.67亿美元",
                "EXPORTS 2020-Q1 12.1亿元",
                "TRADE_TOTAL 2020-Q1 16.8亿元");
        assertThat(relations(trade.network()))
                .contains(
                        "SUM(TRADE_TOTAL@2020-Q1@USD, EXPORTS@2020-Q1@USD, IMPORTS@2020-Q1@USD)",
                        "SUM(TRADE_TOTAL@2020-Q1@CNY, EXPORTS@2020-Q1@CNY, IMPORTS@2020-Q1@CNY)");
        assertThat(trade.leftOut()).isEmpty();
    }

    @Test
    void growthBesideTwoCurrenciesIsRelatedToNeither() {
        ObservationNetwork trade = network(
                "EXPORTS 2020-Q1 1.74亿美元",
                "EXPORTS 2020-Q1 12.1亿元",
                "EXPORTS_GROWTH 2020-Q1 36.1%");
        assertThat(trade.network().relations()).isEmpty();
        assertThat(trade.leftOut())
                .containsExactly(
                        new LeftOut("GROWTH(EXPORTS_GROWTH@2020-Q1)", Reason.SEVERAL_UNITS));
    }

    @Test
    void reasonsAreToldInWords() {
        assertThat(Reason.UNLIKE_UNITS.label())
                .isEqualTo(
                        Label.of("各数的单位或币种不同", "the figures are in different units or currencies"));
    }
}
