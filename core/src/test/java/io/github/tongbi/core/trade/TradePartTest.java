package io.github.tongbi.core.trade;

import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMoney;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.TradeArbitraries;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradePartTest {
    private static TradePart.Builder machines() {
        return TradePart.builder()
                .chapter(HsChapter.of(85))
                .partner(CountryOrRegion.of("US"))
                .total(parseMoney("1亿美元"))
                .totalGrowth(parseRatio("10%"))
                .exports(parseMoney("0.8亿美元"))
                .exportsGrowth(parseRatio("20%"))
                .imports(parseMoney("0.2亿美元"))
                .importsGrowth(parseRatio("-10%"));
    }

    private static TradeFigures.Builder quarter() {
        return TradeFigures.builder()
                .period(ReferencePeriod.ofQuarter(2020, 1))
                .total(parseMoney("2.4亿美元"))
                .exports(parseMoney("1.74亿美元"))
                .imports(parseMoney("0.67亿美元"));
    }

    private static TradePart chapter(int number, String exports) {
        return TradePart.builder()
                .chapter(HsChapter.of(number))
                .exports(parseMoney(exports))
                .build();
    }

    @Test
    void partIsKeptAsPrinted() {
        TradePart part = quarter().addParts(machines().build()).build().parts().get(0);
        assertThat(part.chapter()).map(HsChapter::section).contains(HsSection.XVI);
        assertThat(part.partner()).flatMap(CountryOrRegion::code).contains("US");
        assertThat(part.total()).map(Figure::toString).contains("1亿美元");
        assertThat(part.totalGrowth()).map(Figure::toString).contains("10%");
        assertThat(part.exports()).map(Figure::toString).contains("0.8亿美元");
        assertThat(part.exportsGrowth()).map(Figure::toString).contains("20%");
        assertThat(part.imports()).map(Figure::toString).contains("0.2亿美元");
        assertThat(part.importsGrowth()).map(Figure::toString).contains("-10%");
    }

    @Test
    void partMayBeOfAChapterOrOfAPartnerAlone() {
        assertThat(chapter(85, "1亿美元").partner()).isEmpty();
        assertThat(TradePart.builder()
                        .partner(CountryOrRegion.of("东盟"))
                        .imports(parseMoney("1亿美元"))
                        .build()
                        .chapter())
                .isEmpty();
    }

    @Test
    void partOfNothingIsEmpty() {
        assertRefused(
                TradePart.builder()::build,
                new Violation("EMPTY", "", "expected a chapter or a partner, got neither"),
                new Violation(
                        "EMPTY", "", "expected a total, exports or imports, got none of them"));
    }

    @Test
    void everyUnusableAmountIsReported() {
        assertRefused(
                machines()
                        .total(parseMoney("-1亿美元"))
                        .exports(parseMoney("-1亿元"))
                        .imports(parseMoney("-1亿港元"))::build,
                negative("total", "-1亿美元"),
                negative("exports", "-1亿元"),
                mixed("exports", "USD", "total", "-1亿元"),
                negative("imports", "-1亿港元"),
                mixed("imports", "CNY", "exports", "-1亿港元"),
                mixed("imports", "USD", "total", "-1亿港元"));
    }

    private static Violation negative(String path, String printed) {
        return new Violation(
                "NEGATIVE", path, "expected a figure of 0 or more, got \"" + printed + '"');
    }

    private static Violation mixed(String path, String currency, String other, String printed) {
        return new Violation(
                "CURRENCY_MISMATCH",
                path,
                "expected an amount in " + currency + " like " + other + ", got \"" + printed
                        + '"');
    }

    @ParameterizedTest
    @CsvSource({"1.74亿美元", "17400万美元", "1.75亿美元以内", "1.7亿美元", "1.745亿美元"})
    void partMayReachTheWholeWithinRounding(String exports) {
        TradeFigures figures = quarter().addParts(chapter(85, exports)).build();
        assertThat(figures.parts()).containsExactly(chapter(85, exports));
    }

    @Test
    void partAboveTheWholeIsRefused() {
        TradePart large = machines()
                .total(parseMoney("2.5亿美元"))
                .exports(parseMoney("1.75亿美元"))
                .imports(parseMoney("0.68亿美元"))
                .build();
        assertRefused(
                quarter().addParts(chapter(84, "1亿美元"), large)::build,
                exceeds("total", "2.4亿美元", "2.5亿美元"),
                exceeds("exports", "1.74亿美元", "1.75亿美元"),
                exceeds("imports", "0.67亿美元", "0.68亿美元"));
    }

    private static Violation exceeds(String field, String most, String printed) {
        return new Violation(
                "EXCEEDS",
                "parts[1]." + field,
                "expected at most " + field + " of \"" + most + "\", got \"" + printed + '"');
    }

    @Test
    void partsNeedNotAddUpToTheWhole() {
        TradeFigures figures =
                quarter().addParts(chapter(84, "1亿美元"), chapter(85, "1亿美元")).build();
        assertThat(figures.parts()).hasSize(2);
    }

    @Test
    void partInAnotherCurrencyIsRefused() {
        assertRefused(
                quarter().addParts(chapter(84, "1亿元"))::build,
                mixed("parts[0]", "USD", "the whole", "1亿元"));
    }

    @Test
    void partThatIsToldTwiceIsRefused() {
        TradePart america = TradePart.builder()
                .partner(CountryOrRegion.of("US"))
                .exports(parseMoney("1亿美元"))
                .build();
        assertRefused(
                quarter()
                        .addParts(
                                chapter(85, "1亿美元"),
                                chapter(85, "0.9亿美元"),
                                machines().build(),
                                machines().build(),
                                america,
                                america)::build,
                repeated(1, "chapter 85"),
                repeated(3, "chapter 85 with \"US\""),
                repeated(5, "all chapters with \"US\""));
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
                .addEqualityGroup(machines().build(), machines().build())
                .addEqualityGroup(machines().chapter(HsChapter.of(84)).build())
                .addEqualityGroup(machines().partner(CountryOrRegion.of("JP")).build())
                .addEqualityGroup(machines().total(parseMoney("2亿美元")).build())
                .addEqualityGroup(machines().totalGrowth(parseRatio("1%")).build())
                .addEqualityGroup(machines().exports(parseMoney("2亿美元")).build())
                .addEqualityGroup(machines().exportsGrowth(parseRatio("1%")).build())
                .addEqualityGroup(machines().imports(parseMoney("2亿美元")).build())
                .addEqualityGroup(machines().importsGrowth(parseRatio("1%")).build())
                .testEquals();
    }

    @Property
    @Domain(TradeArbitraries.class)
    void anyPartIsRebuiltFromItsOwnFields(@ForAll TradePart part) {
        TradePart rebuilt = TradePart.builder()
                .chapter(part.chapter())
                .partner(part.partner())
                .total(part.total())
                .totalGrowth(part.totalGrowth())
                .exports(part.exports())
                .exportsGrowth(part.exportsGrowth())
                .imports(part.imports())
                .importsGrowth(part.importsGrowth())
                .build();
        assertRebuilt(rebuilt, part);
        assertThat(SerializableTester.reserialize(part)).isEqualTo(part);
    }
}
