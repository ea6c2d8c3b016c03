package io.github.tongbi.formats.tables.sheet;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The variants of a CSV file.
 *
 * @param byteOrderMark whether a written file begins with the byte order mark, by which Excel knows that
 *     it is UTF-8; a read file may have it or not
 * @param delimiter what stands between two cells: a comma, a semicolon or a tab
 */
public record CsvStyle(boolean byteOrderMark, char delimiter) {
    /** RFC 4180: commas, no byte order mark. */
    public static final CsvStyle PLAIN = new CsvStyle(false, ',');

    /** The same with the byte order mark, for Excel. */
    public static final CsvStyle MARKED = new CsvStyle(true, ',');

    /**
     * Creates the style.
     *
     * @throws IllegalArgumentException if the delimiter is another
     */
    public CsvStyle {
        checkArgument(
                delimiter == ',' || delimiter == ';' || delimiter == '\t',
                "expected a comma, a semicolon or a tab, got %s",
                Character.getName(delimiter));
    }
}
