package io.github.tongbi.indicators.growth;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Derived;

/**
 * The figure of the same period a year earlier that a printed growth implies (反推上年同期数): 2660.89万美元
 * after 增长121倍 implies 21.81万美元.
 */
public final class ImpliedBase {
    private static final Label CURRENT = Label.of("本期", "current period");
    private static final Label BASE = Label.of("上年同期", "same period a year earlier");
    private static final Label RATE = Label.of("同比增速", "growth");
    private static final Label INCREASE = Label.of("比上年同期增量", "increase on a year earlier");

    private ImpliedBase() {}

    /**
     * Returns the base that a printed growth implies: {@code current ÷ (1 + growth)}, or {@code
     * current ÷ growth} for a growth to so many times.
     *
     * <p>2660.89万美元 after 增长121倍 implies 21.81万美元 a year earlier, in [21.72, 21.90].
     *
     * @param growth the printed growth, 36.1% or 121倍
     * @param reading what a growth in times means; it plays no part for a growth in percent
     */
    public static <Q extends Quantity<Q>> Derived<Q> ofGrowth(
            Figure<Q> current, Figure<Ratio> growth, TimesReading reading) {
        return Derived.of(
                BASE,
                Formula.of(Term.of(CURRENT, current))
                        .dividedBy(reading.ratioFormula(Term.of(RATE, growth))),
                current.value(),
                current.notation().scale());
    }

    /**
     * Returns the base that a printed absolute increase implies: {@code current − increase}.
     *
     * <p>27家 after 比上年同期增加26家 implies 1家 a year earlier.
     *
     * @throws IllegalArgumentException if they are of different currencies or units, naming both
     */
    public static <Q extends Quantity<Q>> Derived<Q> ofIncrease(
            Figure<Q> current, Figure<Q> increase) {
        return Derived.difference(BASE, Term.of(CURRENT, current), Term.of(INCREASE, increase));
    }
}
