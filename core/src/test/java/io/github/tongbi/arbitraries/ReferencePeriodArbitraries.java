package io.github.tongbi.arbitraries;

import io.github.tongbi.core.period.ReferencePeriod;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;

/**
 * Generators for reference periods of every kind over all years that they may lie in. Leap days,
 * January and February, the ends of years and the first and last year come up often; failing
 * samples shrink towards 2020.
 */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class ReferencePeriodArbitraries extends DomainContextBase {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;
    private static final LocalDate FIRST_DAY = LocalDate.of(FIRST_YEAR, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(LAST_YEAR, 12, 31);
    private static final LocalDate NEW_YEAR = LocalDate.of(2020, 1, 1);
    private static final LocalDate LEAP_DAY = LocalDate.of(2020, 2, 29);

    /** Creates the domain, as jqwik does. */
    public ReferencePeriodArbitraries() {}

    /** Returns flows and stocks of every kind. */
    @Provide
    public static Arbitrary<ReferencePeriod> periods() {
        return Arbitraries.oneOf(flows(), stocks());
    }

    /** Returns flows: months of one year, years to date, whole months and years, spans of days. */
    public static Arbitrary<ReferencePeriod> flows() {
        return Arbitraries.oneOf(
                monthsOfOneYear(), yearsToDate(), wholeMonths(), wholeYears(), days());
    }

    /** Returns stocks on any date. */
    public static Arbitrary<ReferencePeriod> stocks() {
        return withCorners(dates().map(ReferencePeriod::asOf), ReferencePeriod.asOf(LEAP_DAY));
    }

    /** Returns flows from 1 January, up to the end of a month (1-5月) or another day of the year. */
    public static Arbitrary<ReferencePeriod> yearsToDate() {
        Arbitrary<ReferencePeriod> months = Combinators.combine(years(), months())
                .as((year, month) -> ReferencePeriod.ofMonths(year, 1, month));
        Arbitrary<ReferencePeriod> days =
                dates().map(date -> ReferencePeriod.ofDays(date.withDayOfYear(1), date));
        return withCorners(
                Arbitraries.oneOf(months, days),
                ReferencePeriod.ofMonths(2020, 1, 2),
                ReferencePeriod.ofYear(FIRST_YEAR),
                ReferencePeriod.ofYear(LAST_YEAR));
    }

    /** Returns months of one year, quarters, halves and years to date among them. */
    public static Arbitrary<ReferencePeriod> monthsOfOneYear() {
        Arbitrary<ReferencePeriod> months = Combinators.combine(years(), months(), months())
                .as((year, a, b) -> ReferencePeriod.ofMonths(year, Math.min(a, b), Math.max(a, b)));
        return withCorners(
                months, ReferencePeriod.ofMonth(2020, 2), ReferencePeriod.ofMonth(2020, 12));
    }

    /** Returns spans of whole months, over many years too. */
    public static Arbitrary<ReferencePeriod> wholeMonths() {
        Arbitrary<YearMonth> months = Combinators.combine(years(), months()).as(YearMonth::of);
        Arbitrary<ReferencePeriod> spans = Combinators.combine(months, months)
                .as((a, b) -> between(
                        a.isBefore(b) ? a.atDay(1) : b.atDay(1),
                        a.isBefore(b) ? b.atEndOfMonth() : a.atEndOfMonth()));
        return withCorners(spans, between(LocalDate.of(2019, 12, 1), LEAP_DAY));
    }

    /** Returns spans of days, often of one day or of a few. */
    public static Arbitrary<ReferencePeriod> days() {
        Arbitrary<ReferencePeriod> wide = Combinators.combine(dates(), dates())
                .as((a, b) -> a.isBefore(b) ? between(a, b) : between(b, a));
        Arbitrary<ReferencePeriod> narrow = Combinators.combine(
                        dates(), Arbitraries.integers().between(0, 400))
                .as((date, days) -> between(date, date.plusDays(Math.min(days, daysLeft(date)))));
        return withCorners(
                Arbitraries.oneOf(wide, narrow),
                between(LEAP_DAY, LEAP_DAY),
                between(FIRST_DAY, FIRST_DAY),
                between(LAST_DAY, LAST_DAY),
                between(FIRST_DAY, LAST_DAY));
    }

    private static Arbitrary<ReferencePeriod> wholeYears() {
        Arbitrary<ReferencePeriod> spans = Combinators.combine(years(), years())
                .as((a, b) -> between(
                        LocalDate.of(Math.min(a, b), 1, 1), LocalDate.of(Math.max(a, b), 12, 31)));
        return withCorners(spans, ReferencePeriod.ofFiveYearPlan(13));
    }

    private static Arbitrary<LocalDate> dates() {
        Arbitrary<LocalDate> corners = Combinators.combine(
                        years(),
                        Arbitraries.of(
                                MonthDay.of(1, 1),
                                MonthDay.of(2, 29),
                                MonthDay.of(2, 28),
                                MonthDay.of(3, 1),
                                MonthDay.of(5, 31),
                                MonthDay.of(12, 31)))
                .as((year, day) -> day.atYear(year));
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay())
                .shrinkTowards(NEW_YEAR.toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(corners, any);
    }

    /** Returns years of which every second is near 2020, a leap year rule or an end of the range. */
    private static Arbitrary<Integer> years() {
        Arbitrary<Integer> corners =
                Arbitraries.of(2020, 2019, 2021, 2000, 1900, FIRST_YEAR, LAST_YEAR);
        Arbitrary<Integer> any =
                Arbitraries.integers().between(FIRST_YEAR, LAST_YEAR).shrinkTowards(2020);
        return Arbitraries.oneOf(corners, any);
    }

    private static Arbitrary<Integer> months() {
        return Arbitraries.integers().between(1, 12);
    }

    private static long daysLeft(LocalDate date) {
        return LAST_DAY.toEpochDay() - date.toEpochDay();
    }

    private static ReferencePeriod between(LocalDate first, LocalDate last) {
        return ReferencePeriod.ofDays(first, last);
    }

    private static Arbitrary<ReferencePeriod> withCorners(
            Arbitrary<ReferencePeriod> periods, ReferencePeriod... corners) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(corners)), Tuple.of(9, periods.withoutEdgeCases()));
    }
}
