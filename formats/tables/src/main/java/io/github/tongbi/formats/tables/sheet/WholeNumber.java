package io.github.tongbi.formats.tables.sheet;

/** The numbers of rows, styles and shared texts, of which every cell has some. */
final class WholeNumber {
    private static final int MAX_DIGITS = 9;

    private WholeNumber() {}

    /** Returns the number of one to nine digits that the text is, or -1 for any other text. */
    static int of(String text) {
        int length = text.length();
        int number = length == 0 || length > MAX_DIGITS ? -1 : 0;
        for (int i = 0; i < length && number >= 0; i++) {
            char c = text.charAt(i);
            number = c >= '0' && c <= '9' ? number * 10 + (c - '0') : -1;
        }
        return number;
    }
}
