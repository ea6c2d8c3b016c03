package io.github.tongbi.core.trade;

import static io.github.tongbi.core.invariant.ModelAssertions.assertIncomplete;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMoney;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;

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

class TradeFiguresTest {
    private static final RegionCode DAPENG = RegionCode.parse("440307/大鹏新区");

    private static TradeFigures.Builder firstQuarter() {
        return TradeFigures.builder()
                .region(DAPENG)
                .period(ReferencePeriod.ofQuarter(2020, 1))
                .total(parseMoney("2.4亿美元"))
                .totalGrowth(parseRatio("22.6%"))
                .exports(parseMoney("1.74亿美元"))
                .exportsGrowth(parseRatio("36.1%"))
                .imports(parseMoney("0.67亿美元"))
                .importsGrowth(parseRatio("-2.8%"));
    }

    @Test
    void dateIsNoPeriodForAFlow() {
        assertRefused(
                firstQuarter().period(ReferencePeriod.parse("2020-06-30"))::build,
                new Violation(
                        "NOT_A_FLOW",
                        "period",
                        "expected a span of time such as 2020-01-01/P4M, got a date: 2020-06-30"));
    }

    @Test
    void quarterOfTheReportIsKeptAsPrinted() {
        TradeFigures quarter = firstQuarter().build();
        assertThat(quarter.region()).contains(DAPENG);
        assertThat(quarter.period()).hasToString("2020-Q1");
        assertThat(quarter.status()).isEqualTo(ObservationStatus.NORMAL);
        assertThat(quarter.total()).map(Figure::toString).contains("2.4亿美元");
        assertThat(quarter.totalGrowth()).map(Figure::toString).contains("22.6%");
        assertThat(quarter.exports()).map(Figure::toString).contains("1.74亿美元");
        assertThat(quarter.exportsGrowth()).map(Figure::toString).contains("36.1%");
        assertThat(quarter.imports()).map(Figure::toString).contains("0.67亿美元");
        assertThat(quarter.importsGrowth()).map(Figure::toString).contains("-2.8%");
    }

    @Test
    void forecastOfTheReportHasATotalOnly() {
        TradeFigures forecast = TradeFigures.builder()
                .period(ReferencePeriod.ofHalf(2020, 1))
                .status(ObservationStatus.FORECAST)
                .total(parseMoney("5.6亿美元"))
                .totalGrowth(parseRatio("25.84%"))
                .build();
        assertThat(forecast.status()).isEqualTo(ObservationStatus.FORECAST);
        assertThat(forecast.region()).isEmpty();
        assertThat(forecast.exports()).isEmpty();
        assertThat(forecast.imports()).isEmpty();
    }

    @Test
    void totalNeedNotBeTheSumOfItsParts() {
        TradeFigures doubtful = firstQuarter().total(parseMoney("9.9亿美元")).build();
        assertThat(doubtful.total()).contains(parseMoney("9.9亿美元"));
    }

    @Test
    void amountsMayBeZeroAndGrowthOfAnySize() {
        TradeFigures trade = firstQuarter()
                .imports(parseMoney("0亿美元"))
                .importsGrowth(parseRatio("-100%"))
                .exportsGrowth(parseRatio("121倍"))
                .build();
        assertThat(trade.imports()).contains(parseMoney("0亿美元"));
        assertThat(trade.importsGrowth()).contains(parseRatio("-100%"));
        assertThat(trade.exportsGrowth()).contains(parseRatio("121倍"));
    }

    @Test
    void tradeWithoutAnyAmountIsEmpty() {
        assertRefused(
                TradeFigures.builder()
                        .period(ReferencePeriod.ofQuarter(2020, 1))
                        .totalGrowth(parseRatio("22.6%"))::build,
                new Violation(
                        "EMPTY", "", "expected a total, exports or imports, got none of them"));
    }

    @Test
    void negativeTotalIsRefused() {
        assertRefused(
                firstQuarter().total(parseMoney("-2.4亿美元"))::build, negative("total", "-2.4亿美元"));
    }

    @Test
    void negativeExportsAreRefused() {
        assertRefused(
                firstQuarter().exports(parseMoney("-0.01亿美元"))::build,
                negative("exports", "-0.01亿美元"));
    }

    @Test
    void negativeImportsAreRefused() {
        assertRefused(
                firstQuarter().imports(parseMoney("-1美元"))::build, negative("imports", "-1美元"));
    }

    private static Violation negative(String path, String printed) {
        return new Violation(
                "NEGATIVE", path, "expected a figure of 0 or more, got \"" + printed + '"');
    }

    @Test
    void exportsInAnotherCurrencyThanTheTotalAreRefused() {
        assertRefused(
                TradeFigures.builder()
                        .period(ReferencePeriod.ofQuarter(2020, 1))
                        .total(parseMoney("2.4亿美元"))
                        .exports(parseMoney("1.74亿元"))::build,
                mixed("exports", "expected an amount in USD like total, got \"1.74亿元\""));
    }

    @Test
    void importsInAnotherCurrencyThanTheExportsAreRefused() {
        assertRefused(
                TradeFigures.builder()
                        .period(ReferencePeriod.ofQuarter(2020, 1))
                        .exports(parseMoney("1.74亿美元"))
                        .imports(parseMoney("0.67亿元"))::build,
                mixed("imports", "expected an amount in USD like exports, got \"0.67亿元\""));
    }

    @Test
    void importsInAnotherCurrencyThanTheTotalAreRefused() {
        assertRefused(
                TradeFigures.builder()
                        .period(ReferencePeriod.ofQuarter(2020, 1))
                        .total(parseMoney("2.4亿美元"))
                        .imports(parseMoney("0.67亿元"))::build,
                mixed("imports", "expected an amount in USD like total, got \"0.67亿元\""));
    }

    private static Violation mixed(String path, String message) {
        return new Violation("CURRENCY_MISMATCH", path, message);
    }

    @Test
    void everyViolationIsReportedInTheOrderOfTheFields() {
        assertRefused(
                TradeFigures.builder()
                        .period(ReferencePeriod.ofQuarter(2020, 1))
                        .total(parseMoney("-2.4亿美元"))
                        .exports(parseMoney("-1.74亿元"))
                        .imports(parseMoney("-0.67亿港元"))::build,
                negative("total", "-2.4亿美元"),
                negative("exports", "-1.74亿元"),
                mixed("exports", "expected an amount in USD like total, got \"-1.74亿元\""),
                negative("imports", "-0.67亿港元"),
                mixed("imports", "expected an amount in CNY like exports, got \"-0.67亿港元\""),
                mixed("imports", "expected an amount in USD like total, got \"-0.67亿港元\""));
    }

    @Test
    void periodIsMandatory() {
        assertIncomplete(
                TradeFigures.builder().total(parseMoney("2.4亿美元"))::build,
                "TradeFigures",
                "period");
    }

    @Test
    void tradeIsEqualByAllItsFields() {
        new EqualsTester()
                .addEqualityGroup(firstQuarter().build(), firstQuarter().build())
                .addEqualityGroup(firstQuarter().region(RegionCode.of("440307")).build())
                .addEqualityGroup(
                        firstQuarter().period(ReferencePeriod.ofMonth(2020, 3)).build())
                .addEqualityGroup(
                        firstQuarter().status(ObservationStatus.REVISED).build())
                .addEqualityGroup(firstQuarter().total(parseMoney("2.40亿美元")).build())
                .addEqualityGroup(
                        firstQuarter().totalGrowth(parseRatio("22.5%")).build())
                .addEqualityGroup(firstQuarter().exports(parseMoney("1.73亿美元")).build())
                .addEqualityGroup(
                        firstQuarter().exportsGrowth(parseRatio("36%")).build())
                .addEqualityGroup(firstQuarter().imports(parseMoney("0.66亿美元")).build())
                .addEqualityGroup(
                        firstQuarter().importsGrowth(parseRatio("2.8%")).build())
                .addEqualityGroup(firstQuarter()
                        .addParts(TradePart.builder()
                                .chapter(HsChapter.of(85))
                                .exports(parseMoney("1亿美元"))
                                .build())
                        .build())
                .testEquals();
    }

    @Property
    @Domain(TradeArbitraries.class)
    void anyTradeIsRebuiltFromItsOwnFields(@ForAll TradeFigures trade) {
        TradeFigures rebuilt = TradeFigures.builder()
                .region(trade.region())
                .period(trade.period())
                .status(trade.status())
                .total(trade.total())
                .totalGrowth(trade.totalGrowth())
                .exports(trade.exports())
                .exportsGrowth(trade.exportsGrowth())
                .imports(trade.imports())
                .importsGrowth(trade.importsGrowth())
                .parts(trade.parts())
                .build();
        assertRebuilt(rebuilt, trade);
    }

    @Property(tries = 100)
    @Domain(TradeArbitraries.class)
    void tradeIsTheSameAfterItsSerialisation(@ForAll TradeFigures trade) {
        assertThat(SerializableTester.reserialize(trade)).isEqualTo(trade);
    }
}
