package io.github.tongbi.formats.tables;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;

import java.util.List;

/**
 * How the fields of an entity stand in a table: a column for each text and figure, further columns for
 * an entity within it, and a table of its own for each list of entities.
 *
 * @param type the fields
 * @param name what the table is called
 * @param slots the places of the fields, in their order
 * @param columns all columns of the row that the entity stands in
 */
record Layout<T>(
        EntityType<T> type, Label name, ImmutableList<Slot> slots, ImmutableList<Column> columns) {

    /** Returns the layout of a table of such entities. */
    static <T> Layout<T> of(EntityType<T> type) {
        return new LayoutBuilder().table(type);
    }

    /** Returns the place of a field. */
    Slot slot(Field<?> field) {
        return slots.get(field.index());
    }

    /** Returns the index of the last column. */
    int lastIndex() {
        return columns.get(columns.size() - 1).index();
    }

    /** Returns the lists that have a table of their own. */
    List<Slot.OfTable<?>> tables() {
        ImmutableList.Builder<Slot.OfTable<?>> tables = ImmutableList.builder();
        for (Slot slot : slots) {
            if (slot instanceof Slot.OfTable<?> table) {
                tables.add(table);
            }
        }
        return tables.build();
    }
}
