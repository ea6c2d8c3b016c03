package io.github.tongbi.indicators.average;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.core.quantity.UnitMismatchException;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Derived;

/**
 * Averages per unit (平均值) and intensities (强度相对数): {@code total ÷ count}.
 *
 * <p>1724.48万元 for 85艘 is 20.288万元/艘, in [20.28794, 20.28806]. A count of zero gives {@code
 * ZERO_DENOMINATOR}. Source of the definition: textbooks of statistics, average and intensity
 * relatives.
 */
public final class Average {
    private static final Label NAME = Label.of("平均", "average");
    private static final Label TOTAL = Label.of("总量", "total");
    private static final Label COUNT = Label.of("数量", "count");

    private Average() {}

    /**
     * Returns the total per one unit of the count, told in the scale of the total.
     *
     * @param total what is spread, 1724.48万元
     * @param count over how many, 85艘
     */
    public static <Q extends Quantity<Q>> Derived<Q> of(Figure<Q> total, Figure<Measure> count) {
        return of(Term.of(TOTAL, total), Term.of(COUNT, count));
    }

    /** Returns the average of named terms, so that the explanation can tell them. */
    public static <Q extends Quantity<Q>> Derived<Q> of(Term<Q> total, Term<Measure> count) {
        return quotient(NAME, total, Formula.of(count), count.figure().value().unit());
    }

    /**
     * Returns the intensity per unit, whatever unit the count is told in: 人均, 户均, 亩均, 每平方公里.
     *
     * <p>A tax of 4.5亿元 on 1公顷 is 0.3亿元/亩, because 1公顷 is 15亩 exactly.
     *
     * @param unit the unit that it is told for, 亩
     * @throws UnitMismatchException if the count does not convert to it, naming both
     */
    public static <Q extends Quantity<Q>> Derived<Q> per(
            Unit unit, Figure<Q> total, Figure<Measure> count) {
        Rational factor =
                new Measure(Rational.ONE, count.value().unit()).to(unit).amount();
        Formula told = Formula.of(Term.of(COUNT, count));
        return quotient(
                name(unit),
                Term.of(TOTAL, total),
                factor.equals(Rational.ONE) ? told : told.times(Formula.constant(factor)),
                unit);
    }

    private static <Q extends Quantity<Q>> Derived<Q> quotient(
            Label name, Term<Q> total, Formula count, Unit unit) {
        Figure<Q> figure = total.figure();
        Formula formula = Formula.of(total).dividedBy(count);
        return Derived.of(name, formula, figure.value(), figure.notation().scale())
                .per(unit);
    }

    private static Label name(Unit unit) {
        return switch (unit) {
            case PERSON -> Label.of("人均", "average per head");
            case TENANT -> Label.of("户均", "average per tenant");
            case MU -> Label.of("亩均", "average per mu");
            default ->
                Label.of(
                        "每" + unit.symbol() + "平均",
                        "average per unit (" + unit.englishName() + ")");
        };
    }
}
