package io.github.tongbi.core.period;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;

import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.quantity.Rational;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The period a figure refers to (报告期): a flow (时期数) over days, such as {@code 2020-Q1}, or a stock
 * (时点数) as of one date, such as {@code 2020-05-31}.
 *
 * <p>Periods are equal if their dates are and both are flows or both stocks, however they were
 * written: 一季度 is 1-3月. Years reach from 1000 to 9999; arithmetic that leaves them throws an
 * {@link IllegalArgumentException}. Ordered by last day, first day, then flow before stock.
 */
@Immutable
public final class ReferencePeriod implements Comparable<ReferencePeriod>, Serializable {
    private static final long serialVersionUID = 1L;

    static final int MIN_YEAR = 1000;
    static final int MAX_YEAR = 9999;

    private static final Comparator<ReferencePeriod> ORDER = Comparator.comparing(
                    ReferencePeriod::lastDay)
            .thenComparing(ReferencePeriod::firstDay)
            .thenComparing(ReferencePeriod::isAsOf);

    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final boolean asOf;

    /** Returns the month (当月): {@code ofMonth(2020, 5)} is 2020年5月. */
    public static ReferencePeriod ofMonth(int year, int month) {
        return ofMonths(year, month, month);
    }

    /** Returns the quarter, 1 to 4: {@code ofQuarter(2020, 1)} is 2020年一季度. */
    public static ReferencePeriod ofQuarter(int year, int quarter) {
        return PeriodArithmetic.ofPart(year, "quarter", quarter, 4);
    }

    /** Returns the half-year, 1 or 2: {@code ofHalf(2020, 1)} is 2020年上半年. */
    public static ReferencePeriod ofHalf(int year, int half) {
        return PeriodArithmetic.ofPart(year, "half", half, 2);
    }

    /** Returns the calendar year: {@code ofYear(2020)} is 2020年全年. */
    public static ReferencePeriod ofYear(int year) {
        return ofMonths(year, 1, 12);
    }

    /**
     * Returns months of one year, both ends included: {@code ofMonths(2020, 1, 5)} is the
     * year-to-date 2020年1-5月, {@code ofMonths(2020, 1, 2)} January and February, which are
     * reported as one.
     */
    public static ReferencePeriod ofMonths(int year, int firstMonth, int lastMonth) {
        return PeriodArithmetic.ofMonths(year, firstMonth, lastMonth);
    }

    /** Returns the flow from the first to the last day, both included; a plan of five years too. */
    public static ReferencePeriod ofDays(LocalDate first, LocalDate last) {
        return new ReferencePeriod(first, last, false);
    }

    /** Returns the stock as of the end of the date: {@code 截至2020年5月31日}. */
    public static ReferencePeriod asOf(LocalDate date) {
        return new ReferencePeriod(date, date, true);
    }

    /**
     * Returns the years of a national five-year plan (五年规划), 1 to 19: {@code ofFiveYearPlan(14)},
     * 十四五, is 2021 to 2025. The first plans covered 1953-1957 and 1958-1962; after three years of
     * adjustment the third began in 1966.
     */
    public static ReferencePeriod ofFiveYearPlan(int number) {
        return PeriodArithmetic.ofFiveYearPlan(number);
    }

    /**
     * Reads what {@link #toString} and, in Chinese, {@link #toText} write, and other forms.
     *
     * <p>Codes of SDMX 2.1 and VTL 2.1 are read with and without the hyphen: {@code 2020-A1}, {@code
     * 2020-S1}, {@code 2020-T1} (four months), {@code 2020Q1}, {@code 2020-M05}; {@code 2020-W05} is
     * the seven days of the ISO 8601 week; {@code 2020-D152}, like {@code 2020-05-31}, the date of a
     * stock. Ranges are {@code 2020-01-01/P5M} (also D, W and Y), {@code 2020-01-01/2020-05-31} and
     * {@code 2020-01/2020-05}.
     *
     * <p>Chinese flows are 2020年, 2020年全年, 2020年上半年, 2020年一季度, 2020年前三季度, 2020年5月份,
     * 2020年1-5月, 2020年前5个月, 2020年5月2日至5月11日, 2021-2025年, 十四五时期, and stocks 2020年5月末, 2020年底,
     * 截至2020年5月, 截至2020年二季度, 截至2020年5月31日; only the sentence around 截至 can make a flow of it.
     * Full-width signs are read like half-width ones, white space around the text is passed over.
     *
     * @throws UnreadableTextException if the text is none of these; nothing is guessed, so the year
     *     has to be there
     */
    public static ReferencePeriod parse(String text) {
        return PeriodReader.read(text, CutOff.none());
    }

    /**
     * Reads what {@link #parse(String)} reads, and forms that lack a year or an end, which the date
     * up to which their document reports tells: with the cut-off 2020-05-31, 一季度, 1-5月 and 截至5月底
     * lie in 2020, as 今年一季度 does, 去年一季度 and 上年末 in 2019, 当月 is May, and 今年以来, 年初以来 and
     * 2020年以来 end at the cut-off. 下半年 is read although it ends later, for plans speak of it.
     *
     * @throws UnreadableTextException if the text is none of these; so are 上年同期, which needs the
     *     period it is compared with ({@link #yearEarlier}), and a deadline such as 年底前
     */
    public static ReferencePeriod parse(String text, LocalDate cutOff) {
        checkYear(cutOff.getYear());
        return PeriodReader.read(text, CutOff.of(cutOff));
    }

    static void checkYear(int year) {
        checkArgument(
                year >= MIN_YEAR && year <= MAX_YEAR,
                "expected a year from 1000 to 9999, got %s",
                year);
    }

    private ReferencePeriod(LocalDate firstDay, LocalDate lastDay, boolean asOf) {
        checkYear(firstDay.getYear());
        checkYear(lastDay.getYear());
        checkArgument(
                !firstDay.isAfter(lastDay),
                "expected a last day on or after %s, got %s",
                firstDay,
                lastDay);
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.asOf = asOf;
    }

    /** Returns the first day of a flow, or the date of a stock. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** Returns the last day of a flow, which belongs to it, or the date of a stock. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** Tells whether this is the date of a stock (时点数). */
    public boolean isAsOf() {
        return asOf;
    }

    /** Tells whether this is a flow from 1 January of the year it ends in (累计): 1-5月, 全年. */
    public boolean isYearToDate() {
        return !asOf && firstDay.equals(lastDay.withDayOfYear(1));
    }

    /** Returns the calendar year it lies in, or empty if it reaches over more than one. */
    public OptionalInt year() {
        return firstDay.getYear() == lastDay.getYear()
                ? OptionalInt.of(lastDay.getYear())
                : OptionalInt.empty();
    }

    /** Returns the number of months of a flow of whole calendar months, 5 for 1-5月, or empty. */
    public OptionalInt months() {
        return PeriodArithmetic.months(this);
    }

    /**
     * Returns the same period a year earlier (上年同期).
     *
     * <p>Whole months stay whole months, and the end of a month stays the end of a month: 1-2月 of
     * 2021 and 截至2021年2月末 both lead to 29 February 2020. In other spans each end moves by itself,
     * 29 February to 28 February.
     */
    public ReferencePeriod yearEarlier() {
        return yearsEarlier(1);
    }

    /**
     * Returns the same period so many years earlier, in one step as {@link #yearEarlier} describes
     * it: four years before 10 to 29 February 2020 is 10 to 29 February 2016, though a year before
     * is 10 to 28 February 2019.
     *
     * @throws IllegalArgumentException if the number is not from 0 to 8999
     */
    public ReferencePeriod yearsEarlier(int years) {
        return PeriodArithmetic.yearsEarlier(this, years);
    }

    /**
     * Returns the period of the same length just before (环比): February for March, the first
     * quarter for the second, 3 to 7 May for 8 to 12 May; for a stock at the end of a month the end
     * of the month before.
     *
     * @throws IllegalArgumentException if this is a stock on another day, which has no previous one
     */
    public ReferencePeriod previous() {
        return PeriodArithmetic.previous(this);
    }

    /**
     * Returns the period of the same length just after: March for February, the second quarter for
     * the first; for a stock at the end of a month the end of the month after. {@link #previous}
     * leads back, unless a span of days becomes whole months: the 31 days to 30 November lead to
     * December, and December to November.
     *
     * @throws IllegalArgumentException if this is a stock on another day, which has no next one
     */
    public ReferencePeriod next() {
        return PeriodArithmetic.next(this);
    }

    /**
     * Tells whether the other lies in this one. A flow contains the flows and the as-of dates whose
     * days are all its own; a stock contains itself only.
     */
    public boolean contains(ReferencePeriod other) {
        return asOf
                ? equals(other)
                : !other.firstDay.isBefore(firstDay) && !other.lastDay.isAfter(lastDay);
    }

    /** Tells whether a day of one is a day of the other, the date of a stock being its day. */
    public boolean overlaps(ReferencePeriod other) {
        return PeriodArithmetic.overlap(this, other);
    }

    /**
     * Returns the part behind a beginning, for cumulated figures that are subtracted: 4-5月 of
     * 1-5月 behind 1-3月.
     *
     * @throws IllegalArgumentException if one is a stock, or the other is not a shorter flow from
     *     the same first day
     */
    public ReferencePeriod remainderAfter(ReferencePeriod beginning) {
        return PeriodArithmetic.remainder(this, beginning);
    }

    /**
     * Returns the share of the calendar year that has passed at the last day, counted in months
     * (序时进度, as bureaus count it): 4/12 for 1-4月 and for 截至4月底.
     *
     * @throws IllegalArgumentException if this is a flow that is not {@link #isYearToDate}, or does
     *     not end with a month
     */
    public Rational elapsedByMonth() {
        return PeriodArithmetic.elapsedByMonth(this);
    }

    /**
     * Returns the share of the calendar year that has passed at the last day, counted in days:
     * 121/366 for 1-4月 of 2020 and for 截至2020年4月30日.
     *
     * @throws IllegalArgumentException if this is a flow that is not {@link #isYearToDate}
     */
    public Rational elapsedByDay() {
        return PeriodArithmetic.elapsedByDay(this);
    }

    @Override
    public int compareTo(ReferencePeriod other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof ReferencePeriod other
                && firstDay.equals(other.firstDay)
                && lastDay.equals(other.lastDay)
                && asOf == other.asOf;
    }

    @Override
    public int hashCode() {
        return Objects.hash(firstDay, lastDay, asOf);
    }

    /** Returns the words: 2020年1-5月 in Chinese, January-May 2020 in any other language. */
    public String toText(Locale locale) {
        return ReferencePeriodText.of(this, locale);
    }

    /**
     * Returns the canonical SDMX or ISO 8601 text: {@code 2020-05}, {@code 2020-Q1}, {@code
     * 2020-S1}, {@code 2020}, other whole months {@code 2020-01-01/P5M}, whole years {@code
     * 2021-01-01/P5Y}, days {@code 2020-05-02/P10D}, as of {@code 2020-05-31}.
     */
    @Override
    public String toString() {
        return ReferencePeriodText.canonical(this);
    }

    private Object writeReplace() {
        return new Form(toString());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("expected a period as its canonical text, got its fields");
    }

    /** The serial form, which does not change with the fields. */
    private record Form(String text) implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return parse(text);
        }
    }
}
