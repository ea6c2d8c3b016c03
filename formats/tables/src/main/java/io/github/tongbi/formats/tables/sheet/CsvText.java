package io.github.tongbi.formats.tables.sheet;

/**
 * The apostrophe before text that a spreadsheet would take for a formula. Text that has apostrophes
 * there already gets one more, so that taking one away always gives the text back.
 */
final class CsvText {
    /** The signs with which a formula begins, and invisible ones that could stand before them. */
    private static final String FORMULA = "=+-@＝＋－＠\t\r\n\uFEFF";

    /** Begins the row with the name of a table, if it is the only cell of its row. */
    private static final char NAME = '[';

    private CsvText() {}

    /** Returns the text to be written; {@code alone} if no other cell of the row has anything. */
    static String written(String text, boolean alone) {
        return isGuarded(text, 0, alone) && Cell.of(text) instanceof Cell.Text ? "'" + text : text;
    }

    /** Tells whether a spreadsheet could take the text for a formula. */
    static boolean isFormula(String text) {
        return FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    /** Returns the cell that a field is, as if other cells of the row had something in them. */
    static Cell read(String field) {
        return isApostrophed(field, false) ? new Cell.Text(field.substring(1)) : Cell.of(field);
    }

    /** Returns the text of a cell that turned out to be the only one of its row. */
    static String readAlone(String text) {
        return isApostrophed(text, true) && !isApostrophed(text, false) ? text.substring(1) : text;
    }

    private static boolean isApostrophed(String text, boolean alone) {
        return !text.isEmpty() && text.charAt(0) == '\'' && isGuarded(text, 1, alone);
    }

    /** Tells whether after any apostrophes there comes a character that calls for one. */
    private static boolean isGuarded(String text, int from, boolean alone) {
        int i = from;
        while (i < text.length() && text.charAt(i) == '\'') {
            i++;
        }
        return i < text.length()
                && (FORMULA.indexOf(text.charAt(i)) >= 0 || (alone && text.charAt(i) == NAME));
    }
}
