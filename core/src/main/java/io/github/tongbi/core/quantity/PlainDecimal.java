package io.github.tongbi.core.quantity;

import io.github.tongbi.core.error.UnreadableTextException;

import java.math.BigDecimal;

/**
 * Reads plain decimals such as {@code -2.80}: an optional minus, ASCII digits, an optional point with
 * digits after it; no exponent, no grouping, at most 38 digits beside a zero before the point. One
 * pass over the text, no regular expression.
 */
final class PlainDecimal {
    private static final String EXPECTED = "a plain decimal such as 2.20";

    private PlainDecimal() {}

    /**
     * Returns the decimal with the scale that was written: {@code 2.20} keeps two decimals.
     *
     * @throws UnreadableTextException for any other text, {@code NaN} and {@code 1e5} included
     */
    static BigDecimal parse(String text) {
        return parse(text, EXPECTED, text);
    }

    /**
     * Returns the decimal that is a part of a text.
     *
     * @param expected what the whole should be, for the refusal
     * @param whole the text to show in the refusal
     */
    static BigDecimal parse(String text, String expected, String whole) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = -1;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0) {
                point = i;
            } else if (!isDigit(c)) {
                throw new UnreadableTextException(expected, whole);
            }
        }
        int digits = text.length() - start - (point < 0 ? 0 : 1);
        if (digits == 0 || point == start || point == text.length() - 1) {
            throw new UnreadableTextException(expected, whole);
        }
        boolean zeroBeforePoint = point == start + 1 && text.charAt(start) == '0';
        if (digits - (zeroBeforePoint ? 1 : 0) > Rational.MAX_DIGITS) {
            throw new UnreadableTextException(
                    "a decimal of at most " + Rational.MAX_DIGITS + " digits", whole);
        }
        return new BigDecimal(text);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
