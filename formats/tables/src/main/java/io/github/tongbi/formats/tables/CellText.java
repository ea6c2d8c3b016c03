package io.github.tongbi.formats.tables;

import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.formats.tables.sheet.Cell;

/** The text of a cell that has one. */
final class CellText {
    private CellText() {}

    /**
     * Returns what the cell shows.
     *
     * @throws UnreadableTextException if it holds nothing that can be taken for a value
     */
    static String of(Cell cell) {
        if (cell instanceof Cell.Refused refused) {
            throw new UnreadableTextException(refused.expected(), refused.shown());
        }
        return cell.shown();
    }
}
