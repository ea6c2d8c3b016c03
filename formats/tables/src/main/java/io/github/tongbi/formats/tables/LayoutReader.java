package io.github.tongbi.formats.tables;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.invariant.InvariantException;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.formats.tables.sheet.SheetRow;

import java.util.Optional;

/**
 * Reads the entities of a layout from the rows of one sheet.
 *
 * @param readers the readers of the fields that the sheet says something of, in their order
 * @param notes takes what is wrong
 */
record LayoutReader<T>(Layout<T> layout, ImmutableList<SlotReader<?>> readers, RowNotes notes) {
    /** Returns the values that the row has; what is wrong with them is noted. */
    Values values(SheetRow row) {
        Values values = new Values(layout.type());
        for (SlotReader<?> reader : readers) {
            reader.read(row, values);
        }
        return values;
    }

    /** Returns the entity of its values; empty if it breaks an invariant, which is noted. */
    Optional<T> build(Values values, SheetRow row) {
        try {
            return Optional.of(layout.type().build(values));
        } catch (InvariantException e) {
            notes.refused(row, layout, e);
            return Optional.empty();
        }
    }
}
