package io.github.tongbi.core.period;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import java.time.LocalDate;
import java.time.YearMonth;

/** Generates reference periods of every kind over all years that they may lie in. */
final class ReferencePeriodArbitraries {
    private static final YearMonth FIRST_MONTH = YearMonth.of(1000, 1);
    private static final int MONTHS = 9000 * 12;
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private ReferencePeriodArbitraries() {}

    static Arbitrary<ReferencePeriod> periods() {
        return Arbitraries.oneOf(monthsOfOneYear(), wholeMonths(), days(), stocks());
    }

    static Arbitrary<ReferencePeriod> monthsOfOneYear() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1000, 9999);
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
        return Combinators.combine(years, months, months)
                .as((year, a, b) -> ReferencePeriod.ofMonths(year, Math.min(a, b), Math.max(a, b)));
    }

    static Arbitrary<ReferencePeriod> wholeMonths() {
        Arbitrary<Integer> months = Arbitraries.integers().between(0, MONTHS - 1);
        return Combinators.combine(months, months)
                .as((a, b) -> ReferencePeriod.ofDays(
                        FIRST_MONTH.plusMonths(Math.min(a, b)).atDay(1),
                        FIRST_MONTH.plusMonths(Math.max(a, b)).atEndOfMonth()));
    }

    static Arbitrary<ReferencePeriod> days() {
        return Combinators.combine(dates(), dates())
                .as((a, b) -> a.isBefore(b)
                        ? ReferencePeriod.ofDays(a, b)
                        : ReferencePeriod.ofDays(b, a));
    }

    static Arbitrary<ReferencePeriod> stocks() {
        return dates().map(ReferencePeriod::asOf);
    }

    private static Arbitrary<LocalDate> dates() {
        long first = FIRST_MONTH.atDay(1).toEpochDay();
        return Arbitraries.longs().between(first, LAST_DAY.toEpochDay()).map(LocalDate::ofEpochDay);
    }
}
