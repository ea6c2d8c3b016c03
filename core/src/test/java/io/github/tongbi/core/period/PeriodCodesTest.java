package io.github.tongbi.core.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.arbitraries.ReferencePeriodArbitraries;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

class PeriodCodesTest {
    /** Reporting periods of SDMX 2.1 (section 6, 4.2), and the forms without hyphen of VTL 2.1. */
    @ParameterizedTest
    @CsvSource({
        "2020, 2020",
        "2020A, 2020",
        "2020A1, 2020",
        "2020-A, 2020",
        "2020-A1, 2020",
        "2020S1, 2020-S1",
        "2020-S1, 2020-S1",
        "2020-S2, 2020-S2",
        "2020-T1, 2020-01-01/P4M",
        "2020T2, 2020-05-01/P4M",
        "2020-T3, 2020-09-01/P4M",
        "2020Q3, 2020-Q3",
        "2020-Q3, 2020-Q3",
        "2020-Q4, 2020-Q4",
        "2020M1, 2020-01",
        "2020M01, 2020-01",
        "2020M12, 2020-12",
        "2020-M01, 2020-01",
        "2020-M5, 2020-05",
        "2020-M05, 2020-05",
        "2020-01, 2020-01",
        "2020-01-15, 2020-01-15",
        "２０２０-０５, 2020-05",
        "２０２０－Ｑ１, 2020-Q1",
        "' 2020-Q1', 2020-Q1",
        "'2020-Q1\t\n', 2020-Q1",
        "'\u30002020-05\u3000', 2020-05",
    })
    void readsReportingPeriods(String text, String canonical) {
        assertThat(ReferencePeriod.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "2020D1, 2020-01-01",
        "2020-D001, 2020-01-01",
        "2020-D060, 2020-02-29",
        "2020-D152, 2020-05-31",
        "2020D366, 2020-12-31",
        "2021-D060, 2021-03-01",
        "2021D365, 2021-12-31",
    })
    void dayOfTheYearIsADateLikeAnyOther(String text, String date) {
        assertThat(ReferencePeriod.parse(text))
                .isEqualTo(ReferencePeriod.asOf(LocalDate.parse(date)));
    }

    /** Weeks of ISO 8601, years that begin on each day of the week among them. */
    @ParameterizedTest
    @CsvSource({
        "2020W1, 2019-12-30",
        "2020-W01, 2019-12-30",
        "2020-W22, 2020-05-25",
        "2020W53, 2020-12-28",
        "2021-W01, 2021-01-04",
        "2021-W52, 2021-12-27",
        "2015-W53, 2015-12-28",
        "2016-W01, 2016-01-04",
        "2017-W01, 2017-01-02",
        "2018-W01, 2018-01-01",
        "2019-W01, 2018-12-31",
        "1001-W53, 1001-12-28",
        "1000-W02, 1000-01-06",
        "9999-W51, 9999-12-20",
    })
    void weeksAreSevenDaysFromMonday(String text, LocalDate monday) {
        assertThat(ReferencePeriod.parse(text)).hasToString(monday + "/P7D");
        assertThat(monday.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01/P5M, 2020-01-01/P5M",
        "2020-01-01/P3M, 2020-Q1",
        "2020-01-01/P1Y, 2020",
        "2020-07-01/P1Y, 2020-07-01/P12M",
        "2020-01-01/P10D, 2020-01-01/P10D",
        "2020-01-01/P2W, 2020-01-01/P14D",
        "2021-02-01/P4W, 2021-02",
        "2020-05-01/P31D, 2020-05",
        "2020-01-01/2020-05-31, 2020-01-01/P5M",
        "2020-01-01/2020-03-31, 2020-Q1",
        "2020-05-31/2020-05-31, 2020-05-31/P1D",
        "2020-01/2020-05, 2020-01-01/P5M",
        "2019-12/2020-02, 2019-12-01/P3M",
        "2020-02/2020-02, 2020-02",
        "1000-01-02/P3287181D, 1000-01-02/P3287181D",
        "1000-01-01/P9000Y, 1000-01-01/P9000Y",
    })
    void readsTimeRangesAndIntervals(String text, String canonical) {
        assertThat(ReferencePeriod.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-31, a date that exists (February 2020 has 29 days)",
        "2021-02-29, a date that exists (February 2021 has 28 days)",
        "2020-04-00, a date that exists (April 2020 has 30 days)",
        "2020-01-01/2020-06-31, a date that exists (June 2020 has 30 days)",
        "2020-13, a month from 1 to 12",
        "2020-00, a month from 1 to 12",
        "2020-M13, a month from 1 to 12",
        "2020M0, a month from 1 to 12",
        "2020-M, a month from 1 to 12",
        "2020-M005, a month from 1 to 12",
        "2020-13-01, a month from 1 to 12",
        "2020-5, a month from 01 to 12",
        "2020-, a month from 01 to 12",
        "2020-q1, a month from 01 to 12",
        "2020-05/2020-6, a month from 01 to 12",
        "2020-05-1, a day from 01 to 31",
        "2020-05-, a day from 01 to 31",
        "2020-Q5, a quarter from 1 to 4",
        "2020Q0, a quarter from 1 to 4",
        "2020-Q, a quarter from 1 to 4",
        "2020-Q01, a quarter from 1 to 4",
        "2020-S3, a half from 1 to 2",
        "2020-S, a half from 1 to 2",
        "2020-T4, a trimester from 1 to 3",
        "2020-H1, 'a half-year as SDMX writes it, 2020-S1'",
        "2020H2, 'a half-year as SDMX writes it, 2020-S1'",
        "2020-W00, 'a week from 1 to 53, the weeks of 2020'",
        "2020-W54, 'a week from 1 to 53, the weeks of 2020'",
        "2021-W53, 'a week from 1 to 52, the weeks of 2021'",
        "2020-D000, 'a day from 1 to 366, the days of 2020'",
        "2020D367, 'a day from 1 to 366, the days of 2020'",
        "2021-D366, 'a day from 1 to 365, the days of 2021'",
        "2021-D0001, 'a day from 1 to 365, the days of 2021'",
        "1000-W01, a period within the years 1000 to 9999",
        "9999-W52, a period within the years 1000 to 9999",
        "2020-01-01/P7981Y, a period within the years 1000 to 9999",
        "2020-01-01/P9999999Y, a period within the years 1000 to 9999",
        "2020-01-01/P9999999D, a period within the years 1000 to 9999",
        "2020-01-01/P9999999W, a period within the years 1000 to 9999",
        "999, a year of four digits from 1000 to 9999",
        "20200, a year of four digits from 1000 to 9999",
        "0999-Q1, a year of four digits from 1000 to 9999",
        "2020-01-01/0999-05-31, a year of four digits from 1000 to 9999",
        "2020-05-31/2020-05-30, a last day on or after 2020-05-31",
        "2020-05/2020-04, a last day on or after 2020-05-01",
        "2020-05-31/P0D, a last day on or after 2020-05-31",
        "2020-01-01/P0M, a last day on or after 2020-01-01",
        "2020-05-31T00:00:00, 'a date without a time of day, as 2020-05-31'",
        "2020-01-01T00:00:00/P2M, 'a date without a time of day, as 2020-05-31'",
    })
    void refusalSaysWhatIsWrong(String text, String expected) {
        Refusals.assertRefused(text, expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-15/P2M", "2020-01-01/P5", "2020-01-01/P5H", "2020-05-02/P1Y"})
    void durationInMonthsNeedsTheFirstOfAMonth(String text) {
        Refusals.assertRefused(
                text,
                "a duration in days or weeks, or in whole months from the 1st, as 2020-01-01/P5M");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-A2",
                "2020-Q1x",
                "2020Q1Z",
                "2020/05",
                "2020q1",
                "2020 Q1",
                "2020-05-31+08:00",
                "2020-01-01/",
                "2020-01-01/P",
                "2020-01-01/P-5M",
                "2020-01-01/PT5M",
                "2020-01-01/P1Y2M",
                "2020-01-01/2020",
                "2020-01-01/2020-05",
                "2020-01/P5M",
                "2020/2021",
                "2020-2021",
                "2020-W01-1",
                "-2020",
                "+2020",
            })
    void otherCodesAreRefused(String text) {
        Refusals.assertRefused(text, Refusals.EXPECTED);
    }

    @Property
    void everyDateReadsBackFromItsWeekAndItsDayOfTheYear(@ForAll("stocks") ReferencePeriod stock) {
        LocalDate date = stock.lastDay();
        String day = date.getYear() + "-D" + date.getDayOfYear();
        assertThat(ReferencePeriod.parse(day)).isEqualTo(stock);
        ReferencePeriod week = ReferencePeriod.parse(date.get(IsoFields.WEEK_BASED_YEAR) + "W"
                + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        assertThat(week.contains(stock)).isTrue();
        assertThat(PeriodArithmetic.days(week)).isEqualTo(7);
    }

    @Provide
    Arbitrary<ReferencePeriod> stocks() {
        LocalDate first = LocalDate.of(1000, 1, 6);
        LocalDate last = LocalDate.of(9999, 12, 26);
        return ReferencePeriodArbitraries.stocks()
                .filter(stock ->
                        !stock.lastDay().isBefore(first) && !stock.lastDay().isAfter(last));
    }
}
