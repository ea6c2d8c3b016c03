package io.github.tongbi.indicators.share;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Derived;

/**
 * The shares of all parts in their sum (内部结构), which add up to exactly 1.
 *
 * <p>3.12, 83.61, 80.09 and 10.41亿美元 are 1.76 %, 47.18 %, 45.19 % and 5.87 % of 177.23亿美元. A sum of zero
 * gives {@code ZERO_DENOMINATOR}. Shown with one decimal the shares may miss 100 % together; sharing
 * out that rest is a matter of showing them.
 *
 * @param <Q> the quantity
 */
public final class Structure<Q extends Quantity<Q>> {
    private final ImmutableList<Term<Q>> parts;
    private final Formula whole;

    /**
     * Returns the structure of the parts, named as they are told.
     *
     * @throws IllegalArgumentException if there is none, or they differ in currency or unit
     */
    public static <Q extends Quantity<Q>> Structure<Q> of(Iterable<Term<Q>> parts) {
        ImmutableList<Term<Q>> all = ImmutableList.copyOf(parts);
        checkArgument(!all.isEmpty(), "expected at least one part of the whole, got none");
        Q kind = all.get(0).figure().value();
        all.forEach(part -> kind.requireSameKind(part.figure().value()));
        return new Structure<>(all);
    }

    private Structure(ImmutableList<Term<Q>> parts) {
        this.parts = parts;
        this.whole = parts.stream().map(Formula::of).reduce(Formula::plus).orElseThrow();
    }

    /** Returns the parts, in their order. */
    public ImmutableList<Term<Q>> parts() {
        return parts;
    }

    /** Returns the sum of the parts. */
    public Derived<Q> whole() {
        Figure<Q> first = parts.get(0).figure();
        return Derived.of(Share.WHOLE, whole, first.value(), first.notation().scale());
    }

    /** Returns the share of each part, in their order: 出口比重, share of exports. */
    public ImmutableList<Share> shares() {
        return parts.stream()
                .map(part -> Share.of(shareOf(part.name()), Formula.of(part), whole))
                .collect(ImmutableList.toImmutableList());
    }

    private static Label shareOf(Label part) {
        return Label.of(part.zh() + "比重", "share of " + part.en());
    }
}
