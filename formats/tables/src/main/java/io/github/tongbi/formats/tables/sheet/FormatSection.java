package io.github.tongbi.formats.tables.sheet;

import com.google.common.base.Ascii;

/**
 * One section of a number format (数字格式), such as {@code #,##0.00_ } or {@code yyyy"年"m"月"}, read
 * character by character (ECMA-376 part 1, 18.8.31).
 */
final class FormatSection {
    private static final String SILENT = " -+()";

    private final String code;
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private int at;
    private int digits;
    private int decimals;
    private int commas;
    private boolean point;
    private boolean pastNumber;
    private int percents;
    private boolean scaled;
    private boolean conditional;
    private boolean year;
    private boolean month;
    private boolean day;
    private boolean clock;

    FormatSection(String code) {
        this.code = code;
        while (at < code.length()) {
            take(code.charAt(at++));
        }
        scaled |= commas > 0;
    }

    private void take(char c) {
        switch (c) {
            case '"' -> word(until('"'));
            case '\\' -> word(at < code.length() ? code.substring(at, ++at) : "");
            case '_', '*' -> at++;
            case '[' -> bracket(until(']'));
            case '0', '#', '?' -> digit(c);
            case '.' -> point();
            case ',' -> commas += digits > 0 ? 1 : 0;
            case '%' -> percents++;
            case '/' -> pastNumber |= digits > 0;
            case '@' -> {}
            default -> letter(c);
        }
    }

    private String until(char end) {
        int close = code.indexOf(end, at);
        String inside = code.substring(at, close < 0 ? code.length() : close);
        at = close < 0 ? code.length() : close + 1;
        return inside;
    }

    private void word(String word) {
        boolean silent = word.length() == 1 && SILENT.indexOf(word.charAt(0)) >= 0;
        if (!silent) {
            (digits > 0 ? after : before).append(word);
        }
    }

    private void bracket(String inside) {
        char first = inside.isEmpty() ? ' ' : Ascii.toLowerCase(inside.charAt(0));
        if (first == '$') {
            int locale = inside.indexOf('-');
            word(inside.substring(1, locale < 0 ? inside.length() : locale));
        } else if (first == '<' || first == '>' || first == '=') {
            conditional = true;
        } else if (isElapsed(inside)) {
            clock = true;
        }
    }

    /** Tells {@code [h]}, {@code [mm]} and {@code [s]} from the name of a colour. */
    private static boolean isElapsed(String inside) {
        String letters = Ascii.toLowerCase(inside);
        for (int i = 0; i < letters.length(); i++) {
            if ("hms".indexOf(letters.charAt(i)) < 0) {
                return false;
            }
        }
        return !letters.isEmpty();
    }

    private void digit(char c) {
        digits++;
        commas = 0;
        if (point && !pastNumber && c != '#') {
            decimals++;
        }
    }

    private void point() {
        scaled |= commas > 0;
        point = digits > 0 || !isDate();
    }

    private void letter(char c) {
        switch (Ascii.toLowerCase(c)) {
            case 'y' -> year = true;
            case 'm' -> month = true;
            case 'd' -> day = true;
            case 'h', 's' -> clock = true;
            case 'e' -> exponent();
            case 'a' -> halfOfDay();
            case 'g' -> general(c);
            default -> word(String.valueOf(c));
        }
    }

    private void exponent() {
        pastNumber = true;
        decimals = 0;
    }

    private void halfOfDay() {
        if (code.startsWith("M/PM", at) || code.startsWith("/P", at)) {
            clock = true;
            at += code.startsWith("M/PM", at) ? 4 : 2;
        }
    }

    private void general(char c) {
        if (Ascii.toLowerCase(code.substring(at)).startsWith("eneral")) {
            at += 6;
            digits++;
        } else {
            word(String.valueOf(c));
        }
    }

    boolean isDate() {
        return year || day || (month && !clock);
    }

    /** Tells whether a time of day or a span of time is shown, and no date. */
    boolean isTime() {
        return clock && !isDate();
    }

    Cell.DatePart datePart() {
        return day ? Cell.DatePart.DAY : month ? Cell.DatePart.MONTH : Cell.DatePart.YEAR;
    }

    int decimals() {
        return decimals;
    }

    boolean isPercent() {
        return percents == 1;
    }

    /** Tells whether the number shown is not the number stored: 1.2 for 12000, or by its size. */
    boolean isOpaque() {
        return scaled || conditional || percents > 1;
    }

    /** Returns the words before the number: {@code ¥}. */
    String before() {
        return before.toString();
    }

    /** Returns the words after the number: {@code 亿元}. */
    String after() {
        return after.toString();
    }
}
