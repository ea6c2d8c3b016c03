package io.github.tongbi.core.trade;

import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseMoney;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.ForeignInvestmentArbitraries;
import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rounding;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignInvestmentPartTest {
    private static final IndustryCode MANUFACTURING = IndustryCode.parse("C");

    private static ForeignInvestmentPart.Builder manufacturing() {
        return ForeignInvestmentPart.builder()
                .industry(MANUFACTURING)
                .source(CountryOrRegion.of("HK"))
                .newFirms(parseMeasure("5家"))
                .contracted(parseMoney("-100万美元"))
                .received(parseMoney("1000万美元"))
                .receivedGrowth(parseRatio("10%"));
    }

    private static ForeignInvestmentPart received(String industry, String amount) {
        return ForeignInvestmentPart.builder()
                .industry(IndustryCode.parse(industry))
                .received(parseMoney(amount))
                .build();
    }

    private static ForeignInvestment.Builder fiveMonths() {
        return ForeignInvestment.builder()
                .period(ReferencePeriod.ofMonths(2020, 1, 5))
                .newFirms(parseMeasure("27家"))
                .contracted(parseMoney("212.65万美元"))
                .received(parseMoney("2660.89万美元"));
    }

    @Test
    void partIsKeptAsPrinted() {
        ForeignInvestmentPart part =
                fiveMonths().addParts(manufacturing().build()).build().parts().get(0);
        assertThat(part.industry()).contains(MANUFACTURING);
        assertThat(part.source()).flatMap(CountryOrRegion::code).contains("HK");
        assertThat(part.newFirms()).map(Figure::toString).contains("5家");
        assertThat(part.contracted()).map(Figure::toString).contains("-100万美元");
        assertThat(part.received()).map(Figure::toString).contains("1000万美元");
        assertThat(part.receivedGrowth()).map(Figure::toString).contains("10%");
    }

    // Ministry of Commerce, January and February 2012: agriculture, manufacturing and services,
    // which
    // have no code of their own and are told as L here
    @ParameterizedTest
    @CsvSource({"A, 3.12, 1.76%", "C, 83.61, 47.18%", "L, 80.09, 45.19%"})
    void partHasItsShareOfTheWhole(String industry, String amount, String share) {
        ForeignInvestment whole = ForeignInvestment.builder()
                .period(ReferencePeriod.ofMonths(2012, 1, 2))
                .received(parseMoney("177.23亿美元"))
                .addParts(received(industry, amount + "亿美元"))
                .build();
        Ratio ratio = whole.parts()
                .get(0)
                .received()
                .orElseThrow()
                .value()
                .dividedBy(whole.received().orElseThrow().value());
        assertThat(Figure.rounded(ratio, Notation.percent(2), Rounding.Rule.HALF_UP))
                .hasToString(share);
    }

    @Test
    void contractedCapitalOfAPartMayExceedTheWhole() {
        ForeignInvestment whole = fiveMonths()
                .addParts(manufacturing().contracted(parseMoney("300万美元")).build())
                .build();
        assertThat(whole.parts()).hasSize(1);
    }

    @Test
    void partOfNothingIsEmpty() {
        assertRefused(
                ForeignInvestmentPart.builder()::build,
                new Violation("EMPTY", "", "expected an industry or a source, got neither"),
                new Violation(
                        "EMPTY",
                        "",
                        "expected new firms, contracted or received capital, got none of them"));
    }

    @Test
    void everyUnusableFigureIsReported() {
        assertRefused(
                manufacturing().newFirms(parseMeasure("-0.5家")).received(parseMoney("-1万元"))::build,
                negative("newFirms", "-0.5家"),
                new Violation(
                        "NOT_A_COUNT",
                        "newFirms",
                        "expected a whole count such as 415艘, got \"-0.5家\""),
                negative("received", "-1万元"),
                new Violation(
                        "CURRENCY_MISMATCH",
                        "received",
                        "expected an amount in USD like contracted, got \"-1万元\""));
    }

    private static Violation negative(String path, String printed) {
        return new Violation(
                "NEGATIVE", path, "expected a figure of 0 or more, got \"" + printed + '"');
    }

    @Test
    void partAboveTheWholeIsRefused() {
        assertRefused(
                fiveMonths()
                        .addParts(manufacturing()
                                .newFirms(parseMeasure("28家"))
                                .received(parseMoney("2660.9万美元整"))
                                .build())::build,
                exceeds("newFirms", "27家", "28家"),
                exceeds("received", "2660.89万美元", "2660.9万美元整"));
    }

    private static Violation exceeds(String field, String most, String printed) {
        return new Violation(
                "EXCEEDS",
                "parts[0]." + field,
                "expected at most " + field + " of \"" + most + "\", got \"" + printed + '"');
    }

    @Test
    void partMayReachTheWholeWithinRounding() {
        ForeignInvestment whole =
                fiveMonths().addParts(received("C", "2660.9万美元")).build();
        assertThat(whole.parts()).hasSize(1);
    }

    @Test
    void partInAnotherCurrencyOrUnitIsRefused() {
        assertRefused(
                fiveMonths()
                        .addParts(manufacturing()
                                .newFirms(parseMeasure("5户"))
                                .contracted(parseMoney("-100万元"))
                                .received(parseMoney("1000万元"))
                                .build())::build,
                new Violation(
                        "UNIT_MISMATCH",
                        "parts[0].newFirms",
                        "expected the unit of newFirms, got \"5户\""),
                new Violation(
                        "CURRENCY_MISMATCH",
                        "parts[0]",
                        "expected an amount in USD like the whole, got \"-100万元\""));
    }

    @Test
    void partThatIsToldTwiceIsRefused() {
        ForeignInvestmentPart hongKong = ForeignInvestmentPart.builder()
                .source(CountryOrRegion.of("HK"))
                .received(parseMoney("1万美元"))
                .build();
        assertRefused(
                fiveMonths()
                        .addParts(
                                received("C", "1万美元"),
                                received("C", "2万美元"),
                                hongKong,
                                hongKong,
                                manufacturing().build(),
                                manufacturing().build())::build,
                repeated(1, "industry C"),
                repeated(3, "all industries from \"HK\""),
                repeated(5, "industry C from \"HK\""));
    }

    private static Violation repeated(int index, String subject) {
        return new Violation(
                "REPEATED",
                "parts[" + index + "]",
                "expected one part of " + subject + ", got another");
    }

    @Test
    void partIsEqualByAllItsFields() {
        new EqualsTester()
                .addEqualityGroup(manufacturing().build(), manufacturing().build())
                .addEqualityGroup(
                        manufacturing().industry(IndustryCode.parse("F")).build())
                .addEqualityGroup(
                        manufacturing().source(CountryOrRegion.of("MO")).build())
                .addEqualityGroup(manufacturing().newFirms(parseMeasure("6家")).build())
                .addEqualityGroup(
                        manufacturing().contracted(parseMoney("100万美元")).build())
                .addEqualityGroup(manufacturing().received(parseMoney("100万美元")).build())
                .addEqualityGroup(
                        manufacturing().receivedGrowth(parseRatio("1%")).build())
                .testEquals();
    }

    @Property
    @Domain(ForeignInvestmentArbitraries.class)
    void anyPartIsRebuiltFromItsOwnFields(@ForAll ForeignInvestmentPart part) {
        ForeignInvestmentPart rebuilt = ForeignInvestmentPart.builder()
                .industry(part.industry())
                .source(part.source())
                .newFirms(part.newFirms())
                .contracted(part.contracted())
                .received(part.received())
                .receivedGrowth(part.receivedGrowth())
                .build();
        assertRebuilt(rebuilt, part);
        assertThat(SerializableTester.reserialize(part)).isEqualTo(part);
    }
}
