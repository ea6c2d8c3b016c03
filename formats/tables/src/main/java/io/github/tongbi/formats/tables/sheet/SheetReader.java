package io.github.tongbi.formats.tables.sheet;

import com.google.common.collect.ImmutableList;

import java.util.Optional;

/**
 * Reads the sheets of a file row by row, in the order of the file; only one row is in memory.
 *
 * <p>Rows without anything in them are left out; the numbers of the others tell where they were. What
 * is wrong with one cell is told by a {@link Cell.Refused}, what is wrong with the file by an {@link
 * UnreadableSheetException} of {@link #next}, after the rows before it.
 */
public interface SheetReader extends AutoCloseable {
    /**
     * Returns the next row; empty at the end of the file.
     *
     * @throws UnreadableSheetException if the file cannot be read on; what came before is sound
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    Optional<SheetRow> next();

    /**
     * Returns the merged cells (合并单元格) of a sheet whose rows were all read, such as {@code A1:C1}; all
     * of them but the first are empty in the rows. A CSV file has none.
     */
    ImmutableList<String> merged(String sheet);

    /** Closes what the reader has opened itself; a stream that was given stays open. */
    @Override
    void close();
}
