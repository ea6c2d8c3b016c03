package io.github.tongbi.core.trade;

import static io.github.tongbi.core.invariant.ModelAssertions.assertIncomplete;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseMoney;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.ForeignInvestmentArbitraries;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;

class ForeignInvestmentTest {
    private static ForeignInvestment.Builder fiveMonths() {
        return ForeignInvestment.builder()
                .region(RegionCode.parse("440307/大鹏新区"))
                .period(ReferencePeriod.ofMonths(2020, 1, 5))
                .newFirms(parseMeasure("27家"))
                .newFirmsIncrease(parseMeasure("26家"))
                .contracted(parseMoney("212.65万美元"))
                .received(parseMoney("2660.89万美元"))
                .receivedGrowth(parseRatio("121倍"));
    }

    @Test
    void fiveMonthsOfTheReportAreKeptAsPrinted() {
        ForeignInvestment investment = fiveMonths().build();
        assertThat(investment.period()).hasToString("2020-01-01/P5M");
        assertThat(investment.status()).isEqualTo(ObservationStatus.NORMAL);
        assertThat(investment.newFirms()).map(Figure::toString).contains("27家");
        assertThat(investment.newFirmsIncrease()).map(Figure::toString).contains("26家");
        assertThat(investment.contracted()).map(Figure::toString).contains("212.65万美元");
        assertThat(investment.received()).map(Figure::toString).contains("2660.89万美元");
        assertThat(investment.receivedGrowth()).map(Figure::toString).contains("121倍");
    }

    @Test
    void contractedCapitalAndTheIncreaseOfFirmsMayBeNegative() {
        ForeignInvestment investment = fiveMonths()
                .newFirms(parseMeasure("0家"))
                .newFirmsIncrease(parseMeasure("-3家"))
                .contracted(parseMoney("-212.65万美元"))
                .received(parseMoney("0万美元"))
                .build();
        assertThat(investment.newFirms()).contains(parseMeasure("0家"));
        assertThat(investment.newFirmsIncrease()).contains(parseMeasure("-3家"));
        assertThat(investment.contracted()).contains(parseMoney("-212.65万美元"));
        assertThat(investment.received()).contains(parseMoney("0万美元"));
    }

    @Test
    void firmsMayBeCountedApproximately() {
        ForeignInvestment investment =
                fiveMonths().newFirms(parseMeasure("近百家")).build();
        assertThat(investment.newFirms()).contains(parseMeasure("近百家"));
    }

    @Test
    void investmentWithoutAnyFigureIsEmpty() {
        assertRefused(
                ForeignInvestment.builder()
                        .period(ReferencePeriod.ofMonths(2020, 1, 5))
                        .newFirmsIncrease(parseMeasure("26家"))
                        .receivedGrowth(parseRatio("121倍"))::build,
                new Violation(
                        "EMPTY",
                        "",
                        "expected new firms, contracted or received capital, got none of them"));
    }

    @Test
    void negativeNumberOfFirmsIsRefused() {
        assertRefused(
                fiveMonths().newFirms(parseMeasure("-1家"))::build, negative("newFirms", "-1家"));
    }

    @Test
    void negativeReceivedCapitalIsRefused() {
        assertRefused(
                fiveMonths().received(parseMoney("-2660.89万美元"))::build,
                negative("received", "-2660.89万美元"));
    }

    private static Violation negative(String path, String printed) {
        return new Violation(
                "NEGATIVE", path, "expected a figure of 0 or more, got \"" + printed + '"');
    }

    @Test
    void partOfAFirmIsRefused() {
        assertRefused(
                fiveMonths().newFirms(parseMeasure("27.5家"))::build, noCount("newFirms", "27.5家"));
    }

    @Test
    void increaseByPartOfAFirmIsRefused() {
        assertRefused(
                fiveMonths().newFirmsIncrease(parseMeasure("-0.5家"))::build,
                noCount("newFirmsIncrease", "-0.5家"));
    }

    private static Violation noCount(String path, String printed) {
        return new Violation(
                "NOT_A_COUNT", path, "expected a whole count such as 415艘, got \"" + printed + '"');
    }

    @Test
    void increaseInAnotherUnitIsRefused() {
        assertRefused(
                fiveMonths().newFirmsIncrease(parseMeasure("26个"))::build,
                new Violation(
                        "UNIT_MISMATCH",
                        "newFirmsIncrease",
                        "expected the unit of newFirms, got \"26个\""));
    }

    @Test
    void receivedCapitalInAnotherCurrencyIsRefused() {
        assertRefused(
                fiveMonths().received(parseMoney("2660.89万元"))::build,
                new Violation(
                        "CURRENCY_MISMATCH",
                        "received",
                        "expected an amount in USD like contracted, got \"2660.89万元\""));
    }

    @Test
    void everyViolationIsReportedInTheOrderOfTheFields() {
        assertRefused(
                fiveMonths()
                        .received(parseMoney("-1万元"))
                        .newFirmsIncrease(parseMeasure("2.5个"))
                        .newFirms(parseMeasure("-0.5家"))::build,
                negative("newFirms", "-0.5家"),
                noCount("newFirms", "-0.5家"),
                noCount("newFirmsIncrease", "2.5个"),
                new Violation(
                        "UNIT_MISMATCH",
                        "newFirmsIncrease",
                        "expected the unit of newFirms, got \"2.5个\""),
                negative("received", "-1万元"),
                new Violation(
                        "CURRENCY_MISMATCH",
                        "received",
                        "expected an amount in USD like contracted, got \"-1万元\""));
    }

    @Test
    void periodIsMandatory() {
        assertIncomplete(
                ForeignInvestment.builder().newFirms(parseMeasure("27家"))::build,
                "ForeignInvestment",
                "period");
    }

    @Test
    void investmentIsEqualByAllItsFields() {
        new EqualsTester()
                .addEqualityGroup(fiveMonths().build(), fiveMonths().build())
                .addEqualityGroup(fiveMonths().region(RegionCode.of("440307")).build())
                .addEqualityGroup(
                        fiveMonths().period(ReferencePeriod.ofMonth(2020, 5)).build())
                .addEqualityGroup(
                        fiveMonths().status(ObservationStatus.PROVISIONAL).build())
                .addEqualityGroup(fiveMonths().newFirms(parseMeasure("28家")).build())
                .addEqualityGroup(
                        fiveMonths().newFirmsIncrease(parseMeasure("25家")).build())
                .addEqualityGroup(fiveMonths().contracted(parseMoney("213万美元")).build())
                .addEqualityGroup(fiveMonths().received(parseMoney("2661万美元")).build())
                .addEqualityGroup(
                        fiveMonths().receivedGrowth(parseRatio("120倍")).build())
                .addEqualityGroup(fiveMonths()
                        .addParts(ForeignInvestmentPart.builder()
                                .source(CountryOrRegion.of("HK"))
                                .received(parseMoney("1万美元"))
                                .build())
                        .build())
                .testEquals();
    }

    @Property
    @Domain(ForeignInvestmentArbitraries.class)
    void anyInvestmentIsRebuiltFromItsOwnFields(@ForAll ForeignInvestment investment) {
        ForeignInvestment rebuilt = ForeignInvestment.builder()
                .region(investment.region())
                .period(investment.period())
                .status(investment.status())
                .newFirms(investment.newFirms())
                .newFirmsIncrease(investment.newFirmsIncrease())
                .contracted(investment.contracted())
                .received(investment.received())
                .receivedGrowth(investment.receivedGrowth())
                .parts(investment.parts())
                .build();
        assertRebuilt(rebuilt, investment);
    }

    @Property(tries = 100)
    @Domain(ForeignInvestmentArbitraries.class)
    void investmentIsTheSameAfterItsSerialisation(@ForAll ForeignInvestment investment) {
        assertThat(SerializableTester.reserialize(investment)).isEqualTo(investment);
    }
}
