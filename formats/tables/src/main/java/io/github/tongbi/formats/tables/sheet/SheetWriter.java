package io.github.tongbi.formats.tables.sheet;

import java.util.List;

/**
 * Writes sheets row by row; only a few rows are in memory. Cells come back from the reader as {@link
 * Cell#of} sorts what they show, and in XLSX dates as dates.
 *
 * <p>Methods throw {@link java.io.UncheckedIOException} if the stream cannot be written, and {@link
 * IllegalArgumentException} for what the format cannot hold.
 */
public interface SheetWriter extends AutoCloseable {
    /**
     * Begins a sheet.
     *
     * @param name at least one character, and not the name of a sheet before it
     */
    void sheet(String name);

    /** Begins the only sheet of the file; CSV, which needs no name for it, does not write the name. */
    void only(String name);

    /** Writes the row with the names of the columns, which a workbook shows as such. */
    void header(List<Cell> cells);

    /**
     * Writes a row; one without any cell is left empty.
     *
     * @throws IllegalArgumentException if there is a {@link Cell.Refused}
     */
    void row(List<Cell> cells);

    /** Writes what is left; a stream that was given stays open. */
    @Override
    void close();
}
