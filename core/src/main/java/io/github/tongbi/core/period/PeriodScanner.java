package io.github.tongbi.core.period;

import io.github.tongbi.core.error.UnreadableTextException;

/** A place in a printed period that only moves forward, over words, dashes and numbers. */
final class PeriodScanner {
    /** The dashes of Chinese documents, and the words for them: 1-5月, 1—5月, 1至5月. */
    private static final String DASHES = "-－–—~～至到";

    private static final String CHINESE_UNITS = "一二三四五六七八九";

    /** No period needs more digits; the longest one in days has seven. */
    private static final int MAX_DIGITS = 7;

    private static final char END = '\0';

    private final String printed;
    private final String text;
    private final String expected;
    private int at;

    /**
     * Creates a scanner at the beginning of the text.
     *
     * @param expected what the text should be, for refusals without a reason of their own
     */
    PeriodScanner(String printed, String expected) {
        this.printed = printed;
        this.text = withHalfWidthDigits(printed);
        this.expected = expected;
    }

    private static String withHalfWidthDigits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
        }
        return plain.toString();
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    void requireEnd() {
        if (!isAtEnd()) {
            throw refusal(expected);
        }
    }

    /** Takes the word if it is next, and tells whether it was. */
    boolean take(String word) {
        boolean found = text.startsWith(word, at);
        at += found ? word.length() : 0;
        return found;
    }

    boolean takeDash() {
        boolean found = DASHES.indexOf(peek()) >= 0;
        at += found ? 1 : 0;
        return found;
    }

    void require(String word) {
        if (!take(word)) {
            throw refusal(expected);
        }
    }

    boolean isAtDigit() {
        return peek() >= '0' && peek() <= '9';
    }

    /** Takes a number of one to seven digits. */
    int number() {
        if (!isAtDigit()) {
            throw refusal(expected);
        }
        int start = at;
        int number = 0;
        while (isAtDigit() && at - start < MAX_DIGITS) {
            number = 10 * number + (peek() - '0');
            at++;
        }
        return number;
    }

    /** Takes a number of exactly so many digits. */
    int digits(int count, String what) {
        int start = at;
        int number = isAtDigit() ? number() : 0;
        if (at - start != count) {
            throw refusal(what);
        }
        return number;
    }

    /** Takes a number in digits, or a Chinese one from 一 to 十九. */
    int numeral() {
        if (isAtDigit()) {
            return number();
        }
        int tens = take("十") ? 10 : 0;
        int unit = CHINESE_UNITS.indexOf(peek()) + 1;
        at += unit > 0 ? 1 : 0;
        if (tens + unit == 0) {
            throw refusal(expected);
        }
        return tens + unit;
    }

    int inRange(int number, int min, int max, String what) {
        if (number < min || number > max) {
            throw refusal(what);
        }
        return number;
    }

    UnreadableTextException refusal(String what) {
        return new UnreadableTextException(what, printed);
    }

    /** Returns the next character, or one that no period contains. */
    private char peek() {
        return isAtEnd() ? END : text.charAt(at);
    }
}
