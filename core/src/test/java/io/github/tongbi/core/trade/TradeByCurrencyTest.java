package io.github.tongbi.core.trade;

import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMoney;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.TradeArbitraries;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;

import java.util.Currency;
import java.util.List;

class TradeByCurrencyTest {
    private static final Currency YUAN = Currency.getInstance("CNY");
    private static final Currency DOLLAR = Currency.getInstance("USD");

    private static TradeFigures.Builder january(String total, String growth) {
        return TradeFigures.builder()
                .period(ReferencePeriod.ofMonth(2014, 1))
                .total(parseMoney(total))
                .totalGrowth(parseRatio(growth));
    }

    /** The national figures of January 2014. */
    private static TradeByCurrency january(TradeFigures... more) {
        return TradeByCurrency.of(ImmutableList.<TradeFigures>builder()
                .add(january("2.34万亿元", "7.3%").build())
                .add(january("3824亿美元", "10.3%").build())
                .add(more)
                .build());
    }

    @Test
    void seriesStandSideBySideWithTheirOwnGrowth() {
        TradeByCurrency trade = january();
        assertThat(trade.in(YUAN).flatMap(TradeFigures::totalGrowth).map(Figure::toString))
                .contains("7.3%");
        assertThat(trade.in(DOLLAR).flatMap(TradeFigures::totalGrowth).map(Figure::toString))
                .contains("10.3%");
        assertThat(trade.in(Currency.getInstance("EUR"))).isEmpty();
    }

    @Test
    void currencyIsThatOfAnyAmount() {
        TradeFigures.Builder figures =
                TradeFigures.builder().period(ReferencePeriod.ofMonth(2014, 1));
        assertThat(figures.imports(parseMoney("1亿美元")).build().currency()).isEqualTo(DOLLAR);
        assertThat(figures.exports(parseMoney("1亿美元")).build().currency()).isEqualTo(DOLLAR);
        assertThat(january("1亿元", "1%").build().currency()).isEqualTo(YUAN);
    }

    @Test
    void secondSeriesInACurrencyIsRefused() {
        assertRefused(
                () -> january(january("3825亿美元", "10.3%").build()),
                new Violation("REPEATED", "series[2]", "expected one series in USD, got another"));
    }

    @Test
    void noSeriesIsRefused() {
        assertRefused(
                () -> TradeByCurrency.of(List.of()),
                new Violation(
                        "EMPTY", "series", "expected figures in at least one currency, got none"));
    }

    @Test
    void seriesOfAnotherPeriodRegionOrStatusIsRefused() {
        TradeFigures other = january("1亿港元", "1%")
                .period(ReferencePeriod.ofMonth(2014, 2))
                .region(RegionCode.of("440307"))
                .status(ObservationStatus.FORECAST)
                .build();
        assertRefused(
                () -> january(other),
                new Violation(
                        "PERIOD_MISMATCH",
                        "series[2].period",
                        "expected the period 2014-01, got 2014-02"),
                new Violation(
                        "REGION_MISMATCH",
                        "series[2].region",
                        "expected the region of the other series, got another"),
                new Violation(
                        "STATUS_MISMATCH",
                        "series[2].status",
                        "expected the status NORMAL, got FORECAST"));
    }

    @Test
    void tradeIsEqualByItsSeries() {
        new EqualsTester()
                .addEqualityGroup(january(), january())
                .addEqualityGroup(
                        TradeByCurrency.of(List.of(january("2.34万亿元", "7.3%").build())))
                .testEquals();
    }

    @Property(tries = 100)
    @Domain(TradeArbitraries.class)
    void anyTradeFindsItsSeriesAndIsTheSameAfterItsSerialisation(@ForAll TradeByCurrency trade) {
        assertThat(trade.series())
                .allSatisfy(figures -> assertThat(trade.in(figures.currency())).contains(figures));
        assertThat(SerializableTester.reserialize(trade)).isEqualTo(trade);
    }
}
