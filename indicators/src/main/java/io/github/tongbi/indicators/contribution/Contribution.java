package io.github.tongbi.indicators.contribution;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.UndefinedReason;

/**
 * Contributions (贡献率) from what a release prints of them, without the levels of the parts; with
 * levels or shares see {@link Decomposition}.
 */
public final class Contribution {
    private static final Label NAME = Label.of("贡献率", "contribution");

    private Contribution() {}

    /**
     * Returns {@code Δ part ÷ Δ total} of two printed increments: 1157亿元 of 759亿元 is 152.4 %. A total
     * that did not move gives {@code TOTAL_UNCHANGED}.
     *
     * @throws IllegalArgumentException if they are of different currencies or units, naming both
     */
    public static <Q extends Quantity<Q>> Derived<Ratio> ofChanges(
            Figure<Q> partChange, Figure<Q> totalChange) {
        partChange.value().requireSameKind(totalChange.value());
        Formula part = Formula.of(Term.of(Label.of("分项增量", "increase of the part"), partChange));
        Formula total = Formula.of(Term.of(Label.of("总量增量", "increase of the total"), totalChange));
        return of(part, total, totalChange.value().number().signum());
    }

    /**
     * Returns {@code pull ÷ growth of the total}: 4.1 points of 3.6 % are 113.9 %. A total that did not
     * move gives {@code TOTAL_UNCHANGED}.
     */
    public static Derived<Ratio> ofPull(Figure<Points> pull, Figure<Ratio> totalGrowth) {
        Formula points = Formula.of(Term.of(Label.of("拉动", "pull"), pull));
        Formula growth = Formula.of(Pull.growth(totalGrowth));
        return of(points, growth, totalGrowth.value().number().signum());
    }

    private static Derived<Ratio> of(Formula part, Formula total, int moved) {
        Derived<Ratio> contribution = Derived.ratio(NAME, part.dividedBy(total));
        return moved == 0 ? contribution.undefined(UndefinedReason.TOTAL_UNCHANGED) : contribution;
    }
}
