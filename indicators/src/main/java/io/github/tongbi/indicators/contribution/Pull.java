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
 * Pulls in percentage points (拉动) from what a release prints, without the levels of all parts; with
 * levels or shares see {@link Decomposition}.
 */
public final class Pull {
    private static final Label NAME = Label.of("拉动", "pull");
    private static final Label PART = Label.of("分项增量", "increase of the part");

    private Pull() {}

    /**
     * Returns {@code Δ part ÷ base of the total}. A base of zero gives {@code ZERO_BASE}, a negative one
     * {@code NEGATIVE_BASE}.
     *
     * @throws IllegalArgumentException if they are of different currencies or units, naming both
     */
    public static <Q extends Quantity<Q>> Derived<Points> ofChange(
            Figure<Q> partChange, Figure<Q> totalBase) {
        partChange.value().requireSameKind(totalBase.value());
        Term<Q> base = Term.of(Label.of("上年同期总量", "total a year earlier"), totalBase);
        return of(partChange, Formula.of(base));
    }

    /**
     * Returns {@code Δ part ÷ (total − Δ total)}: 1157亿元 of a total of 12620亿元 that grew by 759亿元 is
     * 9.75 points, in [9.7496, 9.7597].
     *
     * @throws IllegalArgumentException if they are of different currencies or units, naming both
     */
    public static <Q extends Quantity<Q>> Derived<Points> ofChange(
            Figure<Q> partChange, Figure<Q> total, Figure<Q> totalChange) {
        partChange.value().requireSameKind(total.value());
        total.value().requireSameKind(totalChange.value());
        Formula base = Formula.of(Term.of(Label.of("总量", "total"), total))
                .minus(Formula.of(Term.of(Label.of("总量增量", "increase of the total"), totalChange)));
        return of(partChange, base);
    }

    private static <Q extends Quantity<Q>> Derived<Points> of(Figure<Q> partChange, Formula base) {
        Formula part = Formula.of(Term.of(PART, partChange));
        Derived<Points> pull = Derived.points(NAME, part.dividedBy(base));
        return switch (base.value().orElseThrow().signum()) {
            case 0 -> pull.undefined(UndefinedReason.ZERO_BASE);
            case -1 -> pull.undefined(UndefinedReason.NEGATIVE_BASE);
            default -> pull;
        };
    }

    /** Returns {@code base share × growth} of a part: 44.3 % that grew by 43.8 % pull 19.40 points. */
    public static Derived<Points> ofShare(Figure<Ratio> baseShare, Figure<Ratio> growth) {
        Term<Ratio> share = Term.of(Label.of("基期比重", "base share"), baseShare);
        Term<Ratio> own = Term.of(Label.of("分项增速", "growth of the part"), growth);
        return Derived.points(NAME, Formula.of(share).times(Formula.of(own)));
    }

    /** Returns {@code contribution × growth of the total}: 60.7 % of 3.6 % are 2.19 points. */
    public static Derived<Points> ofContribution(
            Figure<Ratio> contribution, Figure<Ratio> totalGrowth) {
        Term<Ratio> share = Term.of(Label.of("贡献率", "contribution"), contribution);
        return Derived.points(NAME, Formula.of(share).times(Formula.of(growth(totalGrowth))));
    }

    static Term<Ratio> growth(Figure<Ratio> totalGrowth) {
        return Term.of(Label.of("总量增速", "growth of the total"), totalGrowth);
    }
}
