package io.github.tongbi.indicators.series;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Nature;
import io.github.tongbi.core.period.PeriodFigure;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.growth.Comparison;
import io.github.tongbi.indicators.growth.Growth;
import io.github.tongbi.indicators.result.Derived;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The figures of one indicator by reference period (时间序列), such as exports by month.
 *
 * <p>Figures may come in any order. Everything is looked up by period, never by position: the base of
 * May 2020 is May 2019 or nothing, whatever stands twelve figures before. Missing periods are told by
 * {@link #gaps} and never filled. Flows (时期数) add up; stocks (时点数) do not, and have a net change.
 *
 * @param <Q> the quantity
 */
public final class Series<Q extends Quantity<Q>> {
    private final SeriesKind kind;
    private final ImmutableSortedMap<ReferencePeriod, Term<Q>> terms;

    /**
     * Returns the series of the figures.
     *
     * @param name what they are of, 出口
     * @param nature {@code FLOW} or {@code STOCK}
     * @param cadence how often they are published, and whether from 1 January
     * @param figures at least one
     * @throws UnfitSeriesException if {@link #check} finds anything, with all of it
     * @throws IllegalArgumentException if there is no figure, the nature is another, or figures differ in
     *     currency or unit, naming both
     */
    public static <Q extends Quantity<Q>> Series<Q> of(
            Label name, Nature nature, Cadence cadence, Iterable<PeriodFigure<Q>> figures) {
        ImmutableList<PeriodFigure<Q>> all = ImmutableList.copyOf(figures);
        checkArgument(!all.isEmpty(), "expected at least one figure of %s, got none", name.zh());
        ImmutableList<Finding> findings = check(nature, cadence, all);
        if (!findings.isEmpty()) {
            throw new UnfitSeriesException(name, findings);
        }
        Q first = all.get(0).figure().value();
        all.forEach(each -> first.requireSameKind(each.figure().value()));
        SeriesKind kind = new SeriesKind(name, nature, cadence);
        ImmutableSortedMap.Builder<ReferencePeriod, Term<Q>> terms =
                ImmutableSortedMap.naturalOrder();
        all.forEach(each ->
                terms.put(each.period(), Term.of(kind.named(each.period()), each.figure())));
        return new Series<>(kind, terms.buildOrThrow());
    }

    /**
     * Returns what keeps the figures from being one series: several figures of one period, periods of
     * another kind, months inside 1-2月. Nothing is dropped, the caller decides.
     *
     * @throws IllegalArgumentException if the nature is neither {@code FLOW} nor {@code STOCK}
     */
    public static <Q extends Quantity<Q>> ImmutableList<Finding> check(
            Nature nature, Cadence cadence, Iterable<PeriodFigure<Q>> figures) {
        checkArgument(
                nature == Nature.FLOW || nature == Nature.STOCK,
                "expected a series of FLOW or STOCK, got %s",
                nature);
        return new SeriesCheck<>(nature, cadence, figures).findings();
    }

    private Series(SeriesKind kind, ImmutableSortedMap<ReferencePeriod, Term<Q>> terms) {
        this.kind = kind;
        this.terms = terms;
    }

    /** Returns what the figures are of. */
    public Label name() {
        return kind.name();
    }

    /** Returns whether they are flows or stocks. */
    public Nature nature() {
        return kind.nature();
    }

    /** Returns how often they are published. */
    public Cadence cadence() {
        return kind.cadence();
    }

    /** Returns the periods in order. */
    public ImmutableSet<ReferencePeriod> periods() {
        return terms.keySet();
    }

    /** Returns the figure of a period, or empty. */
    public Optional<Figure<Q>> figure(ReferencePeriod period) {
        return Optional.ofNullable(terms.get(period)).map(Term::figure);
    }

    /** Returns the periods that are missing between the first and the last one. */
    public ImmutableList<ReferencePeriod> gaps() {
        return new Gaps(kind.cadence(), kind.nature(), terms.keySet())
                .between(terms.firstKey(), terms.lastKey());
    }

    /** Returns the growth of every period on the same period a year earlier (同比, 累计同比). */
    public ImmutableSortedMap<ReferencePeriod, Growth<Q>> yearOnYear() {
        return growth(
                cadence().isToDate() ? Comparison.YEAR_TO_DATE : Comparison.YEAR_ON_YEAR,
                ReferencePeriod::yearEarlier);
    }

    /**
     * Returns the growth of every period on the same period so many years earlier (比N年前).
     *
     * @throws IllegalArgumentException if the number is not from 1 to 8999
     */
    public ImmutableSortedMap<ReferencePeriod, Growth<Q>> onYearsEarlier(int years) {
        return growth(Comparison.onYearsEarlier(years), period -> period.yearsEarlier(years));
    }

    /**
     * Returns the growth of every period on the one just before (环比): of March on February, which is
     * {@code MISSING_BASE} where 1-2月 is one block.
     *
     * @throws IllegalArgumentException if the figures are cumulated
     */
    public ImmutableSortedMap<ReferencePeriod, Growth<Q>> onPrevious() {
        kind.requireSeparate("to compare with the one before");
        return growth(Comparison.PERIOD_ON_PERIOD, cadence()::previous);
    }

    private ImmutableSortedMap<ReferencePeriod, Growth<Q>> growth(
            Comparison comparison, UnaryOperator<ReferencePeriod> base) {
        ImmutableSortedMap.Builder<ReferencePeriod, Growth<Q>> growths =
                ImmutableSortedMap.naturalOrder();
        terms.forEach((period, term) -> growths.put(
                period,
                Growth.of(comparison, Optional.of(term.figure()), figure(base.apply(period)))));
        return growths.buildOrThrow();
    }

    /**
     * Returns the sum of a flow over a span (合计), such as a quarter of months. A span that the figures
     * do not cover without a gap gives {@code MISSING_INPUT}.
     *
     * @param span months or years, 2020-Q1
     * @throws NatureMismatchException if this is a stock
     * @throws IllegalArgumentException if the figures are cumulated themselves, or the span is a date
     */
    public Derived<Q> sum(ReferencePeriod span) {
        kind.requireSeparateFlows("to sum");
        checkArgument(!span.isAsOf(), "expected a span such as 2020-Q1, got the date %s", span);
        return derived(kind.named(span), new Cover<>(kind, terms).sum(span));
    }

    /**
     * Returns the figures from 1 January to the end of every period (累计). Where a month of the year is
     * missing before it, the figure is {@code MISSING_INPUT}.
     *
     * @throws NatureMismatchException if this is a stock
     * @throws IllegalArgumentException if the figures are cumulated already
     */
    public ImmutableSortedMap<ReferencePeriod, Derived<Q>> cumulated() {
        kind.requireSeparateFlows("to cumulate");
        ImmutableSortedMap.Builder<ReferencePeriod, Derived<Q>> sums =
                ImmutableSortedMap.naturalOrder();
        for (ReferencePeriod period : terms.keySet()) {
            ReferencePeriod toDate =
                    ReferencePeriod.ofDays(period.lastDay().withDayOfYear(1), period.lastDay());
            sums.put(toDate, sum(toDate));
        }
        return sums.buildOrThrow();
    }

    /**
     * Returns the single periods behind figures to date (累计数还原), see {@link Decumulation}.
     *
     * @throws NatureMismatchException if this is a stock
     * @throws IllegalArgumentException if the figures are not cumulated
     */
    public Decumulation<Q> decumulated() {
        kind.requireToDate("to take apart");
        return Decumulation.of(this, kind, terms);
    }

    /**
     * Returns the net change of a stock from one date to another (净增, 期末 − 期初). A date without a
     * figure gives {@code MISSING_INPUT}.
     *
     * @throws NatureMismatchException if this is a flow
     * @throws IllegalArgumentException if the dates are out of order
     */
    public Derived<Q> netChange(ReferencePeriod opening, ReferencePeriod closing) {
        kind.requireNature(Nature.STOCK, "to have a net change");
        checkArgument(
                opening.compareTo(closing) < 0,
                "expected a date before %s, got %s",
                closing,
                opening);
        Label change = Label.of(name().zh() + "净增", "net change of " + name().en());
        return derived(change, formula(closing).minus(formula(opening)));
    }

    private Formula formula(ReferencePeriod period) {
        return Optional.ofNullable(terms.get(period))
                .map(Formula::of)
                .orElseGet(() -> Formula.missing(kind.named(period)));
    }

    Derived<Q> derived(Label what, Formula formula) {
        Figure<Q> first = terms.values().asList().get(0).figure();
        return Derived.of(what, formula, first.value(), first.notation().scale());
    }

    /** Returns name, nature, cadence and how far it reaches: {@code 出口 FLOW MONTHLY 2020-01..2020-05}. */
    @Override
    public String toString() {
        return name().zh()
                + " "
                + nature()
                + " "
                + cadence()
                + " "
                + terms.firstKey()
                + ".."
                + terms.lastKey();
    }
}
