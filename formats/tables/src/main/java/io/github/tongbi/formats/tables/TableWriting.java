package io.github.tongbi.formats.tables;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;

import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.tables.sheet.Cell;
import io.github.tongbi.formats.tables.sheet.SheetWriter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Writes tables of entities: first the table itself, then one for each list that they have.
 *
 * @param out where the sheets are written
 * @param locale the language of headers and constants
 */
record TableWriting(SheetWriter out, Locale locale) {

    /** Writes a table whose rows belong to no other row. */
    <T> void table(Layout<T> layout, Iterable<T> entities, String name) {
        if (Iterables.any(entities, entity -> hasParts(layout, entity))) {
            out.sheet(name);
        } else {
            out.only(name);
        }
        content(layout, entities, name);
    }

    /** Writes rows that belong to no other row below what the sheet has already. */
    <T> void under(Layout<T> layout, Iterable<T> entities) {
        content(layout, entities, layout.name().in(locale));
    }

    private <T> void content(Layout<T> layout, Iterable<T> entities, String name) {
        boolean numbered = Iterables.any(entities, entity -> hasParts(layout, entity));
        rows(layout, new Numbers(numbered, false), sink -> {
            int number = 0;
            for (T entity : entities) {
                sink.row(entity, ++number, 0);
            }
        });
        for (Slot.OfTable<?> table : layout.tables()) {
            parts(layout, entities, table, name);
        }
    }

    /** Writes a table in a sheet with its own name, among others. */
    <T> void named(Layout<T> layout, Iterable<T> entities) {
        String name = layout.name().in(locale);
        out.sheet(name);
        content(layout, entities, name);
    }

    private <T, E> void parts(
            Layout<T> layout, Iterable<T> owners, Slot.OfTable<E> table, String name) {
        if (Iterables.any(owners, owner -> !elements(layout, owner, table).isEmpty())) {
            out.sheet(name + "." + table.layout().name().in(locale));
            rows(table.layout(), new Numbers(false, true), sink -> {
                int number = 0;
                for (T owner : owners) {
                    number++;
                    for (E element : elements(layout, owner, table)) {
                        sink.row(element, 0, number);
                    }
                }
            });
        }
    }

    private static <T> boolean hasParts(Layout<T> layout, T entity) {
        for (Slot.OfTable<?> table : layout.tables()) {
            if (!elements(layout, entity, table).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the elements of one list of an entity. */
    static <T, E> ImmutableList<E> elements(Layout<T> layout, T entity, Slot.OfTable<E> table) {
        List<E> elements = new ArrayList<>();
        layout.type().write(entity, new FieldSink() {
            @Override
            @SuppressWarnings("unchecked") // the field of the table holds a list of its elements
            public <F> void write(Field<F> field, F value) {
                if (field.equals(table.field())) {
                    elements.addAll((ImmutableList<E>) value);
                }
            }
        });
        return ImmutableList.copyOf(elements);
    }

    private <T> void rows(Layout<T> layout, Numbers numbers, Rows<T> rows) {
        HeaderUnits units = new HeaderUnits(layout);
        FieldSink scan = units.scan(layout);
        rows.each((entity, number, owner) -> layout.type().write(entity, scan));
        ImmutableList<Column> columns = units.used(layout);
        out.header(header(columns, units, numbers));
        Cell[] cells = new Cell[layout.lastIndex() + 1];
        RowWriter writer = new RowWriter(layout, units, locale, cells);
        rows.each((entity, number, owner) -> {
            Arrays.fill(cells, Cell.EMPTY);
            layout.type().write(entity, writer);
            List<Cell> row = new ArrayList<>(columns.size() + 2);
            numbers.add(row, number, owner);
            columns.forEach(column -> row.add(cells[column.index()]));
            out.row(row);
        });
    }

    private List<Cell> header(List<Column> columns, HeaderUnits units, Numbers numbers) {
        List<Cell> header = new ArrayList<>();
        if (numbers.own()) {
            header.add(new Cell.Text(Header.NUMBER.in(locale)));
        }
        if (numbers.owner()) {
            header.add(new Cell.Text(Header.OWNER.in(locale)));
        }
        for (Column column : columns) {
            String unit = units.of(column).map(text -> "(" + text + ")").orElse("");
            header.add(new Cell.Text(column.header().in(locale) + unit));
        }
        return header;
    }

    /** Which numbers of rows a table has. */
    private record Numbers(boolean own, boolean owner) {
        void add(List<Cell> row, int number, int ownerNumber) {
            if (own) {
                row.add(new Cell.Decimal(Integer.toString(number), false));
            }
            if (owner) {
                row.add(new Cell.Decimal(Integer.toString(ownerNumber), false));
            }
        }
    }

    /** The entities of a table, which are gone through twice. */
    private interface Rows<T> {
        void each(RowSink<T> sink);
    }

    /** Takes one entity, with its number and that of its owner. */
    private interface RowSink<T> {
        void row(T entity, int number, int owner);
    }
}
