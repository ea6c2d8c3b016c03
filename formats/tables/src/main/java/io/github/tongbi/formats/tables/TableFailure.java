package io.github.tongbi.formats.tables;

import io.github.tongbi.core.error.Quoted;

import java.io.Serializable;

/**
 * Something in a table that could not be read (读取失败): {@code 外贸 C5 (出口总额): expected a figure such as
 * 1.74亿美元, got "n.a."}.
 *
 * @param sheet the name of the sheet, empty if it has none
 * @param row the row number from 1; 0 for the file as a whole
 * @param column the letters of the column, {@code C}; empty for the row as a whole
 * @param header the header of the column, empty for the row as a whole
 * @param value what stands there
 * @param reason what was expected, and the offending value
 */
public record TableFailure(
        String sheet, int row, String column, String header, String value, String reason)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LETTERS = 26;

    /** Returns one line with the place before the reason. */
    @Override
    public String toString() {
        StringBuilder place = new StringBuilder(Quoted.visible(sheet));
        if (row > 0) {
            place.append(sheet.isEmpty() ? "" : " ")
                    .append(column.isEmpty() ? "row " : column)
                    .append(row);
        }
        if (!header.isEmpty()) {
            place.append(" (").append(Quoted.visible(header)).append(')');
        }
        return place.isEmpty() ? reason : place + ": " + reason;
    }

    /** Returns the letters of a column counted from 0: {@code A}, {@code Z}, {@code AA}. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
