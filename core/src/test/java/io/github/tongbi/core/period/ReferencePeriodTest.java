package io.github.tongbi.core.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.ReferencePeriodArbitraries;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

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
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

@Domain(ReferencePeriodArbitraries.class)
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
    void serializationKeepsTheValue(@ForAll ReferencePeriod period) {
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
    void orderAgreesWithEquality(@ForAll ReferencePeriod one, @ForAll ReferencePeriod other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(one.compareTo(other)).isEqualTo(-other.compareTo(one));
    }
}
