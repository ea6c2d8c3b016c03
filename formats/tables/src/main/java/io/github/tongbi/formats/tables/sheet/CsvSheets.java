package io.github.tongbi.formats.tables.sheet;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * Sheets as CSV (RFC 4180) in UTF-8.
 *
 * <p>A file of one table is nothing but its rows. Further tables follow after an empty line, each begun
 * by a row with its name in brackets as the only cell; the first may have a name, too:
 *
 * <pre>{@code
 * [observations]
 * indicator,value
 * gdp,2.20
 *
 * [parks]
 * name
 * }</pre>
 *
 * <p>Text that a spreadsheet would run as a formula, {@code =1+1} for example, is written with an
 * apostrophe before it, which is taken away when it is read; numbers are left as they are.
 */
public final class CsvSheets {
    private CsvSheets() {}

    /** Returns a reader of a file with commas. */
    public static SheetReader read(InputStream in, Limits limits) {
        return read(in, CsvStyle.PLAIN, limits);
    }

    /** Returns a reader of a file with the delimiter of the style. */
    public static SheetReader read(InputStream in, CsvStyle style, Limits limits) {
        return new CsvSheetReader(in, style, limits);
    }

    /** Returns a writer. */
    public static SheetWriter writer(OutputStream out, CsvStyle style) {
        return new CsvSheetWriter(out, style);
    }
}
