package io.github.tongbi.core.identity;

import com.google.common.base.Ascii;

import io.github.tongbi.core.error.UnreadableTextException;

import java.util.function.Function;

/** How text is cleaned before it is checked as a code, and how it is refused. */
final class CodeText {
    /** No code with its spaces is as long; longer text is left as it is. */
    private static final int MAX_LENGTH = 64;

    private static final int FULL_WIDTH_OFFSET = '！' - '!';

    private CodeText() {}

    /** Returns the text in half-width capitals without spaces and hyphens. */
    static String clean(String text) {
        if (text.length() > MAX_LENGTH) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSeparator(c)) {
                kept.append(Ascii.toUpperCase(halfWidth(c)));
            }
        }
        return kept.toString();
    }

    private static boolean isSeparator(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    private static char halfWidth(char c) {
        return c >= '！' && c <= '～' ? (char) (c - FULL_WIDTH_OFFSET) : c;
    }

    /** Returns the cleaned text, in which the checker misses nothing. */
    static String passed(String text, String expected, Function<String, CodeCheck> checker) {
        String code = clean(text);
        CodeCheck check = checker.apply(code);
        if (check.requirement().isPresent()) {
            throw refusal(expected, check, text);
        }
        return code;
    }

    /** Refuses text that says a code in another way than the canonical one. */
    static void requireCanonical(String text, String canonical, String expected) {
        if (!text.equals(canonical)) {
            throw new UnreadableTextException(expected, text);
        }
    }

    /** Returns the finding for a code of the right form, whose check should be the expected one. */
    static CodeCheck compared(String check, String expected) {
        return check.equals(expected)
                ? new CodeCheck.Passed(CodeStatus.VALID)
                : new CodeCheck.CheckMismatch(expected);
    }

    /** Returns the refusal of a text, {@code expected an LEI such as …, with the check 15, got …}. */
    static UnreadableTextException refusal(String expected, CodeCheck check, String text) {
        String requirement = check.requirement().map(words -> ", " + words).orElse("");
        return new UnreadableTextException(expected + requirement, text);
    }
}
