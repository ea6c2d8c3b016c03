package io.github.tongbi.indicators.column;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.indicators.completion.Completion;
import io.github.tongbi.indicators.growth.Growth;
import io.github.tongbi.indicators.result.Outcome;
import io.github.tongbi.indicators.result.RatioIndicator;
import io.github.tongbi.indicators.share.Share;

import java.math.BigDecimal;

/** The typed functions on exact figures, which the kernels have to agree with. */
final class TypedRates {
    private static final BigDecimal LONG_LIMIT = BigDecimal.valueOf(Long.MAX_VALUE);

    private TypedRates() {}

    static RateKernel kernel(RateKind kind, int decimals, Rounding.Rule rule) {
        return switch (kind) {
            case GROWTH -> RateKernel.growth(decimals, rule);
            case COMPLETION -> RateKernel.completion(decimals, rule);
            case SHARE -> RateKernel.share(decimals, rule);
        };
    }

    private static RatioIndicator indicator(RateKind kind, long above, long below) {
        Figure<Measure> first = Figure.count(above, Unit.VESSEL);
        Figure<Measure> second = Figure.count(below, Unit.VESSEL);
        return switch (kind) {
            case GROWTH -> Growth.yearOnYear(first, second);
            case COMPLETION -> Completion.of(first, second);
            case SHARE -> Share.ofWhole(first, second);
        };
    }

    /** Returns the digits of the percentage, or the reason why there are none. */
    static String told(RateKind kind, long above, long below, int decimals, Rounding.Rule rule) {
        Outcome<Figure<Ratio>> rate =
                indicator(kind, above, below).rounded(Notation.percent(decimals), rule);
        return rate instanceof Outcome.Undefined<Figure<Ratio>> undefined
                ? undefined.reason().name()
                : rate.orElseThrow().digits();
    }

    /** Returns the same of a column of longs. */
    static String told(LongResult rates, int row, int decimals) {
        ColumnOutcome outcome = rates.outcome(row);
        return outcome == ColumnOutcome.VALUE
                ? BigDecimal.valueOf(rates.values()[row], decimals).toPlainString()
                : outcome.reason().map(Enum::name).orElse(outcome.name());
    }

    /** Returns the same of a column of doubles. */
    static String told(DoubleResult rates, int row, int decimals) {
        ColumnOutcome outcome = rates.outcome(row);
        return outcome == ColumnOutcome.VALUE
                ? new BigDecimal(Double.toString(rates.values()[row]))
                        .setScale(decimals)
                        .toPlainString()
                : outcome.reason().map(Enum::name).orElse(outcome.name());
    }

    /** Returns the digits, or that no long holds them. */
    static String inLong(String digits) {
        return isNumber(digits) && unscaled(digits).abs().compareTo(LONG_LIMIT) > 0
                ? "OUT_OF_RANGE"
                : digits;
    }

    /** Returns the digits, or that doubles do not tell so many apart. */
    static String inDouble(String digits) {
        return isNumber(digits) && unscaled(digits).abs().compareTo(BigDecimal.TEN.pow(15)) >= 0
                ? "OUT_OF_RANGE"
                : digits;
    }

    private static BigDecimal unscaled(String digits) {
        return new BigDecimal(new BigDecimal(digits).unscaledValue());
    }

    private static boolean isNumber(String told) {
        return Character.isDigit(told.charAt(told.length() - 1));
    }
}
