package io.github.tongbi.indicators.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.Ints;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.period.PeriodMismatchException;
import io.github.tongbi.core.period.ReferencePeriod;

import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * What a growth is measured against (对比基期). It knows its name, and the base period that belongs to
 * a current one: to 2020-Q1 belongs 2019-Q1 year on year (同比) and 2019-Q4 period on period (环比).
 *
 * <p>Source of the definitions: National Bureau of Statistics of China, explanation of main
 * statistical indicators, dynamic relatives (动态相对数).
 */
public final class Comparison {
    /** 同比: against the same period a year earlier. */
    public static final Comparison YEAR_ON_YEAR =
            new Comparison(Kind.YEAR_ON_YEAR, 1, Optional.empty(), ComparisonWords.YEAR_ON_YEAR);

    /** 环比: against the period of the same length just before. */
    public static final Comparison PERIOD_ON_PERIOD = new Comparison(
            Kind.PERIOD_ON_PERIOD, 0, Optional.empty(), ComparisonWords.PERIOD_ON_PERIOD);

    /** 累计同比: from 1 January on, against the same months a year earlier. */
    public static final Comparison YEAR_TO_DATE =
            new Comparison(Kind.YEAR_TO_DATE, 1, Optional.empty(), ComparisonWords.YEAR_TO_DATE);

    private static final String EXPECTED = "a comparison such as YEAR_ON_YEAR or YEARS_EARLIER/3";

    private enum Kind {
        YEAR_ON_YEAR,
        PERIOD_ON_PERIOD,
        YEAR_TO_DATE,
        YEARS_EARLIER,
        FIXED_BASE
    }

    private final Kind kind;
    private final int years;
    private final Optional<ReferencePeriod> fixed;
    private final ComparisonWords words;

    /**
     * Returns the comparison with the same period so many years earlier (比N年前).
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public static Comparison onYearsEarlier(int years) {
        checkArgument(years >= 1, "expected at least 1 year earlier, got %s", years);
        return new Comparison(
                Kind.YEARS_EARLIER, years, Optional.empty(), ComparisonWords.yearsEarlier(years));
    }

    /** Returns the comparison with one base period for all current ones (定基): 比2015年. */
    public static Comparison onFixedBase(ReferencePeriod base) {
        return new Comparison(
                Kind.FIXED_BASE, 0, Optional.of(base), ComparisonWords.fixedBase(base));
    }

    private Comparison(
            Kind kind, int years, Optional<ReferencePeriod> fixed, ComparisonWords words) {
        this.kind = kind;
        this.years = years;
        this.fixed = fixed;
        this.words = words;
    }

    /**
     * Returns the comparison of this code.
     *
     * @param code what {@link #code} returns
     * @throws UnreadableTextException if it is anything else
     */
    public static Comparison ofCode(String code) {
        int slash = code.indexOf('/');
        String rest = code.substring(slash + 1);
        return switch (slash < 0 ? code : code.substring(0, slash + 1)) {
            case "YEAR_ON_YEAR" -> YEAR_ON_YEAR;
            case "PERIOD_ON_PERIOD" -> PERIOD_ON_PERIOD;
            case "YEAR_TO_DATE" -> YEAR_TO_DATE;
            case "YEARS_EARLIER/" -> onYearsEarlier(years(rest, code));
            case "FIXED_BASE/" -> onFixedBase(ReferencePeriod.parse(rest));
            default -> throw new UnreadableTextException(EXPECTED, code);
        };
    }

    private static int years(String text, String code) {
        Integer years = Ints.tryParse(text);
        if (years == null || years < 1 || !String.valueOf(years).equals(text)) {
            throw new UnreadableTextException(EXPECTED, code);
        }
        return years;
    }

    /** Returns a code for documents, {@code YEAR_ON_YEAR}, {@code YEARS_EARLIER/3} or {@code FIXED_BASE/2015}. */
    public String code() {
        return switch (kind) {
            case YEARS_EARLIER -> kind + "/" + years;
            case FIXED_BASE -> kind + "/" + fixed.orElseThrow();
            default -> kind.toString();
        };
    }

    /** Returns what a growth against this base is called: 同比增速, year-on-year growth. */
    public Label name() {
        return words.name();
    }

    /** Returns what the base is called: 上年同期, same period a year earlier. */
    public Label baseName() {
        return words.base();
    }

    /**
     * Returns the base period that belongs to a current one: 2019-Q1 to 2020-Q1 year on year.
     *
     * @throws PeriodMismatchException if the current period does not begin with the year although
     *     this is {@link #YEAR_TO_DATE}, or is not as long as the fixed base, naming both
     * @throws IllegalArgumentException if there is no such period, as with the period before a stock
     *     that is not at the end of a month
     */
    public ReferencePeriod basePeriod(ReferencePeriod current) {
        return switch (kind) {
            case PERIOD_ON_PERIOD -> current.previous();
            case YEAR_TO_DATE -> requireYearToDate(current).yearEarlier();
            case FIXED_BASE -> fixedBaseOf(current);
            default -> current.yearsEarlier(years);
        };
    }

    private static ReferencePeriod requireYearToDate(ReferencePeriod period) {
        if (!period.isYearToDate()) {
            ReferencePeriod toDate =
                    ReferencePeriod.ofDays(period.lastDay().withDayOfYear(1), period.lastDay());
            throw new PeriodMismatchException("a year to date such as that", toDate, period);
        }
        return period;
    }

    private ReferencePeriod fixedBaseOf(ReferencePeriod current) {
        ReferencePeriod base = fixed.orElseThrow();
        if (!isAsLong(current, base)) {
            throw new PeriodMismatchException("a figure as long as the base", base, current);
        }
        return base;
    }

    private static boolean isAsLong(ReferencePeriod one, ReferencePeriod other) {
        boolean wholeMonths = one.months().isPresent() || other.months().isPresent();
        boolean equallyLong =
                wholeMonths ? one.months().equals(other.months()) : days(one) == days(other);
        return one.isAsOf() == other.isAsOf() && equallyLong;
    }

    private static long days(ReferencePeriod period) {
        return ChronoUnit.DAYS.between(period.firstDay(), period.lastDay());
    }

    /** Makes sure that both periods belong together. */
    void requireBase(ReferencePeriod current, ReferencePeriod base) {
        ReferencePeriod expected = basePeriod(current);
        if (!expected.equals(base)) {
            throw new PeriodMismatchException("the base", expected, base);
        }
    }

    ComparisonWords words() {
        return words;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Comparison other
                && kind == other.kind
                && years == other.years
                && fixed.equals(other.fixed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, years, fixed);
    }

    /** Returns the Chinese name, 同比增速. */
    @Override
    public String toString() {
        return words.name().zh();
    }
}
