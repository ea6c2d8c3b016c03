package io.github.tongbi.indicators.rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;

import io.github.tongbi.core.quantity.CurrencyMismatchException;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.indicators.TradeReport;
import io.github.tongbi.indicators.contribution.Decomposition;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Collections;
import java.util.List;

class ApportionmentTest {
    private static List<Ratio> ratios(String numbers) {
        return Splitter.on(' ').splitToStream(numbers).map(Ratio::parse).toList();
    }

    private static Rounding to(String interval) {
        return Rounding.of(Rounding.Rule.HALF_UP, Rational.parse(interval));
    }

    private static Apportionment<Ratio> fitted(String exact, String interval) {
        return Apportionment.of(ratios(exact), to(interval), TotalRule.ROUNDED_TOTAL);
    }

    @ParameterizedTest
    @CsvSource({
        "1/3 1/3 1/3, 0.001, '[0.334, 0.333, 0.333] = 1'",
        "1/6 1/6 1/6 1/6 1/6 1/6, 0.01, '[0.17, 0.17, 0.17, 0.17, 0.16, 0.16] = 1'",
        "0.125 0.125 0.25 0.5, 0.01, '[0.13, 0.12, 0.25, 0.5] = 1'",
        // half of the seats of the largest part are rounded up, that of the smaller one is not
        "2.5 1.5 3, 1, '[3, 1, 3] = 7'",
        "1.5 2.5 3, 1, '[1, 3, 3] = 7'",
        // decimals, not only whole numbers, and intervals such as 0.5 and 20
        "12.345 7.655 80, 0.1, '[12.3, 7.7, 80] = 100'",
        "0.3 0.3 0.4, 0.5, '[0.5, 0, 0.5] = 1'",
        "31 34 35, 20, '[20, 40, 40] = 100'",
        // zero and whole parts stay
        "0 0.5 0.5, 1, '[0, 1, 0] = 1'",
        "0 0 0, 1, '[0, 0, 0] = 0'",
        "2 3, 1, '[2, 3] = 5'",
        // negative parts are mirrored
        "-1/3 -1/3 -1/3, 0.001, '[-0.334, -0.333, -0.333] = -1'",
        "-2.5 -1.5 -3, 1, '[-3, -1, -3] = -7'",
        "1.5 -1.5, 1, '[2, -2] = 0'",
        "104.36 -4.36, 0.1, '[104.4, -4.4] = 100'",
        "0.5 -0.5 0.5 0.5, 1, '[1, -1, 1, 0] = 1'",
        "-0.5 2.5 -2.5, 1, '[-1, 3, -3] = -1'",
        "0.5 -2.5, 1, '[1, -3] = -2'",
        "-0.4 -0.4 -0.4 1.2, 1, '[-1, 0, 0, 1] = 0'"
    })
    void partsSumToTheirRoundedTotal(String exact, String interval, String expected) {
        assertThat(fitted(exact, interval)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"HALF_UP, '[3, 2] = 5'", "HALF_EVEN, '[2, 2] = 4'", "TRUNCATE, '[2, 2] = 4'"})
    void totalOfRoundedPartsIsAnotherChoice(Rounding.Rule rule, String expected) {
        Rounding whole = Rounding.of(rule, Rational.ONE);
        List<Ratio> exact = ratios("2.5 2.2");
        assertThat(Apportionment.of(exact, whole, TotalRule.TOTAL_OF_ROUNDED))
                .hasToString(expected);
        assertThat(Apportionment.of(exact, whole, TotalRule.TOTAL_OF_ROUNDED).adjusted())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"HALF_UP, 3", "HALF_EVEN, 2", "TRUNCATE, 2"})
    void totalIsRoundedByTheRule(Rounding.Rule rule, String total) {
        Rounding whole = Rounding.of(rule, Rational.ONE);
        assertThat(Apportionment.of(ratios("1.3 1.2"), whole, TotalRule.ROUNDED_TOTAL)
                        .total())
                .isEqualTo(Ratio.parse(total));
    }

    @Test
    void adjustedPartsAreToldByPosition() {
        Apportionment<Ratio> thirds = fitted("1/3 1/3 1/3", "0.001");
        assertThat(thirds.adjusted()).containsExactly(0);
        assertThat(thirds.exact()).isEqualTo(ratios("1/3 1/3 1/3"));
        assertThat(thirds.parts()).isEqualTo(ratios("0.334 0.333 0.333"));
        assertThat(thirds.total()).isEqualTo(Ratio.parse("1"));
        assertThat(fitted("2 3", "1").adjusted()).isEmpty();
    }

    @Test
    void percentagesArePublishedAsFigures() {
        assertThat(fitted("1/3 1/3 1/3", "0.001").figures(Notation.percent(1)))
                .extracting(Object::toString)
                .containsExactly("33.4%", "33.3%", "33.3%");
        assertThat(fitted("1/3 1/3 1/3", "0.001")
                        .figures(Notation.percent(1))
                        .get(0)
                        .step())
                .isEqualTo(Rational.of(1, 1_000));
    }

    @Test
    void contributionsSumToOneHundredPercent() {
        Decomposition<Money> trade = TradeReport.QUARTER.decomposition();
        List<Ratio> exact = trade.parts().stream()
                .map(part -> trade.contributionOf(part).outcome().orElseThrow())
                .toList();
        assertThat(Apportionment.of(exact, to("0.001"), TotalRule.ROUNDED_TOTAL)
                        .figures(Notation.percent(1)))
                .extracting(Object::toString)
                .containsExactly("104.4%", "-4.4%");
    }

    @ParameterizedTest
    @CsvSource({
        "3, '[1, 2] = 3'",
        "4, '[2, 2] = 4'",
        "5, '[2, 3] = 5'",
    })
    void partsAreFittedToAGivenTotal(String total, String expected) {
        assertThat(Apportionment.toTotal(ratios("1.6 2.4"), to("1"), Ratio.parse(total)))
                .hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"2", "6"})
    void totalOutOfReachIsRefused(String total) {
        assertThatExceptionOfType(UnreachableTotalException.class)
                .isThrownBy(
                        () -> Apportionment.toTotal(ratios("1.6 2.4"), to("1"), Ratio.parse(total)))
                .withMessage("expected a total from 3 to 5, got " + total)
                .satisfies(e -> assertThat(e.lowest()).isEqualTo(Rational.of(3)))
                .satisfies(e -> assertThat(e.highest()).isEqualTo(Rational.of(5)))
                .satisfies(e -> assertThat(e.total()).isEqualTo(Rational.parse(total)));
    }

    @Test
    void totalBetweenTwoMultiplesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Apportionment.toTotal(ratios("1.6 2.4"), to("0.5"), Ratio.parse("4.2")))
                .withMessage("expected a total that is a multiple of 0.5, got 4.2");
    }

    @Test
    void unlikePartsAndNoPartsAreRefused() {
        Money yuan = Money.of("1", "CNY");
        Money dollar = Money.of("1", "USD");
        String message = "expected amounts of one currency, got CNY and USD";
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() ->
                        Apportionment.of(List.of(yuan, dollar), to("1"), TotalRule.ROUNDED_TOTAL))
                .withMessage(message);
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> Apportionment.toTotal(List.of(yuan), to("1"), dollar))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Apportionment.of(List.<Ratio>of(), to("1"), TotalRule.ROUNDED_TOTAL))
                .withMessage("expected at least one part, got none");
    }

    @Test
    void areasKeepTheirUnit() {
        List<Measure> thirds =
                Collections.nCopies(3, new Measure(Rational.of(100, 3), Unit.HECTARE));
        assertThat(Apportionment.of(thirds, to("0.1"), TotalRule.ROUNDED_TOTAL)
                        .figures(new Notation(Scale.ONE, 1)))
                .extracting(Object::toString)
                .containsExactly("33.4公顷", "33.3公顷", "33.3公顷");
    }
}
