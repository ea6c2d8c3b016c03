package io.github.tongbi.formats.tables.sheet;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Sheets as a workbook of Office Open XML (XLSX, ECMA-376).
 *
 * <p>A number is read with the decimals that its format shows, and with all digits that are stored:
 * {@code 2.2} in the format {@code 0.00} is {@code 2.20}, {@code 0.12249} in {@code 0.0%} is {@code
 * 12.249%}. A spreadsheet keeps 15 digits; a number of more is written as text, and what a computation
 * left behind them, as in {@code 0.30000000000000004}, is rounded away. Where a format writes words
 * beside the number, {@code 0.00"亿元"}, the cell is the whole text, {@code 2.20亿元}.
 *
 * <p>A formula has the value that was stored with it. No cell is ever written as a formula.
 */
public final class XlsxSheets {
    private XlsxSheets() {}

    /**
     * Returns a reader of a stream, which is copied to a temporary file until the reader is closed.
     *
     * @throws UnreadableSheetException if it is no workbook
     */
    public static SheetReader read(InputStream in, Limits limits) {
        return XlsxSheetReader.of(XlsxPackage.copied(in, limits), limits);
    }

    /**
     * Returns a reader of a file.
     *
     * @throws UnreadableSheetException if it is no workbook
     */
    public static SheetReader read(Path file, Limits limits) {
        return XlsxSheetReader.of(XlsxPackage.of(file, limits), limits);
    }

    /** Returns a writer. Rows before the first sheet is named are in {@code Sheet1}. */
    public static SheetWriter writer(OutputStream out) {
        return new XlsxSheetWriter(out);
    }
}
