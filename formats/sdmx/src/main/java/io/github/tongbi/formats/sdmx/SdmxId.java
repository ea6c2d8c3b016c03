package io.github.tongbi.formats.sdmx;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Utf8;

import io.github.tongbi.core.error.UnreadableTextException;

/**
 * Any text as an id that SDMX allows, of letters, digits, {@code _}, {@code @}, {@code $} and {@code
 * -}: {@code 440307/大鹏新区} is {@code 440307$002F$5927$9E4F$65B0$533A}.
 *
 * <p>Every other character, and {@code $} itself, becomes {@code $} and the four hexadecimal digits of
 * its UTF-16 code unit, so that each text has one id and each id at most one text.
 */
final class SdmxId {
    /** Unspecified, as SDMX code lists name it; no text has this id, for no text may be {@code _X}. */
    static final String UNSPECIFIED = "_X";

    static final String EXPECTED = "an id such as EXPORTS or 440307$002F$5927";

    private static final char ESCAPE = '$';
    private static final int WIDTH = 5;
    private static final CharMatcher PLAIN = CharMatcher.inRange('A', 'Z')
            .or(CharMatcher.inRange('a', 'z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("_@-"))
            .precomputed();
    private static final CharMatcher HEX =
            CharMatcher.inRange('0', '9').or(CharMatcher.inRange('A', 'F'));

    private SdmxId() {}

    /** Tells whether it is made of the characters of ids. */
    static boolean isId(String text) {
        return !text.isEmpty() && PLAIN.or(CharMatcher.is(ESCAPE)).matchesAllOf(text);
    }

    static String of(String text) {
        if (PLAIN.matchesAllOf(text) && !text.equals(UNSPECIFIED)) {
            return text;
        }
        StringBuilder id = new StringBuilder(text.length() * WIDTH);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = PLAIN.matches(c) && !(i == 0 && text.equals(UNSPECIFIED));
            id.append(plain ? String.valueOf(c) : escaped(c));
        }
        return id.toString();
    }

    private static String escaped(char c) {
        String hex = Integer.toHexString(0x1_0000 | c).substring(1);
        return ESCAPE + Ascii.toUpperCase(hex);
    }

    /**
     * Returns the text of the id.
     *
     * @throws UnreadableTextException if it is not the id of a text
     */
    static String text(String id) {
        if (PLAIN.matchesAllOf(id) && !id.equals(UNSPECIFIED)) {
            return id;
        }
        StringBuilder text = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) == ESCAPE) {
                text.append(unescaped(id, i));
                i += WIDTH - 1;
            } else {
                text.append(id.charAt(i));
            }
        }
        if (!of(text.toString()).equals(id)) {
            throw new UnreadableTextException(EXPECTED, id);
        }
        return text.toString();
    }

    private static char unescaped(String id, int at) {
        String digits = id.substring(at + 1, Math.min(at + WIDTH, id.length()));
        if (digits.length() != WIDTH - 1 || !HEX.matchesAllOf(digits)) {
            throw new UnreadableTextException(EXPECTED, id);
        }
        return (char) Integer.parseInt(digits, 16);
    }

    /** Tells whether UTF-8 can hold the text; it cannot hold one half of a character alone. */
    static boolean isWellFormed(String text) {
        try {
            return Utf8.encodedLength(text) >= 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
