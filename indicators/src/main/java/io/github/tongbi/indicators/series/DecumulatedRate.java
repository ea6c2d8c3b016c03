package io.github.tongbi.indicators.series;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Range;

import io.github.tongbi.core.catalogue.Basis;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.growth.Aggregate;
import io.github.tongbi.indicators.growth.Component;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.Judgement;
import io.github.tongbi.indicators.result.Outcome;
import io.github.tongbi.indicators.result.RatioIndicator;
import io.github.tongbi.indicators.result.UndefinedReason;
import io.github.tongbi.indicators.result.Warning;

import java.util.Locale;
import java.util.Optional;

/**
 * The growth of the last period of figures to date (由累计增速推算的当期增速): {@code (C₂ − C₁) ÷ (C₂ ÷ (1 + G₂) −
 * C₁ ÷ (1 + G₁)) − 1}.
 *
 * <p>Industrial profits of 7814.5亿元 to March 2020, down 36.7 %, and of 12597.9亿元 to April, down
 * 27.4 %, leave April at 4783.4亿元, down 4.47 %, anywhere in [−4.88 %, −4.05 %]. The rounding of rates
 * that cover many months weighs heavily on a single one: where the interval is wider than the caller
 * accepts, the outcome is {@code TOO_WIDE}, and {@link #implied} still tells both. A part whose growth
 * is −100 % gives {@code MISSING_BASE}, a pole {@code UNBOUNDED}, and the rest is as for a growth.
 *
 * @param <Q> the quantity
 */
public final class DecumulatedRate<Q extends Quantity<Q>> implements RatioIndicator {
    private static final Label NAME = Label.of("由累计推算的当期同比增速", "growth implied by figures to date");
    private static final Notation WIDTH = Notation.percentagePoints(1);

    private final ReferencePeriod period;
    private final ToDate<Q> whole;
    private final ToDate<Q> begun;
    private final Points widest;
    private final Basis basis;
    private final Aggregate<Q> implied;

    /**
     * Returns the growth of what the whole has beyond the beginning.
     *
     * @param whole the later figure, 1-4月
     * @param begun the earlier one from the same first day, 1-3月
     * @param widest the widest interval to be told, 2 points for example
     * @param basis what the printed growth rates compare
     * @throws IllegalArgumentException if the beginning is not one of the whole, the limit is not
     *     positive, or they differ in currency or unit
     */
    public static <Q extends Quantity<Q>> DecumulatedRate<Q> of(
            ToDate<Q> whole, ToDate<Q> begun, Points widest, Basis basis) {
        checkArgument(widest.number().signum() > 0, "expected a positive width, got %s", widest);
        return new DecumulatedRate<>(whole, begun, widest, basis);
    }

    private DecumulatedRate(ToDate<Q> whole, ToDate<Q> begun, Points widest, Basis basis) {
        this.period = whole.period().remainderAfter(begun.period());
        this.whole = whole;
        this.begun = begun;
        this.widest = widest;
        this.basis = basis;
        this.implied = Aggregate.of(ImmutableList.<Component<Q>>builder()
                .addAll(whole.parts())
                .addAll(Lists.transform(begun.parts(), Component::subtracted))
                .build());
    }

    /** Returns the period whose growth it is, 2020-04. */
    public ReferencePeriod period() {
        return period;
    }

    /** Returns the later figure to date. */
    public ToDate<Q> whole() {
        return whole;
    }

    /** Returns the earlier figure to date. */
    public ToDate<Q> begun() {
        return begun;
    }

    /** Returns the widest interval that is told. */
    public Points widest() {
        return widest;
    }

    /** Returns what the printed growth rates compare. */
    public Basis basis() {
        return basis;
    }

    /** Returns the figure of the period, {@code C₂ − C₁}. */
    public Derived<Q> level() {
        return implied.level().named(Label.of("当期数", "figure of the period"));
    }

    /** Returns the figure of the same period a year earlier, {@code C₂ ÷ (1 + G₂) − C₁ ÷ (1 + G₁)}. */
    public Derived<Q> base() {
        return implied.base().named(Label.of("上年同期数", "figure a year earlier"));
    }

    /** Returns the figure of the period over that of the beginning: the second quarter is 1.32 times the first. */
    public Derived<Ratio> ratioToBeginning() {
        Formula beginning = Aggregate.of(begun.parts()).level().formula();
        Label name = Label.of("当期与前期之比", "ratio to the beginning");
        return Derived.ratio(name, level().formula().dividedBy(beginning)).in(Scale.TIMES);
    }

    /** Returns the growth without regard to the width of its interval. */
    public Aggregate<Q> implied() {
        return implied;
    }

    /**
     * Judges a printed growth of the period. Rates that are not nominal do not fit the levels: what
     * they contradict is then {@code UNDECIDED} with the warning {@link Warning#BASIS}.
     */
    @Override
    public Judgement<Ratio> judge(Figure<Ratio> printed, Rounding.Rule rule) {
        Judgement<Ratio> judgement = RatioIndicator.super.judge(printed, rule);
        return warning().map(judgement::withDoubt).orElse(judgement);
    }

    /**
     * Returns {@link Warning#BASIS} unless the growth is nominal: at constant prices or on a comparable
     * basis, levels and rates do not belong together.
     */
    public Optional<Warning> warning() {
        return basis == Basis.NOMINAL ? Optional.empty() : Optional.of(Warning.BASIS);
    }

    @Override
    public Label name() {
        return NAME;
    }

    @Override
    public Formula formula() {
        return implied.formula();
    }

    @Override
    public Outcome<Ratio> outcome() {
        Outcome<Ratio> growth = implied.outcome();
        if (growth instanceof Outcome.Undefined<Ratio>) {
            return growth;
        }
        return implied.bounds()
                .value()
                .flatMap(DecumulatedRate::width)
                .map(width -> width.compareTo(widest) > 0 ? tooWide(width) : growth)
                .orElseGet(() -> Outcome.undefined(UndefinedReason.UNBOUNDED));
    }

    private static Optional<Points> width(Range<Ratio> range) {
        return range.hasLowerBound() && range.hasUpperBound()
                ? Optional.of(range.upperEndpoint().minus(range.lowerEndpoint()))
                : Optional.empty();
    }

    private Outcome<Ratio> tooWide(Points width) {
        Figure<Points> shown = Figure.rounded(width, WIDTH, Rounding.Rule.HALF_UP);
        Figure<Points> limit = Figure.rounded(widest, WIDTH, Rounding.Rule.HALF_UP);
        return Outcome.undefined(
                UndefinedReason.TOO_WIDE,
                Label.of(
                        "区间宽" + shown.toText(Locale.CHINESE) + "，超过" + limit.toText(Locale.CHINESE),
                        "interval of "
                                + shown.toText(Locale.ENGLISH)
                                + ", wider than "
                                + limit.toText(Locale.ENGLISH)));
    }

    @Override
    public String toString() {
        return toText(Locale.CHINA);
    }
}
