package io.github.tongbi.indicators.average;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Derived;

/**
 * Averages per unit (平均值): {@code total ÷ count}.
 *
 * <p>1724.48万元 for 85艘 is 20.288万元/艘, in [20.28794, 20.28806]. A count of zero gives {@code
 * ZERO_DENOMINATOR}.
 */
public final class Average {
    private static final Label NAME = Label.of("平均", "average");

    private Average() {}

    /**
     * Returns the total per one unit of the count, told in the scale of the total.
     *
     * @param total what is spread, 1724.48万元
     * @param count over how many, 85艘
     */
    public static <Q extends Quantity<Q>> Derived<Q> of(Figure<Q> total, Figure<Measure> count) {
        return of(Term.of(Label.of("总量", "total"), total), Term.of(Label.of("数量", "count"), count));
    }

    /** Returns the average of named terms, so that the explanation can tell them. */
    public static <Q extends Quantity<Q>> Derived<Q> of(Term<Q> total, Term<Measure> count) {
        Figure<Q> figure = total.figure();
        return Derived.of(
                        NAME,
                        Formula.of(total).dividedBy(Formula.of(count)),
                        figure.value(),
                        figure.notation().scale())
                .per(count.figure().value().unit());
    }
}
