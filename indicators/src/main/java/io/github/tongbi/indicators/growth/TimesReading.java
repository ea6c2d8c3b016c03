package io.github.tongbi.indicators.growth;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.UndefinedReason;

/**
 * How a growth printed in times (倍) is meant. Official usage is {@link #GREW_BY}; texts that mean {@link
 * #GREW_TO} exist, so that a caller has to say which. For a growth in percent or tenths (成) it plays
 * no part. Source: column on language of the People's Daily; letter of the National Bureau of
 * Statistics on the power industry 2010, where a quotient of 18.75 is 增长17.75倍.
 */
public enum TimesReading {
    /** 增长N倍: the current figure is N + 1 times the base, a growth of N × 100 %. */
    GREW_BY,
    /** 增长到N倍, 是…的N倍: the current figure is N times the base, a growth of (N − 1) × 100 %. */
    GREW_TO;

    private static final Label PRINTED = Label.of("增速", "growth");
    private static final Formula ONE = Formula.constant(Rational.ONE);

    /**
     * Returns the rate of growth that the printed figure means: 121 (12100 %) for 增长121倍, 120 for
     * 增长到121倍, 0.3 for 增长三成.
     *
     * <p>A decrease in times is {@link UndefinedReason#ILL_FORMED}: 减少2倍 says nothing; what halved is
     * 减少一半.
     */
    public Derived<Ratio> rate(Figure<Ratio> printed) {
        Formula number = Formula.of(Term.of(PRINTED, printed));
        return refusingDecreases(
                printed,
                Label.of("增长率", "rate of growth"),
                isRatio(printed) ? number.minus(ONE) : number);
    }

    /**
     * Returns the ratio of the current figure to the base that the printed figure means: 122 for
     * 增长121倍, 121 for 增长到121倍, 1.3 for 增长三成; ill-formed as {@link #rate}.
     */
    public Derived<Ratio> ratio(Figure<Ratio> printed) {
        return refusingDecreases(
                printed,
                Label.of("与基期之比", "ratio to the base"),
                ratioFormula(Term.of(PRINTED, printed)));
    }

    Formula ratioFormula(Term<Ratio> printed) {
        Formula number = Formula.of(printed);
        return isRatio(printed.figure()) ? number : ONE.plus(number);
    }

    boolean isRatio(Figure<Ratio> printed) {
        return isTimes(printed) && this == GREW_TO;
    }

    private static boolean isTimes(Figure<Ratio> printed) {
        return printed.notation().scale() == Scale.TIMES;
    }

    private static Derived<Ratio> refusingDecreases(
            Figure<Ratio> printed, Label name, Formula formula) {
        Derived<Ratio> meant = Derived.ratio(name, formula);
        boolean decrease = isTimes(printed) && printed.value().number().signum() < 0;
        return decrease ? meant.undefined(UndefinedReason.ILL_FORMED) : meant;
    }
}
