package io.github.tongbi.indicators.audit;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Rational;

import java.math.RoundingMode;
import java.util.Locale;

/**
 * The values that a figure can have (可能取值), {@code [18.02, 18.14)亿元}.
 *
 * @param kind what the figure states
 * @param range the values in base units, 1802000000 for 18.02亿元
 * @param isExact whether the ends are proved to be the true ones; else the true range lies within
 */
public record Span(FigureKind kind, Range<Rational> range, boolean isExact) {

    /** Tells whether there is one value only. */
    public boolean isPoint() {
        return range.hasLowerBound()
                && range.hasUpperBound()
                && range.lowerEndpoint().equals(range.upperEndpoint());
    }

    /**
     * Returns the range in the scale of the figure, ends cut to so many decimals on the outer side:
     * {@code [22.33, 22.62)%}.
     */
    public String toText(Locale locale, int decimals) {
        String unit = kind.unit(locale);
        boolean joined = unit.isEmpty()
                || unit.equals("%")
                || locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return numbers(decimals) + (joined ? "" : " ") + unit;
    }

    private String numbers(int decimals) {
        if (isPoint()) {
            return end(range.lowerEndpoint(), decimals, RoundingMode.HALF_UP);
        }
        String low = range.hasLowerBound()
                ? (range.lowerBoundType() == BoundType.CLOSED ? "[" : "(")
                        + end(range.lowerEndpoint(), decimals, RoundingMode.FLOOR)
                : "(-∞";
        String high = range.hasUpperBound()
                ? end(range.upperEndpoint(), decimals, RoundingMode.CEILING)
                        + (range.upperBoundType() == BoundType.CLOSED ? "]" : ")")
                : "∞)";
        return low + ", " + high;
    }

    private String end(Rational number, int decimals, RoundingMode mode) {
        return number.dividedBy(kind.scale().factor()).toDecimal(decimals, mode).toPlainString();
    }
}
