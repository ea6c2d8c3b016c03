package io.github.tongbi.arbitraries;

import io.github.tongbi.core.period.ReferencePeriod;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

import java.time.LocalDate;
import java.time.YearMonth;

/** Generators for reference periods of every kind over all years that they may lie in. */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class ReferencePeriodArbitraries extends DomainContextBase {
    private static final YearMonth FIRST_MONTH = YearMonth.of(1000, 1);
    private static final int MONTHS = 9000 * 12;
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** Creates the domain, as jqwik does. */
    public ReferencePeriodArbitraries() {}

    /** Returns flows and stocks of every kind. */
    @Provide
    public static Arbitrary<ReferencePeriod> periods() {
        return Arbitraries.oneOf(monthsOfOneYear(), wholeMonths(), days(), stocks());
    }

    /** Returns months of one year, years to date among them. */
    public static Arbitrary<ReferencePeriod> monthsOfOneYear() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1000, 9999);
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
        return Combinators.combine(years, months, months)
                .as((year, a, b) -> ReferencePeriod.ofMonths(year, Math.min(a, b), Math.max(a, b)));
    }

    /** Returns spans of whole months, over many years too. */
    public static Arbitrary<ReferencePeriod> wholeMonths() {
        Arbitrary<Integer> months = Arbitraries.integers().between(0, MONTHS - 1);
        return Combinators.combine(months, months)
                .as((a, b) -> ReferencePeriod.ofDays(
                        FIRST_MONTH.plusMonths(Math.min(a, b)).atDay(1),
                        FIRST_MONTH.plusMonths(Math.max(a, b)).atEndOfMonth()));
    }

    /** Returns spans of days. */
    public static Arbitrary<ReferencePeriod> days() {
        return Combinators.combine(dates(), dates())
                .as((a, b) -> a.isBefore(b)
                        ? ReferencePeriod.ofDays(a, b)
                        : ReferencePeriod.ofDays(b, a));
    }

    /** Returns dates of stocks. */
    public static Arbitrary<ReferencePeriod> stocks() {
        return dates().map(ReferencePeriod::asOf);
    }

    private static Arbitrary<LocalDate> dates() {
        long first = FIRST_MONTH.atDay(1).toEpochDay();
        return Arbitraries.longs().between(first, LAST_DAY.toEpochDay()).map(LocalDate::ofEpochDay);
    }
}
