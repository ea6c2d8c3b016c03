package io.github.tongbi.core.quantity;

import java.util.Optional;

/** Reads one number inside a printed figure: Arabic digits, grouped or not, or Chinese numerals. */
final class NumberReader {
    private static final String EXPECTED = "a plain decimal such as 2.20";

    private final String printed;
    private final String text;
    private int at;

    NumberReader(String printed, String text, int at) {
        this.printed = printed;
        this.text = text;
        this.at = at;
    }

    /** Returns the index behind the number that was read. */
    int at() {
        return at;
    }

    /** Returns the number, or empty if there is none; a scale word alone is a bare one. */
    Optional<PrintedNumber> read() {
        return at < text.length() && isArabic(text.charAt(at), 0) ? arabic() : chinese();
    }

    private static boolean isArabic(char c, int index) {
        return PlainDecimal.isDigit(c) || c == '.' || c == ',' || (c == '-' && index == 0);
    }

    private Optional<PrintedNumber> arabic() {
        int start = at;
        while (at < text.length() && isArabic(text.charAt(at), at - start)) {
            at++;
        }
        String digits = text.substring(start, at);
        String plain = Grouping.remove(digits);
        if (plain.indexOf(',') >= 0) {
            return Optional.empty();
        }
        Numerals numerals = plain.length() == digits.length() ? Numerals.ARABIC : Numerals.GROUPED;
        return Optional.of(
                new PrintedNumber(PlainDecimal.parse(plain, EXPECTED, printed), numerals, false));
    }

    private Optional<PrintedNumber> chinese() {
        int start = at;
        at = ChineseNumeral.end(text, start);
        boolean unitBegins = at > start && UnitReader.isUnit(text.substring(at - 1));
        at -= unitBegins ? 1 : 0;
        String numeral = text.substring(start, at);
        return switch (numeral) {
            case "" -> withoutNumeral();
            case "百" -> Optional.of(PrintedNumber.bare(100));
            case "千" -> Optional.of(PrintedNumber.bare(1_000));
            default -> ChineseNumeral.read(numeral).map(PrintedNumber::chinese);
        };
    }

    private Optional<PrintedNumber> withoutNumeral() {
        if (text.startsWith("半", at)) {
            at++;
            return Optional.of(PrintedNumber.half());
        }
        return Optional.of(PrintedNumber.bare(1));
    }
}
