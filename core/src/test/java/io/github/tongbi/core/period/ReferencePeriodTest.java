package io.github.tongbi.core.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.ReferencePeriodArbitraries;
import io.github.tongbi.core.quantity.Rational;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamConstants;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

class ReferencePeriodTest {
    private static final LocalDate MAY_31 = LocalDate.of(2020, 5, 31);

    @Test
    void factoriesOfOnePeriodAreEqual() {
        LocalDate newYear = LocalDate.of(2020, 1, 1);
        new EqualsTester()
                .addEqualityGroup(
                        ReferencePeriod.ofQuarter(2020, 1),
                        ReferencePeriod.ofMonths(2020, 1, 3),
                        ReferencePeriod.ofDays(newYear, LocalDate.of(2020, 3, 31)))
                .addEqualityGroup(
                        ReferencePeriod.ofHalf(2020, 2), ReferencePeriod.ofMonths(2020, 7, 12))
                .addEqualityGroup(
                        ReferencePeriod.ofYear(2020),
                        ReferencePeriod.ofDays(newYear, LocalDate.of(2020, 12, 31)))
                .addEqualityGroup(
                        ReferencePeriod.ofMonth(2020, 5), ReferencePeriod.ofMonths(2020, 5, 5))
                .addEqualityGroup(ReferencePeriod.ofMonth(2019, 5))
                .addEqualityGroup(ReferencePeriod.asOf(MAY_31), ReferencePeriod.asOf(MAY_31))
                .addEqualityGroup(ReferencePeriod.ofDays(MAY_31, MAY_31))
                .testEquals();
    }

    @Test
    void flowsKnowTheirDatesAndMonths() {
        ReferencePeriod half = ReferencePeriod.ofHalf(2020, 1);
        assertThat(half.firstDay()).isEqualTo("2020-01-01");
        assertThat(half.lastDay()).isEqualTo("2020-06-30");
        assertThat(half.isAsOf()).isFalse();
        assertThat(half.isYearToDate()).isTrue();
        assertThat(half.year()).hasValue(2020);
        assertThat(half.months()).hasValue(6);
    }

    @Test
    void stocksHaveADateAndNoMonths() {
        ReferencePeriod stock = ReferencePeriod.asOf(LocalDate.of(2020, 1, 1));
        assertThat(stock.firstDay()).isEqualTo(stock.lastDay()).isEqualTo("2020-01-01");
        assertThat(stock.isAsOf()).isTrue();
        assertThat(stock.isYearToDate()).isFalse();
        assertThat(stock.year()).hasValue(2020);
        assertThat(stock.months()).isEmpty();
    }

    @Test
    void fiveYearPlanHasMonthsButNoSingleYear() {
        ReferencePeriod plan = ReferencePeriod.parse("2021-01-01/P5Y");
        assertThat(plan.months()).hasValue(60);
        assertThat(plan.year()).isEmpty();
        assertThat(plan.isYearToDate()).isFalse();
    }

    /** Years of the plans as the State Council and the National People's Congress set them. */
    @ParameterizedTest
    @CsvSource({
        "1, 1953-01-01/P5Y",
        "2, 1958-01-01/P5Y",
        "3, 1966-01-01/P5Y",
        "4, 1971-01-01/P5Y",
        "10, 2001-01-01/P5Y",
        "12, 2011-01-01/P5Y",
        "13, 2016-01-01/P5Y",
        "14, 2021-01-01/P5Y",
        "19, 2046-01-01/P5Y",
    })
    void fiveYearPlansFollowEachOtherFromTheThird(int number, String canonical) {
        assertThat(ReferencePeriod.ofFiveYearPlan(number)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05, false",
        "2020-Q2, false",
        "2020-01, true",
        "2020-01-01/P5M, true",
        "2020-01-01/P10D, true",
        "2020, true",
        "2020-07-01/P12M, false",
    })
    void yearToDateBeginsOnNewYearsDay(String text, boolean expected) {
        assertThat(ReferencePeriod.parse(text).isYearToDate()).isEqualTo(expected);
    }

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

    @Test
    void dateWithinAMonthHasNoPreviousOne() {
        ReferencePeriod stock = ReferencePeriod.parse("2020-02-28");
        assertThatIllegalArgumentException()
                .isThrownBy(stock::previous)
                .withMessage("expected a date that ends a month, got \"2020-02-28\"");
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
    void orderIsByLastDayThenFirstDayThenFlowBeforeStock() {
        List<ReferencePeriod> ordered = List.of(
                ReferencePeriod.ofYear(2019),
                ReferencePeriod.ofMonths(2020, 1, 5),
                ReferencePeriod.ofMonth(2020, 5),
                ReferencePeriod.ofDays(MAY_31, MAY_31),
                ReferencePeriod.asOf(MAY_31),
                ReferencePeriod.ofHalf(2020, 1));
        assertThat(ordered).isSorted();
    }

    @Test
    void factoriesRefuseWhatNoCalendarHas() {
        assertRefused(
                () -> ReferencePeriod.ofMonth(2020, 13),
                "months from 1 to 12 in order, got 13 and 13");
        assertRefused(
                () -> ReferencePeriod.ofMonths(2020, 5, 1),
                "months from 1 to 12 in order, got 5 and 1");
        assertRefused(() -> ReferencePeriod.ofQuarter(2020, 5), "a quarter from 1 to 4, got 5");
        assertRefused(() -> ReferencePeriod.ofHalf(2020, 0), "a half from 1 to 2, got 0");
        assertRefused(() -> ReferencePeriod.ofYear(999), "a year from 1000 to 9999, got 999");
        assertRefused(
                () -> ReferencePeriod.ofYear(Integer.MIN_VALUE),
                "a year from 1000 to 9999, got -2147483648");
        assertRefused(
                () -> ReferencePeriod.ofFiveYearPlan(0), "a five-year plan from 1 to 19, got 0");
        assertRefused(
                () -> ReferencePeriod.ofFiveYearPlan(20), "a five-year plan from 1 to 19, got 20");
        assertRefused(
                () -> ReferencePeriod.asOf(LocalDate.MAX),
                "a year from 1000 to 9999, got 999999999");
        assertRefused(
                () -> ReferencePeriod.ofDays(MAY_31, MAY_31.minusDays(1)),
                "a last day on or after 2020-05-31, got 2020-05-30");
    }

    @Test
    void arithmeticStaysWithinTheYears() {
        String message = "a year from 1000 to 9999, got 999";
        assertRefused(() -> ReferencePeriod.ofYear(1000).yearEarlier(), message);
        assertRefused(() -> ReferencePeriod.ofMonth(1000, 1).previous(), message);
    }

    private static void assertRefused(Runnable call, String expected) {
        assertThatIllegalArgumentException()
                .isThrownBy(call::run)
                .withMessage("expected " + expected);
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> ReferencePeriod.asOf(nothing()));
    }

    @SuppressWarnings("NullAway") // what a caller without null checks can do
    private static LocalDate nothing() {
        return null;
    }

    @Property
    void serializationKeepsTheValue(@ForAll("periods") ReferencePeriod period) {
        SerializableTester.reserializeAndAssert(period);
    }

    @Test
    void serialFormIsTheCanonicalText() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(ReferencePeriod.ofMonths(2020, 1, 5));
        }
        assertThat(bytes.toString(StandardCharsets.ISO_8859_1))
                .contains("2020-01-01/P5M")
                .doesNotContain("firstDay", "java.time");
    }

    @Test
    void streamOfTheFieldsIsRefused() throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(streamOfFields())) {
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(in::readObject)
                    .withMessage("expected a period as its canonical text, got its fields");
        }
    }

    /** Writes the head of an object of the class itself, which its own serial form never has. */
    private static InputStream streamOfFields() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
            out.writeShort(ObjectStreamConstants.STREAM_VERSION);
            out.writeByte(ObjectStreamConstants.TC_OBJECT);
            out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
            out.writeUTF(ReferencePeriod.class.getName());
            out.writeLong(1);
            out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
            out.writeShort(0);
            out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
            out.writeByte(ObjectStreamConstants.TC_NULL);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    @Property
    void previousTouchesThePeriod(@ForAll("shortFlows") ReferencePeriod period) {
        ReferencePeriod previous = period.previous();
        assertThat(previous.lastDay().plusDays(1)).isEqualTo(period.firstDay());
        if (period.months().isPresent()) {
            assertThat(previous.months()).isEqualTo(period.months());
        } else {
            assertThat(PeriodArithmetic.days(previous)).isEqualTo(PeriodArithmetic.days(period));
        }
    }

    @Property
    void yearEarlierKeepsWholeMonths(@ForAll("months") ReferencePeriod period) {
        Assume.that(period.firstDay().getYear() > 1000);
        assertThat(period.yearEarlier().months()).isEqualTo(period.months());
    }

    @Property
    void orderAgreesWithEquality(
            @ForAll("periods") ReferencePeriod one, @ForAll("periods") ReferencePeriod other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(one.compareTo(other)).isEqualTo(-other.compareTo(one));
    }

    @Property
    void periodsContainThemselvesAndContainmentIsAnOrder(
            @ForAll("periods") ReferencePeriod one, @ForAll("periods") ReferencePeriod other) {
        assertThat(one.contains(one)).isTrue();
        boolean both = one.contains(other) && other.contains(one);
        assertThat(both).isEqualTo(one.equals(other));
    }

    @Provide
    Arbitrary<ReferencePeriod> periods() {
        return ReferencePeriodArbitraries.periods();
    }

    @Provide
    Arbitrary<ReferencePeriod> shortFlows() {
        Arbitrary<ReferencePeriod> spans = Combinators.combine(
                        ReferencePeriodArbitraries.stocks(),
                        Arbitraries.integers().between(0, 400))
                .as((stock, days) -> ReferencePeriod.ofDays(
                        stock.lastDay().withYear(2020).minusDays(days),
                        stock.lastDay().withYear(2020)));
        return Arbitraries.oneOf(
                spans,
                ReferencePeriodArbitraries.monthsOfOneYear()
                        .filter(months -> months.year().getAsInt() > 1000));
    }

    @Provide
    Arbitrary<ReferencePeriod> months() {
        return ReferencePeriodArbitraries.wholeMonths();
    }
}
