package io.github.tongbi.core.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tongbi.arbitraries.ReferencePeriodArbitraries;
import io.github.tongbi.core.quantity.Rational;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

@Domain(DomainContext.Global.class)
@Domain(ReferencePeriodArbitraries.class)
class PeriodArithmeticTest {
    @ParameterizedTest
    @CsvSource({
        "2020-05, 2019-05",
        "2020-Q1, 2019-Q1",
        "2020-S1, 2019-S1",
        "2020, 2019",
        "2021-01-01/P2M, 2020-01-01/P2M",
        "2020-01-01/P2M, 2019-01-01/P2M",
        "2021-02, 2020-02",
        "2020-11-01/P4M, 2019-11-01/P4M",
        "2021-01-01/P5Y, 2020-01-01/P5Y",
        "2021-02-28, 2020-02-29",
        "2020-02-29, 2019-02-28",
        "2020-02-28, 2019-02-28",
        "2020-05-31, 2019-05-31",
        "2020-05-30, 2019-05-30",
        "2020-05-02/P10D, 2019-05-02/P10D",
        "2020-02-29/2020-03-05, 2019-02-28/2019-03-05",
        "2021-02-10/2021-02-28, 2020-02-10/2020-02-28",
    })
    void yearEarlierIsTheSamePeriodOfTheLastYear(String period, String expected) {
        assertThat(ReferencePeriod.parse(period).yearEarlier())
                .isEqualTo(ReferencePeriod.parse(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-Q1, 0, 2020-Q1",
        "2021-Q2, 2, 2019-Q2",
        "2023-01-01/P2M, 3, 2020-01-01/P2M",
        "2020-02, 4, 2016-02",
        "2021-S1, 2, 2019-S1",
        "2020, 20, 2000",
        "2021-01-01/P5Y, 5, 2016-01-01/P5Y",
        "2022-02-28, 2, 2020-02-29",
        "2020-02-29, 20, 2000-02-29",
        "2020-02-29, 120, 1900-02-28",
        "2020-02-10/2020-02-29, 4, 2016-02-10/2016-02-29",
        "2020-02-10/2020-02-29, 1, 2019-02-10/2019-02-28",
        "9999, 8999, 1000",
    })
    void yearsEarlierGoesBackInOneStep(String period, int years, String expected) {
        assertThat(ReferencePeriod.parse(period).yearsEarlier(years))
                .isEqualTo(ReferencePeriod.parse(expected));
    }

    @Test
    void yearsEarlierNeedsANumberThatCanLeadToAYear() {
        ReferencePeriod year = ReferencePeriod.ofYear(9999);
        assertRefused(() -> year.yearsEarlier(-1), "years from 0 to 8999, got -1");
        assertRefused(() -> year.yearsEarlier(9000), "years from 0 to 8999, got 9000");
        assertRefused(
                () -> year.yearsEarlier(Integer.MAX_VALUE), "years from 0 to 8999, got 2147483647");
    }

    @Test
    void januaryAndFebruaryAYearBefore2021EndOn29February() {
        ReferencePeriod earlier = ReferencePeriod.ofMonths(2021, 1, 2).yearEarlier();
        assertThat(earlier.lastDay()).isEqualTo("2020-02-29");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03, 2020-02",
        "2020-01, 2019-12",
        "2020-Q2, 2020-Q1",
        "2020-Q1, 2019-Q4",
        "2020-S2, 2020-S1",
        "2020-S1, 2019-S2",
        "2020, 2019",
        "2021-01-01/P5Y, 2016-01-01/P5Y",
        "2020-01-01/P5M, 2019-08-01/P5M",
        "2020-05-08/P5D, 2020-05-03/P5D",
        "2020-03-01/P1D, 2020-02-29/P1D",
        "2020-03-31, 2020-02-29",
        "2020-02-29, 2020-01-31",
        "2021-02-28, 2021-01-31",
    })
    void previousIsThePeriodOfTheSameLengthJustBefore(String period, String expected) {
        assertThat(ReferencePeriod.parse(period).previous())
                .isEqualTo(ReferencePeriod.parse(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02, 2020-03",
        "2019-12, 2020-01",
        "2020-Q1, 2020-Q2",
        "2019-Q4, 2020-Q1",
        "2020-S1, 2020-S2",
        "2019, 2020",
        "2016-01-01/P5Y, 2021-01-01/P5Y",
        "2020-01-01/P2M, 2020-03-01/P2M",
        "2020-05-03/P5D, 2020-05-08/P5D",
        "2020-02-29/P1D, 2020-03-01/P1D",
        "2020-10-31/P31D, 2020-12",
        "2020-01-31, 2020-02-29",
        "2020-02-29, 2020-03-31",
        "2020-12-31, 2021-01-31",
    })
    void nextIsThePeriodOfTheSameLengthJustAfter(String period, String expected) {
        assertThat(ReferencePeriod.parse(period).next()).isEqualTo(ReferencePeriod.parse(expected));
    }

    @Test
    void dateWithinAMonthHasNoNeighbours() {
        ReferencePeriod stock = ReferencePeriod.parse("2020-02-28");
        String message = "a date that ends a month, got \"2020-02-28\"";
        assertRefused(stock::previous, message);
        assertRefused(stock::next, message);
    }

    /** Profits of 1-4月 less 1-3月 of 2020 are April's, investment of 1-11月 less 1-10月 November's. */
    @ParameterizedTest
    @CsvSource({
        "2020-01-01/P5M, 2020-Q1, 2020-04-01/P2M",
        "2020-01-01/P4M, 2020-Q1, 2020-04",
        "2020-01-01/P11M, 2020-01-01/P10M, 2020-11",
        "2020, 2020-01-01/P9M, 2020-Q4",
        "2020, 2020-S1, 2020-S2",
        "2020-01-01/P2M, 2020-01, 2020-02",
        "2021-01-01/P5Y, 2021, 2022-01-01/P4Y",
        "2020-Q2, 2020-04, 2020-05-01/P2M",
        "2020-01-01/P10D, 2020-01-01/P9D, 2020-01-10/P1D",
    })
    void remainderIsThePartBehindTheBeginning(String period, String beginning, String expected) {
        assertThat(ReferencePeriod.parse(period).remainderAfter(ReferencePeriod.parse(beginning)))
                .isEqualTo(ReferencePeriod.parse(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-Q1, 2020-Q1",
        "2020-Q1, 2020-S1",
        "2020-S1, 2020-Q2",
        "2020-S1, 2019-Q1",
        "2020-S1, 2020-01-02/P1D",
    })
    void remainderNeedsAShorterPeriodFromTheSameDay(String period, String beginning) {
        assertRefused(
                () -> ReferencePeriod.parse(period)
                        .remainderAfter(ReferencePeriod.parse(beginning)),
                "a part of \"" + period + "\" from its first day, got \"" + beginning + "\"");
    }

    @Test
    void remainderNeedsFlows() {
        ReferencePeriod january = ReferencePeriod.ofMonth(2020, 1);
        ReferencePeriod newYear = ReferencePeriod.parse("2020-01-01");
        String message = "a flow such as \"2020-01\", got as of \"2020-01-01\"";
        assertRefused(() -> january.remainderAfter(newYear), message);
        assertRefused(() -> newYear.remainderAfter(january), message);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-Q1, 2020-03-01/P2M, true",
        "2020-Q1, 2020-Q2, false",
        "2020-Q1, 2020, true",
        "2020-05-31, 2020-05, true",
        "2020-05-31, 2020-06, false",
        "2020-05-31, 2020-05-31, true",
        "2020-05-31, 2020-05-30, false",
        "2019-12-31/P2D, 2020-01-01/P1D, true",
    })
    void overlapIsADayThatBothHave(String one, String other, boolean expected) {
        ReferencePeriod first = ReferencePeriod.parse(one);
        ReferencePeriod second = ReferencePeriod.parse(other);
        assertThat(first.overlaps(second)).isEqualTo(expected);
        assertThat(second.overlaps(first)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 2020-Q1, true",
        "2020, 2020, true",
        "2020-Q1, 2020, false",
        "2020-S1, 2020-05-31, true",
        "2020-S1, 2020-07-01, false",
        "2020-S1, 2020-06-30/P2D, false",
        "2020-05-31, 2020-05-31, true",
        "2020-05-31, 2020-05-31/P1D, false",
        "2020-05-31/P1D, 2020-05-31, true",
        "2021-01-01/P5Y, 2023, true",
    })
    void containsFlowsAndDatesWhoseDaysAreItsOwn(String period, String other, boolean expected) {
        assertThat(ReferencePeriod.parse(period).contains(ReferencePeriod.parse(other)))
                .isEqualTo(expected);
    }

    /** Rows of 2020 by day: the same shares as published plans are measured against. */
    @ParameterizedTest
    @CsvSource({
        "2020-01, 2020-01-31, 1, 31, 8.470",
        "2020-01-01/P4M, 2020-04-30, 4, 121, 33.060",
        "2020-S1, 2020-06-30, 6, 182, 49.727",
        "2020-01-01/P10M, 2020-10-31, 10, 305, 83.333",
        "2020, 2020-12-31, 12, 366, 100.000",
    })
    void elapsedShareIsThatOfTheLastDay(
            String flow, String stock, int months, int days, BigDecimal percent) {
        for (String text : List.of(flow, stock)) {
            ReferencePeriod period = ReferencePeriod.parse(text);
            assertThat(period.elapsedByMonth()).isEqualTo(Rational.of(months, 12));
            assertThat(period.elapsedByDay()).isEqualTo(Rational.of(days, 366));
            assertThat(percent(period.elapsedByDay())).isEqualTo(percent);
        }
    }

    @Test
    void elapsedShareOfACommonYearHas365Days() {
        assertThat(ReferencePeriod.ofMonths(2021, 1, 4).elapsedByDay())
                .isEqualTo(Rational.of(120, 365));
    }

    private static BigDecimal percent(Rational share) {
        return share.multipliedBy(Rational.of(100)).toDecimal(3, RoundingMode.HALF_UP);
    }

    @ParameterizedTest
    @CsvSource({"2020-Q2", "2020-05", "2020-07-01/P12M", "2021-01-01/P5Y"})
    void elapsedShareNeedsAFlowFromNewYear(String text) {
        ReferencePeriod period = ReferencePeriod.parse(text);
        String message = "expected a period from 1 January of one year, got \"" + text + "\"";
        assertThatIllegalArgumentException()
                .isThrownBy(period::elapsedByMonth)
                .withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(period::elapsedByDay).withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"2020-05-30", "2020-01-01/P10D"})
    void elapsedMonthsNeedTheEndOfAMonth(String text) {
        ReferencePeriod period = ReferencePeriod.parse(text);
        assertThatIllegalArgumentException()
                .isThrownBy(period::elapsedByMonth)
                .withMessage("expected a period that ends with a month, got \"" + text + "\"");
        assertThat(period.elapsedByDay()).isLessThan(Rational.ONE);
    }

    @Test
    void arithmeticStaysWithinTheYears() {
        String early = "a year from 1000 to 9999, got 999";
        assertRefused(() -> ReferencePeriod.ofYear(1000).yearEarlier(), early);
        assertRefused(() -> ReferencePeriod.ofMonth(1000, 1).previous(), early);
        String late = "a year from 1000 to 9999, got 10000";
        assertRefused(() -> ReferencePeriod.ofMonth(9999, 12).next(), late);
        assertRefused(() -> ReferencePeriod.parse("9999-12-31").next(), late);
    }

    private static void assertRefused(Runnable call, String expected) {
        assertThatIllegalArgumentException()
                .isThrownBy(call::run)
                .withMessage("expected " + expected);
    }

    @Property
    void previousTouchesThePeriodAndNextLeadsBack(@ForAll("flows") ReferencePeriod period) {
        Assume.that(hasRoomBefore(period));
        ReferencePeriod previous = period.previous();
        assertThat(previous.lastDay().plusDays(1)).isEqualTo(period.firstDay());
        if (period.months().isPresent()) {
            assertThat(previous.months()).isEqualTo(period.months());
        } else {
            assertThat(PeriodArithmetic.days(previous)).isEqualTo(PeriodArithmetic.days(period));
        }
        if (previous.months().equals(period.months())) {
            assertThat(previous.next()).isEqualTo(period);
        }
    }

    private static boolean hasRoomBefore(ReferencePeriod period) {
        long days = PeriodArithmetic.days(period);
        return period.firstDay().minusDays(days + 31).getYear() >= ReferencePeriod.MIN_YEAR;
    }

    @Property
    void monthEndsLeadThereAndBack(@ForAll("monthEnds") ReferencePeriod stock) {
        Assume.that(stock.lastDay().getYear() < ReferencePeriod.MAX_YEAR);
        assertThat(stock.next().previous()).isEqualTo(stock);
        assertThat(stock.next().lastDay()).isAfter(stock.lastDay());
    }

    @Property
    void yearsEarlierKeepsWholeMonths(
            @ForAll("wholeMonths") ReferencePeriod period,
            @ForAll @IntRange(max = 100) int one,
            @ForAll @IntRange(max = 100) int other) {
        Assume.that(period.firstDay().getYear() - one - other >= ReferencePeriod.MIN_YEAR);
        ReferencePeriod earlier = period.yearsEarlier(one);
        assertThat(earlier.months()).isEqualTo(period.months());
        assertThat(earlier.yearsEarlier(other)).isEqualTo(period.yearsEarlier(one + other));
    }

    @Property
    void beginningAndRemainderMakeUpTheWhole(
            @ForAll("yearsToDate") ReferencePeriod period, @ForAll @IntRange(max = 365) int days) {
        LocalDate split = period.firstDay().plusDays(days);
        Assume.that(split.isBefore(period.lastDay()));
        ReferencePeriod beginning = ReferencePeriod.ofDays(period.firstDay(), split);
        ReferencePeriod remainder = period.remainderAfter(beginning);
        assertThat(remainder.firstDay()).isEqualTo(split.plusDays(1));
        assertThat(remainder.lastDay()).isEqualTo(period.lastDay());
        assertThat(remainder.overlaps(beginning)).isFalse();
    }

    @Property
    void yearsToDateHaveAnElapsedShare(@ForAll("yearsToDate") ReferencePeriod period) {
        assertThat(period.isYearToDate()).isTrue();
        assertThat(period.elapsedByDay()).isLessThanOrEqualTo(Rational.ONE);
        assertThat(PeriodArithmetic.days(period)).isEqualTo(period.lastDay().getDayOfYear());
    }

    @Property
    void periodsContainThemselvesAndContainmentIsAnOrder(
            @ForAll ReferencePeriod one, @ForAll ReferencePeriod other) {
        assertThat(one.contains(one)).isTrue();
        boolean both = one.contains(other) && other.contains(one);
        assertThat(both).isEqualTo(one.equals(other));
        assertThat(one.overlaps(one)).isTrue();
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    }

    @Provide
    Arbitrary<ReferencePeriod> flows() {
        return ReferencePeriodArbitraries.flows();
    }

    @Provide
    Arbitrary<ReferencePeriod> wholeMonths() {
        return ReferencePeriodArbitraries.wholeMonths();
    }

    @Provide
    Arbitrary<ReferencePeriod> yearsToDate() {
        return ReferencePeriodArbitraries.yearsToDate();
    }

    @Provide
    Arbitrary<ReferencePeriod> monthEnds() {
        return ReferencePeriodArbitraries.stocks()
                .map(stock -> ReferencePeriod.asOf(PeriodArithmetic.monthEnd(stock.lastDay())));
    }
}
