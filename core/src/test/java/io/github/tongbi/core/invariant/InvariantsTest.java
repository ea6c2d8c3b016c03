package io.github.tongbi.core.invariant;

import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Dimension;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class InvariantsTest {
    private static final String NEGATIVE = "expected a figure of 0 or more, got ";
    private static final String NOT_A_COUNT = "expected a whole count such as 415艘, got ";

    @ParameterizedTest
    @ValueSource(strings = {"2020-04", "2020-Q2", "2020-04-30", "2019-07-01/P12M"})
    void periodThatDoesNotRunFromNewYearIsNoYearToDate(String period) {
        assertAccepted(invariants().yearToDate("period", ReferencePeriod.parse("2020-S1")));
        assertViolated(
                invariants().yearToDate("period", ReferencePeriod.parse(period)),
                new Violation(
                        "NOT_YEAR_TO_DATE",
                        "period",
                        "expected a span from 1 January such as 2020-01-01/P4M, got " + period));
    }

    @Test
    void flowNeedsASpanOfTimeAndStockADate() {
        ReferencePeriod span = ReferencePeriod.parse("2020-S1");
        ReferencePeriod date = ReferencePeriod.parse("2020-06-30");

        assertAccepted(invariants().flow("period", span).date("asOf", date));
        assertViolated(
                invariants().flow("period", date),
                new Violation(
                        "NOT_A_FLOW",
                        "period",
                        "expected a span of time such as 2020-01-01/P4M, got a date: 2020-06-30"));
        assertViolated(
                invariants().date("asOf", span),
                new Violation(
                        "NOT_A_DATE",
                        "asOf",
                        "expected a date such as 2020-05-31, got a span of time: 2020-S1"));
    }

    @Test
    void modelWhoseInvariantsHoldIsAccepted() {
        assertAccepted(invariants()
                .require(true, "CURRENCY_MISMATCH", "imports", "expected an amount in USD"));
        assertAccepted(invariants());
    }

    @Test
    void everyViolationIsReportedInTheOrderOfTheChecks() {
        Invariants invariants = Invariants.of("Moratorium")
                .require(false, "NEGATIVE_COUNT", "resting", "expected 0 or more, got -1")
                .require(true, "NEGATIVE_COUNT", "fleet", "expected 0 or more, got 462")
                .require(false, "PART_ABOVE_WHOLE", "", "expected resting within the fleet");

        InvariantException refusal =
                catchThrowableOfType(InvariantException.class, invariants::check);

        assertThat(refusal.violations())
                .containsExactly(
                        new Violation("NEGATIVE_COUNT", "resting", "expected 0 or more, got -1"),
                        new Violation("PART_ABOVE_WHOLE", "", "expected resting within the fleet"));
        assertThat(refusal)
                .hasMessage("Moratorium: resting: expected 0 or more, got -1; "
                        + "expected resting within the fleet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\t \n"})
    void nameWithNothingToReadIsBlank(String name) {
        String shown = name.replace('\t', '�').replace('\n', '�');
        assertViolated(
                invariants().notBlank("name", name),
                new Violation("BLANK", "name", "expected a name, got \"" + shown + "\""));
    }

    @Test
    void anyOtherNameIsNotBlank() {
        assertAccepted(invariants().notBlank("name", " 一 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01亿美元", "-1艘", "-2.8%", "-2.1个百分点", "近-100个"})
    void figureBelowZeroIsNegative(String printed) {
        assertViolated(
                invariants().notNegative("figure", Optional.of(Figure.parse(printed))),
                new Violation("NEGATIVE", "figure", NEGATIVE + '"' + printed + '"'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0艘", "0.00亿元", "0.0%", "0.01亿美元", "121倍", "近100个"})
    void figureOfZeroOrMoreIsNotNegative(String printed) {
        assertAccepted(invariants().notNegative("figure", Optional.of(Figure.parse(printed))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0艘", "415艘", "1.08亿条", "近100个", "2家以上", "-3家", "2.0个"})
    void wholeNumberOfThingsIsACount(String printed) {
        assertAccepted(invariants().count("vessels", measure(printed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5个", "0.00001万家", "3平方米", "2亩", "5天"})
    void partsOfThingsAndPhysicalMeasuresAreNoCount(String printed) {
        assertViolated(
                invariants().count("vessels", measure(printed)),
                new Violation("NOT_A_COUNT", "vessels", NOT_A_COUNT + '"' + printed + '"'));
    }

    @Test
    void measureOfAnotherDimensionIsReported() {
        assertAccepted(invariants().dimension("power", measure("13.2千瓦"), Dimension.POWER));
        assertViolated(
                invariants().dimension("power", measure("11.8米"), Dimension.POWER),
                new Violation(
                        "WRONG_DIMENSION", "power", "expected a measure of POWER, got \"11.8米\""));
    }

    @Test
    void amountsOfOneCurrencyMayBeInAnyScale() {
        assertAccepted(invariants()
                .sameCurrency("imports", money("6700万美元"), "exports", money("1.74亿美元")));
    }

    @Test
    void amountsOfTwoCurrenciesAreReported() {
        assertViolated(
                invariants().sameCurrency("imports", money("0.67亿元"), "exports", money("1.74亿美元")),
                new Violation(
                        "CURRENCY_MISMATCH",
                        "imports",
                        "expected an amount in USD like exports, got \"0.67亿元\""));
    }

    @Test
    void measuresInTwoUnitsAreReportedThoughTheyConvert() {
        assertAccepted(
                invariants().sameUnit("occupied", measure("5亩"), "lettable", measure("1.5万亩")));
        assertViolated(
                invariants().sameUnit("occupied", measure("5亩"), "lettable", measure("1公顷")),
                new Violation(
                        "UNIT_MISMATCH", "occupied", "expected the unit of lettable, got \"5亩\""));
    }

    @ParameterizedTest
    @CsvSource({
        "15套, 14套",
        "3万套, 2万套",
        "2.5万套, 2.4万套",
        "100套, 近100套",
        "超100套, 100套",
        "101套以上, 100套以内",
        "约300套, 200套以内",
        "1.0公顷, 13亩",
        "15.1亩整, 1.00公顷整",
        "2001平方米整, 3亩整"
    })
    void figureAboveAnotherExceedsIt(String figure, String other) {
        assertViolated(
                invariants().atMost("occupied", measure(figure), "lettable", measure(other)),
                new Violation(
                        "EXCEEDS",
                        "occupied",
                        "expected at most lettable of \"" + other + "\", got \"" + figure + "\""));
    }

    @ParameterizedTest
    @CsvSource({
        "14套, 14套",
        "0套, 0套",
        "2.5万套, 2.45万套",
        "2.5万套, 25499套",
        "近100套, 90套",
        "100套以上, 100套",
        "1000套, 2套以上",
        "2套以内, 1套",
        "约300套, 250套",
        "1公顷整, 15亩整",
        "5亩, 1公顷",
        "2000平方米整, 3亩整"
    })
    void figureThatCanBeAsLowAsAnotherDoesNotExceedIt(String figure, String other) {
        assertAccepted(
                invariants().atMost("occupied", measure(figure), "lettable", measure(other)));
    }

    @Test
    void figuresOfDifferentKindsAreNotCompared() {
        assertAccepted(invariants()
                .atMost("occupied", measure("5套"), "lettable", measure("1户"))
                .atMost("occupied", measure("5亩"), "lettable", measure("1米"))
                .atMost("foreign", money("5亿美元"), "whole", money("1亿元")));
    }

    @Test
    void dateBeforeAnotherIsOutOfOrder() {
        Optional<LocalDate> signed = Optional.of(LocalDate.of(2020, 2, 29));
        Optional<LocalDate> entered = Optional.of(LocalDate.of(2020, 2, 28));

        assertViolated(
                invariants().notBefore("entered", entered, "signed", signed),
                new Violation(
                        "DATE_ORDER",
                        "entered",
                        "expected a date not before signed of 2020-02-29, got 2020-02-28"));
        assertAccepted(invariants()
                .notBefore("signed", signed, "signed", signed)
                .notBefore("signed", signed, "entered", entered)
                .notBefore("entered", entered, "signed", Optional.empty())
                .notBefore("entered", Optional.empty(), "signed", signed));
    }

    @Test
    void everyElementThatDoesNotFollowIsReported() {
        assertAccepted(invariants()
                .inOrder("years", List.of(), (Integer next, Integer last) -> next > last)
                .inOrder(
                        "years", List.of(2019, 2020), (Integer next, Integer last) -> next > last));
        assertRefused(
                () -> {
                    invariants()
                            .inOrder(
                                    "years",
                                    List.of(2019, 2019, 2020, 2018),
                                    (Integer next, Integer last) -> next > last)
                            .check();
                    return "accepted";
                },
                new Violation("ORDER", "years", "expected what can follow 2019, got 2019"),
                new Violation("ORDER", "years", "expected what can follow 2020, got 2018"));
    }

    @Test
    void absentFiguresBreakNothing() {
        Optional<Figure<Measure>> none = Optional.empty();
        Optional<Figure<Money>> unpaid = Optional.empty();
        assertAccepted(invariants()
                .notNegative("a", none)
                .count("a", none)
                .dimension("a", none, Dimension.AREA)
                .sameUnit("a", none, "b", measure("1公顷"))
                .sameUnit("b", measure("1公顷"), "a", none)
                .atMost("a", none, "b", measure("-1公顷"))
                .atMost("b", measure("1公顷"), "a", none)
                .sameCurrency("c", unpaid, "d", money("1元"))
                .sameCurrency("d", money("1元"), "c", unpaid));
    }

    private static Invariants invariants() {
        return Invariants.of("Park");
    }

    private static Optional<Figure<Measure>> measure(String printed) {
        return Optional.of(Figure.parseMeasure(printed));
    }

    private static Optional<Figure<Money>> money(String printed) {
        return Optional.of(Figure.parseMoney(printed));
    }

    private static void assertAccepted(Invariants invariants) {
        assertThatCode(invariants::check).doesNotThrowAnyException();
    }

    private static void assertViolated(Invariants invariants, Violation violation) {
        assertRefused(
                () -> {
                    invariants.check();
                    return "accepted";
                },
                violation);
    }
}
