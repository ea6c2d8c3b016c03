package io.github.tongbi.indicators.result;

import com.google.common.collect.Range;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.indicators.formula.Formula;

import java.util.Locale;

/**
 * A number that follows from published figures (指标): it keeps its formula, and with it its inputs, and
 * derives everything else on demand.
 *
 * <p>Nothing is rounded before {@link #rounded}. Without a named rule, figures are taken as rounded
 * half-up (四舍五入), as the releases of the statistics system say they are.
 *
 * @param <M> what the indicator states
 */
public interface Indicator<M extends Magnitude<M>> {

    /** Returns the name: 同比增速, year-on-year growth. */
    Label name();

    /** Returns the formula over the inputs. */
    Formula formula();

    /**
     * Returns the exact value for the printed inputs, or why there is none: a missing figure, a divisor
     * of zero, or what the indicator itself refuses.
     */
    default Outcome<M> outcome() {
        return formula()
                .value()
                .map(number -> Outcome.of(ofNumber(number)))
                .orElseGet(() -> Outcome.undefined(UndefinedReason.of(formula())));
    }

    /** Returns the value as one of this indicator for a number in base units. */
    M ofNumber(Rational number);

    /** Returns the scale in which the indicator is usually told: percent, 亿. */
    Scale scale();

    /** Returns scale word and unit that the indicator is told in: {@code 亿元}, {@code %}. */
    default String unit(Locale locale) {
        return Figure.of(ofNumber(Rational.ZERO), new Notation(scale(), 0)).unit(locale);
    }

    /** Returns the interval that the printed digits of the inputs allow, taken as half-up. */
    default Outcome<Range<M>> bounds() {
        return bounds(Rounding.Rule.HALF_UP);
    }

    /**
     * Returns the interval that the printed digits of the inputs allow: all values that the indicator
     * takes while each input stays within its own {@link Figure#bounds}.
     *
     * <p>It is undefined where {@link #outcome} is, and {@link UndefinedReason#UNBOUNDED} where
     * rounding lets a divisor be zero.
     */
    default Outcome<Range<M>> bounds(Rounding.Rule rule) {
        if (outcome() instanceof Outcome.Undefined<M> undefined) {
            return Outcome.undefined(undefined.reason(), undefined.wording());
        }
        return formula()
                .bounds(rule)
                .map(range -> Outcome.of(Ranges.map(range, this::ofNumber)))
                .orElseGet(() -> Outcome.undefined(UndefinedReason.UNBOUNDED));
    }

    /** Returns the value as a figure in this notation, rounded once, half-up. */
    default Outcome<Figure<M>> rounded(Notation notation) {
        return rounded(notation, Rounding.Rule.HALF_UP);
    }

    /** Returns the value as a figure in this notation, rounded once by the rule. */
    default Outcome<Figure<M>> rounded(Notation notation, Rounding.Rule rule) {
        return outcome().map(value -> Figure.rounded(value, notation, rule));
    }

    /** Judges a printed figure, with all figures taken as rounded half-up. */
    default Judgement<M> judge(Figure<M> printed) {
        return judge(printed, Rounding.Rule.HALF_UP);
    }

    /**
     * Judges a printed figure against the inputs.
     *
     * <p>It is {@link Verdict#CONSISTENT} if the recomputed value lies in the printed interval,
     * {@link Verdict#TIGHT} if only the interval of the indicator meets it, {@link
     * Verdict#INCONSISTENT} if not even that, and {@link Verdict#UNDECIDED} if there is no interval.
     *
     * @param printed the figure that a report prints
     * @param rule how the inputs and the printed figure were rounded
     */
    default Judgement<M> judge(Figure<M> printed, Rounding.Rule rule) {
        return Judgement.of(printed, outcome(), bounds(rule), rule);
    }

    /** Returns the wording of a report: 同比增长35.9%, up 35.9% year on year. */
    String toText(Locale locale);

    /**
     * Returns how the number comes about, on one line: the formula in names, the formula in printed
     * figures, and the number before rounding, in its unit: {@code 同比增速 = 本期 ÷ 上年同期 − 1 =
     * 1.74亿美元 ÷ 1.28亿美元 − 1 = 35.9375%}.
     */
    default String explain(Locale locale) {
        return Explanation.of(this, locale);
    }
}
