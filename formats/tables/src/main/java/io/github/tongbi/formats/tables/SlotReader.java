package io.github.tongbi.formats.tables;

import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.invariant.InvariantException;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.formats.tables.sheet.SheetRow;

/** Reads one field of the rows of a sheet. */
abstract class SlotReader<F> {
    private final Field<F> field;
    private final Column column;
    private final RowNotes notes;

    /**
     * Creates the reader.
     *
     * @param column where it is shown that the field cannot be read
     */
    SlotReader(Field<F> field, Column column, RowNotes notes) {
        this.field = field;
        this.column = column;
        this.notes = notes;
    }

    final Column column() {
        return column;
    }

    final RowNotes notes() {
        return notes;
    }

    /** Reads the field, which is noted where it cannot be read. */
    final void read(SheetRow row, Values into) {
        try {
            read(row, field, into);
        } catch (UnreadableTextException e) {
            notes.refused(row, column, e);
        } catch (InvariantException e) {
            notes.refused(row, column, e);
        }
        if (field.required() && notes.isSound() && !into.has(field)) {
            notes.expected(row, column, "something in this column");
        }
    }

    /**
     * Puts the value of the field, if the row has one.
     *
     * @throws UnreadableTextException if the cells are no value of the field
     * @throws InvariantException if a value breaks an invariant
     */
    abstract void read(SheetRow row, Field<F> field, Values into);
}
