package io.github.tongbi.indicators.result;

import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Rational;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes how an indicator comes about. */
final class Explanation {
    private static final int DECIMALS = 10;

    private Explanation() {}

    static <M extends Magnitude<M>> String of(Indicator<M> indicator, Locale locale) {
        return indicator.name().in(locale)
                + " = "
                + indicator.formula().inNames(locale)
                + " = "
                + indicator.formula().inFigures(locale)
                + " = "
                + result(indicator, locale);
    }

    private static <M extends Magnitude<M>> String result(Indicator<M> indicator, Locale locale) {
        if (indicator.outcome() instanceof Outcome.Undefined<M> undefined) {
            return undefined.wording().in(locale) + " (" + undefined.reason() + ")";
        }
        Rational number = indicator.outcome().orElseThrow().number();
        Rational told = number.dividedBy(indicator.scale().factor());
        return UnitText.after(unrounded(told), indicator.unit(locale), locale);
    }

    /** Returns the whole decimal, or its first ten decimals and a mark that there are more. */
    private static String unrounded(Rational number) {
        return number.toExactDecimal()
                .filter(decimal -> decimal.scale() <= DECIMALS)
                .map(BigDecimal::toPlainString)
                .orElseGet(
                        () -> number.toDecimal(DECIMALS, RoundingMode.DOWN).toPlainString() + "…");
    }
}
