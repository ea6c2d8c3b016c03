package io.github.tongbi.indicators.audit;

import com.google.common.collect.ImmutableSet;

import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.result.Derived;

/**
 * How a figure follows from printed ones by a relation (推算途径): the trade of a year earlier is 2.4亿美元 ÷
 * (1 + 22.6 %), by its own growth, or the sum of exports and imports a year earlier.
 *
 * @param network the network that it is of
 * @param figure the figure
 * @param relation the relation whose last step gives it
 * @param formula the whole formula over printed figures
 * @param inputs the names of these figures
 */
public record Way(
        AuditNetwork network,
        AuditFigure figure,
        AuditRelation relation,
        Formula formula,
        ImmutableSet<String> inputs) {

    /** Returns the figure as an indicator, which has its value, its interval and its explanation. */
    public Derived<?> indicator() {
        return derived(figure.kind().zero());
    }

    private <M extends Magnitude<M>> Derived<M> derived(Magnitude<M> zero) {
        M kind = zero.withNumber(zero.number());
        Derived<M> plain =
                Derived.of(figure.label(), formula, kind, figure.kind().scale());
        return figure.kind().per().map(plain::per).orElse(plain);
    }
}
