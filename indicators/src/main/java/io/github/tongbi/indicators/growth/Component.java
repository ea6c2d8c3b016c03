package io.github.tongbi.indicators.growth;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;

/**
 * A part of a total (分项) with its own printed growth: exports of 1.74亿美元, up 36.1 %.
 *
 * @param <Q> the quantity
 */
public final class Component<Q extends Quantity<Q>> {
    private final Term<Q> level;
    private final Term<Ratio> growth;
    private final boolean subtracted;

    /**
     * Returns the part that is added to the total.
     *
     * @param name what it is, 出口
     * @param level its figure for the current period
     * @param growth its printed growth against the same period a year earlier
     */
    public static <Q extends Quantity<Q>> Component<Q> of(
            Label name, Figure<Q> level, Figure<Ratio> growth) {
        Label growthName = Label.of(name.zh() + "增速", "growth of " + name.en());
        return new Component<>(Term.of(name, level), Term.of(growthName, growth), false);
    }

    private Component(Term<Q> level, Term<Ratio> growth, boolean subtracted) {
        this.level = level;
        this.growth = growth;
        this.subtracted = subtracted;
    }

    /** Returns the same part, subtracted: imports in the trade balance, the first quarter in a half. */
    public Component<Q> subtracted() {
        return new Component<>(level, growth, !subtracted);
    }

    /** Returns what it is. */
    public Label name() {
        return level.name();
    }

    /** Returns its figure for the current period. */
    public Figure<Q> level() {
        return level.figure();
    }

    /** Returns its printed growth. */
    public Figure<Ratio> growth() {
        return growth.figure();
    }

    Formula levelFormula() {
        return Formula.of(level);
    }

    /** The level a year earlier, {@code level ÷ (1 + growth)}. */
    Formula baseFormula() {
        return levelFormula().dividedBy(Formula.constant(Rational.ONE).plus(Formula.of(growth)));
    }

    Formula changeFormula() {
        return levelFormula().minus(baseFormula());
    }

    /** Adds the formula of this part to a running total, or subtracts it. */
    Formula joinTo(Formula total, Formula part) {
        return subtracted ? total.minus(part) : total.plus(part);
    }

    boolean isSubtracted() {
        return subtracted;
    }

    @Override
    public String toString() {
        return (subtracted ? "−" : "") + level + " (" + growth() + ")";
    }
}
