package io.github.tongbi.formats.tables;

import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.formats.tables.sheet.Cell;
import io.github.tongbi.formats.tables.sheet.SheetRow;

import org.jspecify.annotations.Nullable;

/** Reads the texts of one column; cells repeat from row to row, and so do the values read from them. */
abstract class TextSlotReader<F> extends SlotReader<F> {
    private final CellSource cells;
    private @Nullable Cell lastCell;
    private @Nullable F lastValue;

    TextSlotReader(Field<F> field, CellSource cells, RowNotes notes) {
        super(field, cells.column(), notes);
        this.cells = cells;
    }

    @Override
    final void read(SheetRow row, Field<F> field, Values into) {
        Cell cell = cells.in(row);
        F known = lastValue;
        if (known != null && cell.equals(lastCell)) {
            into.put(field, known);
        } else if (!(cell instanceof Cell.Empty)) {
            F value = valueOf(cell);
            lastCell = cell;
            lastValue = value;
            into.put(field, value);
        }
    }

    /** Returns the value of a cell that is not empty. */
    abstract F valueOf(Cell cell);
}
