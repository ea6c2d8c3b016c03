package io.github.tongbi.indicators.contribution;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.UndefinedReason;

import java.util.Optional;

/**
 * The growth of a total taken apart (增长因素分解): the contribution and the pull of every part.
 *
 * <p>Exports of 1.74亿美元 up 36.1 % and imports of 0.67亿美元 down 2.8 % make trade grow by 22.47 %.
 * Exports contribute 104.36 % and pull it up by 23.45 points, imports contribute −4.36 % and pull it
 * down by 0.98 points. Before rounding, contributions sum to one, pulls to the growth of the total,
 * and the pull is the contribution times that growth, and the base share times the growth of the part.
 *
 * <p>Undefined outcomes: {@code TOTAL_UNCHANGED} for contributions to a total that did not move, while
 * pulls stay defined; {@code ZERO_BASE}, {@code NEGATIVE_BASE} and {@code SIGN_CHANGE} for pulls and growth
 * of such totals, {@code MISSING_BASE} where a part fell by 100 %. Source of the definition: National
 * Bureau of Statistics of China, explanation of main statistical indicators. Rates at constant prices
 * (不变价) need shares at constant prices.
 *
 * @param <M> what the total and its parts state
 */
public final class Decomposition<M extends Magnitude<M>> {
    private static final Label GROWTH = Label.of("总量增速", "growth of the total");

    private final ImmutableList<Part<M>> parts;
    private final Totals<M> totals;
    private final Optional<Part<M>> total;

    /**
     * Returns the total that is the sum of its parts, which are complete. A printed growth of the total
     * is judged against {@link #growth}.
     *
     * @param parts at least one; the first must not be subtracted
     * @throws IllegalArgumentException if there is none, or they differ in currency or unit or in how
     *     they are known, or shares cannot sum to 100 %
     */
    public static <M extends Magnitude<M>> Decomposition<M> of(Iterable<Part<M>> parts) {
        ImmutableList<Part<M>> all = checked(parts);
        if (all.get(0).isOfBaseShare()) {
            checkWhole(all);
        }
        return new Decomposition<>(all, Totals.ofComplete(all), Optional.empty());
    }

    /**
     * Returns a printed total with some of its parts. What they leave of it is a last part, 其他, which
     * {@link #remainder} tells.
     *
     * @param total the total, known as its parts are: by levels, growth, or a base share of 100%
     * @throws IllegalArgumentException as for {@link #of}
     */
    public static <M extends Magnitude<M>> Decomposition<M> ofTotal(
            Part<M> total, Iterable<Part<M>> parts) {
        ImmutableList<Part<M>> told = checked(parts);
        checkArgument(!total.isSubtracted(), "expected a total that is added, got %s", total);
        checkAlike(total, told.get(0));
        Part<M> rest = total.without(Totals.ofSome(told));
        ImmutableList<Part<M>> all =
                ImmutableList.<Part<M>>builder().addAll(told).add(rest).build();
        return new Decomposition<>(all, Totals.of(total), Optional.of(total));
    }

    private static <M extends Magnitude<M>> ImmutableList<Part<M>> checked(
            Iterable<Part<M>> parts) {
        ImmutableList<Part<M>> all = ImmutableList.copyOf(parts);
        checkArgument(!all.isEmpty(), "expected at least one part of the total, got none");
        Part<M> first = all.get(0);
        checkArgument(!first.isSubtracted(), "expected a first part that is added, got %s", first);
        all.forEach(part -> checkAlike(first, part));
        return all;
    }

    private static <M extends Magnitude<M>> void checkAlike(Part<M> first, Part<M> other) {
        first.printed().value().requireSameKind(other.printed().value());
        checkArgument(
                first.isOfBaseShare() == other.isOfBaseShare(),
                "expected parts that are all known by base shares or none, got %s and %s",
                first,
                other);
    }

    /** Makes sure that shares sum to 100 % as far as their printed digits say. */
    private static <M extends Magnitude<M>> void checkWhole(ImmutableList<Part<M>> parts) {
        Rational sum = Rational.ZERO;
        Rational steps = Rational.ZERO;
        for (Part<M> part : parts) {
            sum = sum.plus(part.printed().value().number());
            steps = steps.plus(part.printed().step());
        }
        checkArgument(
                sum.minus(Rational.ONE).abs().compareTo(steps.dividedBy(Rational.of(2))) <= 0,
                "expected shares that can sum to 1, got a sum of %s",
                sum);
    }

    private Decomposition(ImmutableList<Part<M>> parts, Totals<M> totals, Optional<Part<M>> total) {
        this.parts = parts;
        this.totals = totals;
        this.total = total;
    }

    /** Returns the parts, the remainder of a printed total behind the others. */
    public ImmutableList<Part<M>> parts() {
        return parts;
    }

    /** Returns the printed total, or empty if the total is the sum of its parts. */
    public Optional<Part<M>> total() {
        return total;
    }

    /** Returns the last part, which is what the others leave of a printed total. */
    public Part<M> remainder() {
        return parts.get(parts.size() - 1);
    }

    /** Returns the total of the current period as a formula. */
    public Formula current() {
        return totals.current();
    }

    /** Returns the total a year earlier as a formula; 1 for shares of it. */
    public Formula base() {
        return totals.base();
    }

    /** Returns the growth of the total: {@code current ÷ base − 1}, or {@code Σ base share × growth}. */
    public Derived<Ratio> growth() {
        return unless(totals.withoutGrowth(), Derived.ratio(GROWTH, totals.growth()));
    }

    /**
     * Returns the contribution of a part to the growth of the total (贡献率): {@code Δ part ÷ Δ total}.
     *
     * <p>Above 100 % and below zero it is told by {@link #remarkOn}.
     *
     * @throws IllegalArgumentException if it is not one of the parts
     */
    public Derived<Ratio> contributionOf(Part<M> part) {
        Formula formula = own(part).signed(part.change()).dividedBy(totals.change());
        return unless(
                totals.withoutContributions(),
                Derived.ratio(label(part, "贡献率", "contribution of"), formula));
    }

    /**
     * Returns the pull of a part in percentage points (拉动): {@code Δ part ÷ base of the total}.
     *
     * @throws IllegalArgumentException if it is not one of the parts
     */
    public Derived<Points> pullOf(Part<M> part) {
        Formula formula = totals.perBase(own(part).signed(part.change()));
        return unless(
                totals.withoutGrowth(), Derived.points(label(part, "拉动", "pull of"), formula));
    }

    /**
     * Returns the growth of the part itself: {@code Δ part ÷ base of the part}.
     *
     * @throws IllegalArgumentException if it is not one of the parts
     */
    public Derived<Ratio> growthOf(Part<M> part) {
        Totals<M> alone = Totals.of(own(part));
        return unless(
                alone.withoutGrowth(),
                Derived.ratio(label(part, "增速", "growth of"), alone.growth()));
    }

    /**
     * Returns the share of a part in the total a year earlier (基期比重).
     *
     * @throws IllegalArgumentException if it is not one of the parts
     */
    public Derived<Ratio> baseShareOf(Part<M> part) {
        Formula formula = totals.perBase(own(part).signed(part.base()));
        return Derived.ratio(label(part, "基期比重", "base share of"), formula);
    }

    /**
     * Returns the share of a part in the total of the current period (比重).
     *
     * @throws IllegalArgumentException if it is not one of the parts
     */
    public Derived<Ratio> shareOf(Part<M> part) {
        return Derived.ratio(label(part, "比重", "share of"), share(own(part)));
    }

    /**
     * Returns by how many percentage points the share of a part changed (比重变动).
     *
     * <p>Its interval needs the corners of all figures that stand on both sides and is {@code UNBOUNDED}
     * for more than a handful of parts known by growth.
     *
     * @throws IllegalArgumentException if it is not one of the parts
     */
    public Derived<Points> shareChangeOf(Part<M> part) {
        Formula before = totals.perBase(own(part).signed(part.base()));
        return Derived.points(
                label(part, "比重变动", "change of the share of"), share(part).minus(before));
    }

    private Formula share(Part<M> part) {
        return part.signed(part.current()).dividedBy(totals.current());
    }

    /**
     * Returns why a contribution exceeds 100 % or is negative, or empty if it does neither:
     * 出口贡献率超过100%，因为进口与总量反向变动.
     *
     * @throws IllegalArgumentException if it is not one of the parts
     */
    public Optional<Label> remarkOn(Part<M> part) {
        return contributionOf(part)
                .outcome()
                .value()
                .map(Ratio::number)
                .flatMap(number -> Remark.on(part, number, opposed()));
    }

    /** Returns the parts that moved against the total. */
    private ImmutableList<Part<M>> opposed() {
        return parts.stream()
                .filter(part -> contributionOf(part)
                        .outcome()
                        .value()
                        .filter(ratio -> ratio.number().signum() < 0)
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    private Part<M> own(Part<M> part) {
        checkArgument(parts.contains(part), "expected a part of the total, got %s", part);
        return part;
    }

    private static Label label(Part<?> part, String zh, String en) {
        return Label.of(part.name().zh() + zh, en + " " + part.name().en());
    }

    private static <N extends Magnitude<N>> Derived<N> unless(
            Optional<UndefinedReason> reason, Derived<N> derived) {
        return reason.map(derived::undefined).orElse(derived);
    }
}
