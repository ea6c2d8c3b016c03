package io.github.tongbi.core.catalogue;

import com.google.common.base.CharMatcher;

import io.github.tongbi.core.error.UnreadableTextException;

/** The form of the code of an indicator, that of ids in SDMX code lists. */
final class IndicatorCode {
    static final String EXPECTED =
            "a code such as INDUSTRIAL_INVESTMENT, of 1 to 60 capitals, digits and _";

    private static final int LONGEST = 60;
    private static final CharMatcher CAPITALS = CharMatcher.inRange('A', 'Z');
    private static final CharMatcher ALLOWED =
            CAPITALS.or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('_'));

    private IndicatorCode() {}

    static boolean isCode(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && CAPITALS.matches(text.charAt(0))
                && ALLOWED.matchesAllOf(text);
    }

    static String checked(String text) {
        if (!isCode(text)) {
            throw new UnreadableTextException(EXPECTED, text);
        }
        return text;
    }
}
