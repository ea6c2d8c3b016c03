package io.github.tongbi.indicators.share;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Derived;

/**
 * The change of a share in percentage points (结构变动): {@code share − share a year earlier}.
 *
 * <p>357.1亿元 of 846.9亿元, grown by 22.0 % and 14.1 %, are 42.17 % after 39.43 %: 2.73 points more, in
 * [2.70, 2.76].
 */
public final class StructureChange {
    private static final Label NAME = Label.of("比重变动", "change of the share");

    private StructureChange() {}

    /** Returns the change between two printed shares: 42.2% after 39.7% is +2.5 points. */
    public static Derived<Points> ofShares(Figure<Ratio> current, Figure<Ratio> earlier) {
        return change(
                Formula.of(Term.of(Label.of("本期比重", "share"), current)),
                Formula.of(Term.of(Label.of("上年同期比重", "share a year earlier"), earlier)));
    }

    /**
     * Returns the change between two shares of known levels; undefined as {@code ZERO_DENOMINATOR} or
     * {@code MISSING_INPUT} if one of them is.
     */
    public static Derived<Points> ofLevels(Share current, Share earlier) {
        return change(current.formula(), earlier.formula());
    }

    /**
     * Returns the change that the levels of a part and its whole and their growth imply: {@code part ÷
     * whole − (part ÷ (1 + growth)) ÷ (whole ÷ (1 + growth))}.
     *
     * <p>Each figure is one unknown in both shares, so that the interval is no wider than it has to
     * be. A growth of −100 % leaves no earlier share: {@code ZERO_DENOMINATOR}.
     *
     * @throws IllegalArgumentException if they are of different currencies or units, naming both
     */
    public static <Q extends Quantity<Q>> Derived<Points> ofGrowth(
            Figure<Q> part, Figure<Ratio> partGrowth, Figure<Q> whole, Figure<Ratio> wholeGrowth) {
        part.value().requireSameKind(whole.value());
        Formula above = Formula.of(Term.of(Share.PART, part));
        Formula below = Formula.of(Term.of(Share.WHOLE, whole));
        return change(
                above.dividedBy(below),
                earlier(above, Share.PART, partGrowth)
                        .dividedBy(earlier(below, Share.WHOLE, wholeGrowth)));
    }

    private static Formula earlier(Formula level, Label name, Figure<Ratio> growth) {
        Label growthName = Label.of(name.zh() + "增速", "growth of the " + name.en());
        Formula rate = Formula.of(Term.of(growthName, growth));
        return level.dividedBy(Formula.constant(Rational.ONE).plus(rate));
    }

    private static Derived<Points> change(Formula current, Formula earlier) {
        return Derived.points(NAME, current.minus(earlier));
    }
}
