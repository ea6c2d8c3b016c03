package io.github.tongbi.indicators.completion;

import static com.google.common.base.Preconditions.checkArgument;

import static java.util.Objects.requireNonNull;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.period.PeriodMismatchException;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Derived;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The share of a plan's period that has passed (序时进度), which plan completion is held against.
 *
 * <p>At the end of April 2020 it is 4/12 of the year by month and 121/366 by day; of the half-year it
 * is 4/6. Bureaus count months; days are there for reports that count them.
 *
 * @param elapsed the months or days that have passed, 4个月
 * @param whole the months or days of the plan's period, 12个月
 * @param share the share that has passed, exact unless it was {@link #rounded}
 */
public record TimeProgress(Measure elapsed, Measure whole, Ratio share) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Rational HALF_PERCENT = Rational.of(1, 200);

    /** Creates the progress. */
    public TimeProgress {
        requireNonNull(share, "share");
        elapsed.requireSameKind(whole);
        checkArgument(
                whole.unit() == Unit.MONTH || whole.unit() == Unit.DAY,
                "expected months or days, got %s",
                whole);
        checkArgument(
                elapsed.amount().signum() >= 0
                        && whole.amount().signum() > 0
                        && elapsed.compareTo(whole) <= 0,
                "expected from 0 up to all of %s, got %s",
                whole,
                elapsed);
        Ratio exact = elapsed.dividedBy(whole);
        checkArgument(
                share.minus(exact).number().abs().compareTo(HALF_PERCENT) <= 0,
                "expected a share within half a percent of %s, got %s",
                exact,
                share);
    }

    private TimeProgress(Measure elapsed, Measure whole) {
        this(elapsed, whole, elapsed.dividedBy(whole));
    }

    /**
     * Returns the months passed over the twelve of the year.
     *
     * @param elapsed a period from 1 January to the end of a month, or a date at the end of one
     * @throws PeriodMismatchException if it does not begin the year
     * @throws IllegalArgumentException if it does not end with a month
     */
    public static TimeProgress byMonth(ReferencePeriod elapsed) {
        return byMonth(elapsed, yearOf(elapsed));
    }

    /**
     * Returns the months passed over those of the plan's period: 4 of 6 for 1-4月 of a half-year, 17 of
     * 60 for the end of May in the second year of a five-year plan.
     *
     * @param elapsed a flow from the first day of the plan, or a date within it; the date before it
     *     says that nothing has passed
     * @param plan a span of whole months
     * @throws PeriodMismatchException if what has passed does not begin the plan
     * @throws IllegalArgumentException if either does not end with a month
     */
    public static TimeProgress byMonth(ReferencePeriod elapsed, ReferencePeriod plan) {
        LocalDate end = end(elapsed, plan);
        return new TimeProgress(
                months(plan.firstDay(), end), months(plan.firstDay(), plan.lastDay()));
    }

    /**
     * Returns the days passed over the days of the year.
     *
     * @param elapsed a period from 1 January, or a date
     * @throws PeriodMismatchException if it does not begin the year
     */
    public static TimeProgress byDay(ReferencePeriod elapsed) {
        return byDay(elapsed, yearOf(elapsed));
    }

    /**
     * Returns the days passed over those of the plan's period, 121 of 182 for 1-4月 of the first half
     * of 2020.
     *
     * @param elapsed as for {@link #byMonth(ReferencePeriod, ReferencePeriod)}, to any day
     * @throws PeriodMismatchException if what has passed does not begin the plan
     */
    public static TimeProgress byDay(ReferencePeriod elapsed, ReferencePeriod plan) {
        LocalDate end = end(elapsed, plan);
        return new TimeProgress(days(plan.firstDay(), end), days(plan.firstDay(), plan.lastDay()));
    }

    private static ReferencePeriod yearOf(ReferencePeriod elapsed) {
        return ReferencePeriod.ofYear(elapsed.lastDay().getYear());
    }

    private static LocalDate end(ReferencePeriod elapsed, ReferencePeriod plan) {
        checkArgument(
                !plan.isAsOf(), "expected a plan for a span such as 2020-S1, got as of %s", plan);
        LocalDate first = elapsed.isAsOf() ? plan.firstDay() : elapsed.firstDay();
        LocalDate last = elapsed.lastDay();
        boolean begins = first.equals(plan.firstDay())
                && !last.isBefore(first.minusDays(1))
                && !last.isAfter(plan.lastDay());
        if (!begins) {
            throw new PeriodMismatchException("a beginning", plan, elapsed);
        }
        return last;
    }

    private static Measure months(LocalDate first, LocalDate last) {
        LocalDate next = last.plusDays(1);
        checkArgument(
                first.getDayOfMonth() == 1 && next.getDayOfMonth() == 1,
                "expected whole months such as 2020-01-01 to 2020-04-30, got %s to %s",
                first,
                last);
        return Measure.of(ChronoUnit.MONTHS.between(first, next), Unit.MONTH);
    }

    private static Measure days(LocalDate first, LocalDate last) {
        return Measure.of(ChronoUnit.DAYS.between(first, last.plusDays(1)), Unit.DAY);
    }

    /**
     * Returns the progress rounded half-up to so many decimals of a percent, as some bureaus do:
     * 7/12 without decimals is 58 %.
     *
     * @throws IllegalArgumentException if the number of decimals is negative
     */
    public TimeProgress rounded(int decimals) {
        checkArgument(decimals >= 0, "expected 0 or more decimals of a percent, got %s", decimals);
        Rational rounded = Rounding.halfUp(decimals + 2).round(share.number());
        return new TimeProgress(elapsed, whole, new Ratio(rounded));
    }

    /** Returns the months or days that are left. */
    public Measure remaining() {
        return whole.minus(elapsed);
    }

    /** Returns how it was counted: 序时进度(按月), time progress by month. */
    public Label name() {
        return whole.unit() == Unit.MONTH
                ? Label.of("序时进度(按月)", "time progress by month")
                : Label.of("序时进度(按日)", "time progress by day");
    }

    /**
     * Returns by how much a printed completion rate is ahead of this progress, in percentage points;
     * negative if it is behind.
     *
     * <p>12.2 % at the end of April is 21.13 points behind, in [21.08, 21.18].
     */
    public Derived<Points> gapOf(Figure<Ratio> completionRate) {
        return gapOf(Formula.of(Term.of(PlanCompletion.NAME, completionRate)));
    }

    Derived<Points> gapOf(Formula completion) {
        Label gap = Label.of("与" + name().zh() + "之差", "gap to " + name().en());
        return Derived.points(gap, completion.minus(Formula.constant(share.number())));
    }

    /** Returns what has passed and the whole, {@code "4 个月 / 12 个月"}. */
    @Override
    public String toString() {
        return elapsed + " / " + whole;
    }
}
