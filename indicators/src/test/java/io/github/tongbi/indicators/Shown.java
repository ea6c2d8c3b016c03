package io.github.tongbi.indicators;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.indicators.result.Indicator;

import java.math.RoundingMode;
import java.util.function.Function;

/**
 * Writes values and intervals of indicators, in the indicator's own scale, with so many digits: as
 * the published checks do, rounded half-up to the nearest, interval ends too.
 */
public final class Shown {
    private Shown() {}

    /** Returns {@code "22.4735"}, or {@code "Undefined[ZERO_BASE] ——"}. */
    public static <M extends Magnitude<M>> String value(Indicator<M> indicator, int decimals) {
        return indicator
                .outcome()
                .map(value -> digits(value.number(), indicator.scale(), decimals))
                .toString();
    }

    /** Returns {@code "(22.3308, 22.6164)"}, the brackets telling open from closed ends. */
    public static <M extends Magnitude<M>> String bounds(Indicator<M> indicator, int decimals) {
        return bounds(indicator, decimals, Rounding.Rule.HALF_UP);
    }

    /** Returns the interval of inputs that were rounded by the rule. */
    public static <M extends Magnitude<M>> String bounds(
            Indicator<M> indicator, int decimals, Rounding.Rule rule) {
        return indicator
                .bounds(rule)
                .map(range -> text(range, end -> digits(end.number(), indicator.scale(), decimals)))
                .toString();
    }

    /** Returns {@code "[6.0, ∞)"} for numbers in base units. */
    public static String numbers(Range<Rational> range, int decimals) {
        return text(range, number -> digits(number, Scale.ONE, decimals));
    }

    private static <C extends Comparable<C>> String text(
            Range<C> range, Function<C, String> digits) {
        String low = range.hasLowerBound()
                ? open(range.lowerBoundType()) + digits.apply(range.lowerEndpoint())
                : "(-∞";
        String high = range.hasUpperBound()
                ? digits.apply(range.upperEndpoint()) + close(range.upperBoundType())
                : "∞)";
        return low + ", " + high;
    }

    private static String digits(Rational number, Scale scale, int decimals) {
        return number.dividedBy(scale.factor())
                .toDecimal(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String open(BoundType type) {
        return type == BoundType.CLOSED ? "[" : "(";
    }

    private static String close(BoundType type) {
        return type == BoundType.CLOSED ? "]" : ")";
    }
}
