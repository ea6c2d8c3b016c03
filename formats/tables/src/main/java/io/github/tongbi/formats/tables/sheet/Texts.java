package io.github.tongbi.formats.tables.sheet;

import io.github.tongbi.core.error.UnreadableTextException;

/** What a text must be to be written. */
final class Texts {
    private Texts() {}

    /** Returns the text if no character of it is only a half of a pair, which no file can hold. */
    static String requireWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean last = i + 1 == text.length();
                if (last || !Character.isSurrogatePair(c, text.charAt(++i))) {
                    throw new UnreadableTextException("a text of whole characters", text);
                }
            }
        }
        return text;
    }

    /** Tells whether a text begins or ends with white space. */
    static boolean hasSpaceAtEnd(String text) {
        return Character.isWhitespace(text.charAt(0))
                || Character.isWhitespace(text.charAt(text.length() - 1));
    }
}
