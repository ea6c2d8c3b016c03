package io.github.tongbi.formats.tables.sheet;

import io.github.tongbi.core.error.UnreadableTextException;

/** The one way in which a decimal stands in a cell: {@code -2.80}, {@code 0.5%}. */
final class Decimals {
    private Decimals() {}

    /** Returns a decimal, with a percent sign or without, or any other text as it is. */
    static Cell cell(String text) {
        int end = text.length();
        boolean percent = text.charAt(end - 1) == '%';
        int length = percent ? end - 1 : end;
        return isPlain(text, length)
                ? new Cell.Decimal(text.substring(0, length), percent)
                : new Cell.Text(text);
    }

    static void require(String digits) {
        if (!isPlain(digits, digits.length())) {
            throw new UnreadableTextException("a plain decimal such as 2.20", digits);
        }
    }

    /** Tells whether the first characters of a text are a plain decimal, in one pass. */
    private static boolean isPlain(String text, int length) {
        int start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        int point = -1;
        for (int i = start; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        int whole = (point < 0 ? length : point) - start;
        boolean padded = whole > 1 && text.charAt(start) == '0';
        return whole > 0 && !padded && point != length - 1;
    }

    /** Returns the count of digits in a plain decimal, beside a zero before the point. */
    static int count(String digits) {
        int start = digits.charAt(0) == '-' ? 1 : 0;
        boolean fraction = digits.indexOf('.') >= 0;
        boolean zero = fraction && digits.charAt(start) == '0';
        return digits.length() - start - (fraction ? 1 : 0) - (zero ? 1 : 0);
    }
}
