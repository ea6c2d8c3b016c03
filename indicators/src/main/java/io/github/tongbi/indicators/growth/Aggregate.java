package io.github.tongbi.indicators.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.indicators.contribution.Decomposition;
import io.github.tongbi.indicators.contribution.Part;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.Outcome;
import io.github.tongbi.indicators.result.RatioIndicator;
import io.github.tongbi.indicators.result.UndefinedReason;

import java.util.Locale;
import java.util.Optional;

/**
 * The growth of a total that its parts and their own growth rates imply (由分项推算的总量增速):
 * {@code Σ level ÷ Σ (level ÷ (1 + growth)) − 1}.
 *
 * <p>Exports of 1.74亿美元 up 36.1 % and imports of 0.67亿美元 down 2.8 % make trade grow by 22.4735 %,
 * anywhere in [22.33 %, 22.62 %] for what the printed digits say: a printed 22.6 % is {@code TIGHT}.
 * Parts may be subtracted, so that a balance and a de-cumulated quarter are totals too. A part whose
 * growth is −100 % has no base, and the growth is undefined; otherwise the outcomes are those of
 * {@link Growth}.
 *
 * @param <Q> the quantity
 */
public final class Aggregate<Q extends Quantity<Q>> implements RatioIndicator {
    private static final Label NAME = Label.of("由分项推算的同比增速", "growth implied by the parts");

    private final ImmutableList<Component<Q>> components;
    private final Decomposition<Q> decomposition;

    /**
     * Returns the total of the parts.
     *
     * @param components at least one; the first must not be subtracted
     * @throws IllegalArgumentException if there is none, or they differ in currency or unit
     */
    public static <Q extends Quantity<Q>> Aggregate<Q> of(Iterable<Component<Q>> components) {
        ImmutableList<Component<Q>> parts = ImmutableList.copyOf(components);
        checkArgument(!parts.isEmpty(), "expected at least one part of the total, got none");
        checkArgument(
                !parts.get(0).isSubtracted(),
                "expected a first part that is added, got %s",
                parts.get(0));
        return new Aggregate<>(parts, Decomposition.of(Lists.transform(parts, Component::part)));
    }

    private Aggregate(ImmutableList<Component<Q>> components, Decomposition<Q> decomposition) {
        this.components = components;
        this.decomposition = decomposition;
    }

    /** Returns the parts. */
    public ImmutableList<Component<Q>> components() {
        return components;
    }

    /** Returns the total taken apart: shares, contributions, pulls, and the remarks on them. */
    public Decomposition<Q> decomposition() {
        return decomposition;
    }

    /** Returns the total of the current period. */
    public Derived<Q> level() {
        return quantity(Label.of("合计", "total"), decomposition.current());
    }

    /** Returns the total of the same period a year earlier that the printed growth rates imply. */
    public Derived<Q> base() {
        Derived<Q> base =
                quantity(Label.of("上年同期合计", "total a year earlier"), decomposition.base());
        return base.outcome().value().isPresent()
                ? base
                : base.undefined(UndefinedReason.MISSING_BASE);
    }

    /**
     * Returns the contribution of a part to the growth of the total (贡献率): {@code Δ part ÷ Δ total}.
     *
     * <p>It exceeds 100 % where another part shrank: exports contribute 104.36 % to the growth of
     * trade, imports −4.36 %. A total that did not move gives {@code TOTAL_UNCHANGED}.
     *
     * @throws IllegalArgumentException if it is not one of the parts
     */
    public Derived<Ratio> contributionOf(Component<Q> part) {
        return decomposition.contributionOf(own(part));
    }

    /**
     * Returns the pull of a part in percentage points (拉动): {@code Δ part ÷ base of the total}. The
     * pulls of all parts sum to the growth of the total, and are undefined where it is.
     *
     * @throws IllegalArgumentException if it is not one of the parts
     */
    public Derived<Points> pullOf(Component<Q> part) {
        return decomposition.pullOf(own(part));
    }

    private Part<Q> own(Component<Q> component) {
        checkArgument(
                components.contains(component), "expected a part of the total, got %s", component);
        return component.part();
    }

    private Derived<Q> quantity(Label name, Formula formula) {
        Component<Q> first = components.get(0);
        Scale scale = first.level().notation().scale();
        return Derived.of(name, formula, first.level().value(), scale);
    }

    @Override
    public Label name() {
        return NAME;
    }

    @Override
    public Formula formula() {
        return decomposition
                .current()
                .dividedBy(decomposition.base())
                .minus(Formula.constant(Rational.ONE));
    }

    @Override
    public Outcome<Ratio> outcome() {
        Optional<Rational> base = decomposition.base().value();
        return base.flatMap(b -> level().formula().value().map(l -> GrowthRate.of(l, b)))
                .orElseGet(() -> Outcome.undefined(UndefinedReason.MISSING_BASE));
    }

    /** Returns 同比增长22.5% with one decimal, or the undefined wording. */
    @Override
    public String toText(Locale locale) {
        return GrowthRate.toText(outcome(), 1, locale);
    }

    @Override
    public String toString() {
        return toText(Locale.CHINA);
    }
}
