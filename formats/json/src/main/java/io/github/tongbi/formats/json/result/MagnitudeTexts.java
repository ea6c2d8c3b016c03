package io.github.tongbi.formats.json.result;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.formats.fields.TextForm;
import io.github.tongbi.formats.fields.TextType;

import java.util.function.Function;

/**
 * Exact numbers, amounts and ratios as one text each, {@code 174000000 USD}. Core reads at most 38 digits,
 * because figures have no more; what a calculation has made can have more, and is read all the same.
 */
public final class MagnitudeTexts {
    /** An exact number, {@code 415/462}. */
    @SuppressWarnings("exports")
    public static final TextType<Rational> RATIONAL = Texts.NUMBER;

    private static final String QUANTITY = "an amount such as 174000000 USD or 415 艘";
    private static final String MAGNITUDE = QUANTITY + ", a ratio such as 0.122 or -21.1 pp";

    private static final ImmutableList<TextType<?>> ALL = ImmutableList.of(
            RATIONAL,
            of(
                    Money.class,
                    TextForm.WORDS,
                    "an amount such as 174000000 USD",
                    text -> scaled(text, Money::parse)),
            of(
                    Measure.class,
                    TextForm.WORDS,
                    "a measure such as 415 艘",
                    text -> scaled(text, Measure::parse)),
            of(
                    Ratio.class,
                    TextForm.RATIONAL,
                    "a ratio such as 0.122 or 415/462",
                    text -> scaled(text, Ratio::parse)),
            of(
                    Points.class,
                    TextForm.WORDS,
                    "percentage points such as -21.1 pp",
                    text -> scaled(text, Points::parse)),
            of(Magnitude.class, TextForm.WORDS, MAGNITUDE, MagnitudeTexts::magnitude),
            of(Quantity.class, TextForm.WORDS, QUANTITY, MagnitudeTexts::quantity));

    private MagnitudeTexts() {}

    /** Returns the types of numbers and magnitudes, and of the interfaces of these. */
    @SuppressWarnings("exports")
    public static ImmutableList<TextType<?>> all() {
        return ALL;
    }

    private static <T> TextType<T> of(
            Class<T> type, TextForm form, String expected, Function<String, T> parse) {
        return new TextType<>(
                type, form, expected, text -> told(expected, text, parse), T::toString);
    }

    private static <T> T told(String expected, String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (UnreadableTextException e) {
            throw new UnreadableTextException(expected, text);
        }
    }

    /** Only ratios have no unit behind them. */
    private static Magnitude<?> magnitude(String text) {
        if (text.indexOf(' ') < 0) {
            return scaled(text, Ratio::parse);
        }
        return text.endsWith(" pp") ? scaled(text, Points::parse) : quantity(text);
    }

    private static Quantity<?> quantity(String text) {
        boolean isMeasure = Unit.bySymbol(text.substring(text.indexOf(' ') + 1)).isPresent();
        return isMeasure ? scaled(text, Measure::parse) : scaled(text, Money::parse);
    }

    /** Reads the number apart from what stands behind it, which is that many of one. */
    private static <M extends Magnitude<M>> M scaled(String text, Function<String, M> parse) {
        int space = text.indexOf(' ');
        M one = parse.apply(space < 0 ? "1" : "1" + text.substring(space));
        Rational number = RATIONAL.read(space < 0 ? text : text.substring(0, space));
        return one.withNumber(one.number().multipliedBy(number));
    }
}
