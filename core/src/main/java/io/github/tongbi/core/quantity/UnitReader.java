package io.github.tongbi.core.quantity;

import com.google.common.collect.ImmutableMap;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** Reads what stands behind the digits: a sign such as %, or a scale word and a unit. */
final class UnitReader {
    private static final ImmutableMap<String, Scale> SIGNS = ImmutableMap.<String, Scale>builder()
            .put("%", Scale.PERCENT)
            .put("‰", Scale.PERMILLE)
            .put("倍", Scale.TIMES)
            .put("成", Scale.TENTHS)
            .put("个百分点", Scale.PERCENTAGE_POINTS)
            .put("百分点", Scale.PERCENTAGE_POINTS)
            .put("个基点", Scale.BASIS_POINTS)
            .buildOrThrow();

    private UnitReader() {}

    /** Tells whether the text is a sign or unit by itself, as 千瓦 is, which begins with no scale. */
    static boolean isUnit(String text) {
        return SIGNS.containsKey(text) || kind(text).isPresent();
    }

    /** Returns the scale of a sign, {@code %}, or the scale word that the text begins with. */
    static Scale scale(String text) {
        Scale sign = SIGNS.get(text);
        return sign != null ? sign : leadingScale(text);
    }

    private static Scale leadingScale(String text) {
        if (!isUnit(text)) {
            for (Scale scale : Scale.WORDS) {
                if (text.startsWith(scale.symbol())) {
                    return scale;
                }
            }
        }
        return Scale.ONE;
    }

    /** Returns the number with its sign or unit, or empty if the text is none. */
    static Optional<Magnitude<?>> magnitude(BigDecimal number, String text) {
        Scale scale = scale(text);
        Rational value = Rational.of(number).multipliedBy(scale.factor());
        if (SIGNS.containsKey(text)) {
            return Optional.of(
                    scale.fits(new Points(value)) ? new Points(value) : new Ratio(value));
        }
        return kind(text.substring(scale.symbol().length())).map(kind -> kind.withNumber(value));
    }

    private static Optional<Quantity<?>> kind(String word) {
        Optional<Unit> unit = Unit.bySymbol(word);
        if (unit.isPresent()) {
            return Optional.of(new Measure(Rational.ZERO, unit.get()));
        }
        Optional<Currency> currency = CurrencyWord.read(word);
        return currency.isPresent()
                ? Optional.of(new Money(Rational.ZERO, currency.get()))
                : Optional.empty();
    }
}
