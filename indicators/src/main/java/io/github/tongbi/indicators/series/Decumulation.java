package io.github.tongbi.indicators.series;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Derived;

import java.util.Map;
import java.util.Optional;

/**
 * The single periods behind figures to date (累计数还原为当期数): each figure less the one before it in the same
 * year.
 *
 * <p>120亿元 in January to December less 110亿元 to November is 10亿元 in December; the 10亿元 of the next
 * January are January itself, because every year begins anew. Series whose first figure is 1-2月 keep
 * 1-2月 as one block: January and February alone are undefined. Where figures to date are missing, the
 * months since the last one are one block too, told by the finding {@code BLOCK}; nothing is split by
 * guess. The interval of every period follows from the printed digits of both figures.
 *
 * <p>A fall of the cumulated figure is impossible for flows that are never negative and is the finding
 * {@code REVISION}, or {@code FALL_BY_ROUNDING} where the last digits explain it. Flows that can be
 * negative, such as profits, may fall.
 *
 * @param <Q> the quantity
 */
public final class Decumulation<Q extends Quantity<Q>> {
    private final Series<Q> toDate;
    private final SeriesKind kind;
    private final ImmutableSortedMap<ReferencePeriod, Derived<Q>> figures;
    private final ImmutableList<Finding> findings;

    static <Q extends Quantity<Q>> Decumulation<Q> of(
            Series<Q> toDate, SeriesKind kind, ImmutableSortedMap<ReferencePeriod, Term<Q>> terms) {
        ImmutableSortedMap.Builder<ReferencePeriod, Derived<Q>> figures =
                ImmutableSortedMap.naturalOrder();
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        boolean january = terms.keySet().stream().anyMatch(each -> each.months().orElse(0) == 1);
        for (ReferencePeriod upTo : terms.keySet()) {
            Optional<ReferencePeriod> before = Optional.ofNullable(terms.lowerKey(upTo))
                    .filter(other -> other.year().equals(upTo.year()));
            ReferencePeriod period = before.map(upTo::remainderAfter).orElse(upTo);
            Formula level = Formula.of(present(terms, upTo));
            Formula formula = before.map(earlier -> Formula.of(present(terms, earlier)))
                    .map(level::minus)
                    .orElse(level);
            Derived<Q> figure = toDate.derived(kind.named(period), formula);
            figures.put(period, figure);
            block(period, kind.cadence(), january).ifPresent(findings::add);
            before.flatMap(earlier -> fall(period, figure)).ifPresent(findings::add);
        }
        return new Decumulation<>(toDate, kind, figures.buildOrThrow(), findings.build());
    }

    private static <Q extends Quantity<Q>> Term<Q> present(
            Map<ReferencePeriod, Term<Q>> terms, ReferencePeriod period) {
        return requireNonNull(terms.get(period));
    }

    private static Optional<Finding> block(
            ReferencePeriod period, Cadence cadence, boolean january) {
        boolean natural = period.months().orElse(0) == cadence.months();
        boolean firstBlock = cadence.months() == 1 && !january && Cadence.isFirstBlock(period);
        return natural || firstBlock
                ? Optional.empty()
                : Optional.of(Finding.of(
                        Finding.Kind.BLOCK,
                        period,
                        "只能合并推算，因为缺少其间的累计数",
                        "is one block because figures to date are missing in it"));
    }

    private static <Q extends Quantity<Q>> Optional<Finding> fall(
            ReferencePeriod period, Derived<Q> figure) {
        Q value = figure.outcome().orElseThrow();
        if (value.number().signum() >= 0) {
            return Optional.empty();
        }
        Range<Q> bounds = figure.bounds().orElseThrow();
        boolean byRounding = bounds.contains(value.withNumber(Rational.ZERO));
        return Optional.of(Finding.of(
                byRounding ? Finding.Kind.FALL_BY_ROUNDING : Finding.Kind.REVISION,
                period,
                byRounding ? "的累计数减少，可由舍入解释" : "的累计数减少，说明以前各期有修订",
                byRounding
                        ? "makes the figure to date fall, which rounding explains"
                        : "makes the figure to date fall, so that earlier months were revised"));
    }

    private Decumulation(
            Series<Q> toDate,
            SeriesKind kind,
            ImmutableSortedMap<ReferencePeriod, Derived<Q>> figures,
            ImmutableList<Finding> findings) {
        this.toDate = toDate;
        this.kind = kind;
        this.figures = figures;
        this.findings = findings;
    }

    /** Returns the figures to date that it is of. */
    public Series<Q> toDate() {
        return toDate;
    }

    /** Returns the periods in order, each with its figure. */
    public ImmutableSortedMap<ReferencePeriod, Derived<Q>> figures() {
        return figures;
    }

    /**
     * Returns the figure of a period; one that does not follow from the figures to date, such as
     * February beside 1-2月, is {@code MISSING_INPUT}.
     */
    public Derived<Q> figure(ReferencePeriod period) {
        Label what = kind.named(period);
        return Optional.ofNullable(figures.get(period))
                .orElseGet(() -> toDate.derived(what, Formula.missing(what)));
    }

    /** Returns the blocks and the falls, in the order of the periods. */
    public ImmutableList<Finding> findings() {
        return findings;
    }
}
