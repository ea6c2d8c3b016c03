package io.github.tongbi.formats.tables;

import io.github.tongbi.formats.tables.sheet.Cell;
import io.github.tongbi.formats.tables.sheet.SheetRow;

/**
 * Where the cell of a column comes from: from the sheet, or from what the mapping tells for all rows of
 * a sheet without the column.
 */
final class CellSource {
    private static final int NO_COLUMN = -1;

    private final Column column;
    private final TableMapping mapping;
    private final int position;
    private final Cell told;

    CellSource(Column column, Header header, TableMapping mapping) {
        this.column = column;
        this.mapping = mapping;
        this.position = header.has(column) ? header.position(column) : NO_COLUMN;
        this.told = given(mapping.valueOf(column.path()).map(Cell::of).orElse(Cell.EMPTY));
    }

    Column column() {
        return column;
    }

    /** Tells whether any row can have something in the column. */
    boolean isThere() {
        return position != NO_COLUMN || !(told instanceof Cell.Empty);
    }

    /** Returns what the row has in the column; a word for nothing is an empty cell. */
    Cell in(SheetRow row) {
        return position == NO_COLUMN ? told : given(row.cell(position));
    }

    private Cell given(Cell cell) {
        return cell instanceof Cell.Text text && mapping.isAbsent(text.text()) ? Cell.EMPTY : cell;
    }
}
