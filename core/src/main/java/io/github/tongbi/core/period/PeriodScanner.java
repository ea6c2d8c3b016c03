package io.github.tongbi.core.period;

import io.github.tongbi.core.error.UnreadableTextException;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A place in a printed period that only moves forward, over words, dashes and numbers. Full-width
 * signs are read as half-width ones (５ as 5, － as -); white space around the text is passed over.
 */
final class PeriodScanner {
    /** The dashes of Chinese documents, and the words for them: 1-5月, 1—5月, 1至5月. */
    private static final String DASHES = "-–—~至到";

    private static final String CHINESE_UNITS = "一二三四五六七八九";
    private static final String YEAR = "a year of four digits from 1000 to 9999";
    private static final String MONTH = "a month from 1 to 12";
    private static final String NO_DEADLINE =
            "a period or a date without 前, which makes a deadline";

    /** No period needs more digits; the longest one in days has seven. */
    private static final int MAX_DIGITS = 7;

    private static final int YEAR_DIGITS = 4;
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;
    private static final char END = '\0';

    private final String text;
    private final String expected;
    private final int end;
    private int at;

    /**
     * Creates a scanner at the beginning of the text.
     *
     * @param expected what the text should be, for refusals without a reason of their own
     */
    PeriodScanner(String text, String expected) {
        this.text = text;
        this.expected = expected;
        this.end = text.stripTrailing().length();
        this.at = text.length() - text.stripLeading().length();
    }

    boolean isAtEnd() {
        return at >= end;
    }

    void requireEnd() {
        if (!isAtEnd()) {
            throw take("前") ? refusal(NO_DEADLINE) : refusal();
        }
    }

    /** Takes the word if it is next, and tells whether it was. */
    boolean take(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (charAt(at + i) != word.charAt(i)) {
                return false;
            }
        }
        at += word.length();
        return true;
    }

    boolean takeDash() {
        boolean found = DASHES.indexOf(charAt(at)) >= 0;
        at += found ? 1 : 0;
        return found;
    }

    /** Takes 底 or 末, which make a stock of the period before them. */
    boolean takeEndWord() {
        return take("底") || take("末");
    }

    /** Takes the next character, whatever it is; at the end it is one that no period contains. */
    char takeAny() {
        char c = charAt(at);
        at += isAtEnd() ? 0 : 1;
        return c;
    }

    void require(String word) {
        if (!take(word)) {
            throw refusal();
        }
    }

    boolean isAtDigit() {
        return isDigit(charAt(at));
    }

    boolean isAtYear() {
        return digitsAhead() == YEAR_DIGITS;
    }

    boolean isAtChineseNumeral() {
        return charAt(at) == '十' || CHINESE_UNITS.indexOf(charAt(at)) >= 0;
    }

    int digitsAhead() {
        int i = at;
        while (isDigit(charAt(i))) {
            i++;
        }
        return i - at;
    }

    /** Takes a number of one to seven digits. */
    int number() {
        if (!isAtDigit()) {
            throw refusal();
        }
        int start = at;
        int number = 0;
        while (isAtDigit() && at - start < MAX_DIGITS) {
            number = 10 * number + (charAt(at) - '0');
            at++;
        }
        return number;
    }

    /** Takes a number of exactly so many digits. */
    int digits(int count, String what) {
        if (digitsAhead() != count) {
            throw refusal(what);
        }
        return number();
    }

    /** Takes a number in digits, or a Chinese one from 一 to 十九. */
    int numeral() {
        if (isAtDigit()) {
            return number();
        }
        int tens = take("十") ? 10 : 0;
        int unit = CHINESE_UNITS.indexOf(charAt(at)) + 1;
        at += unit > 0 ? 1 : 0;
        if (tens + unit == 0) {
            throw refusal();
        }
        return tens + unit;
    }

    int year() {
        int year = digits(YEAR_DIGITS, isAtDigit() ? YEAR : expected);
        return inYears(year);
    }

    int inYears(int year) {
        return inRange(year, ReferencePeriod.MIN_YEAR, ReferencePeriod.MAX_YEAR, YEAR);
    }

    int inMonths(int month) {
        return inRange(month, 1, 12, MONTH);
    }

    int inRange(int number, int min, int max, String what) {
        if (number < min || number > max) {
            throw refusal(what);
        }
        return number;
    }

    LocalDate date(int year, int month, int day) {
        YearMonth within = YearMonth.of(year, inMonths(month));
        if (!within.isValidDay(day)) {
            LocalDate last = within.atEndOfMonth();
            throw refusal("a date that exists (" + ReferencePeriodText.monthAndYear(last) + " has "
                    + last.getDayOfMonth() + " days)");
        }
        return within.atDay(day);
    }

    /** Returns the flow between the days, or refuses their order or a day beyond all years. */
    ReferencePeriod span(LocalDate first, LocalDate last) {
        if (first.getYear() < ReferencePeriod.MIN_YEAR
                || last.getYear() > ReferencePeriod.MAX_YEAR) {
            throw refusal("a period within the years 1000 to 9999");
        }
        if (last.isBefore(first)) {
            throw refusal("a last day on or after " + first);
        }
        return ReferencePeriod.ofDays(first, last);
    }

    UnreadableTextException refusal() {
        return refusal(expected);
    }

    UnreadableTextException refusal(String what) {
        return new UnreadableTextException(what, text);
    }

    /** Returns the character in half width, or at the end one that no period contains. */
    private char charAt(int index) {
        char c = index < end ? text.charAt(index) : END;
        return c >= '！' && c <= '～' ? (char) (c - FULL_WIDTH_OFFSET) : c;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
