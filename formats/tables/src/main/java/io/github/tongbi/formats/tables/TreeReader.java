package io.github.tongbi.formats.tables;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.formats.tables.sheet.SheetReader;
import io.github.tongbi.formats.tables.sheet.SheetRow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads entities whose lists stand in tables of their own; a row there names the number of the row that
 * it belongs to. All of them are in memory until the last table is read.
 */
final class TreeReader<T> {
    private final Layout<T> layout;
    private final Label name;
    private final TableMapping mapping;
    private final Failures failures;
    private final Map<String, TableCursor<T>> cursors = new LinkedHashMap<>();
    private final List<Pending<T>> pending = new ArrayList<>();
    private final List<Parts<?>> parts = new ArrayList<>();

    TreeReader(Layout<T> layout, Label name, TableMapping mapping, Failures failures) {
        this.layout = layout;
        this.name = name;
        this.mapping = mapping;
        this.failures = failures;
        layout.tables().forEach(table -> parts.add(new Parts<>(table, failures)));
    }

    /** Takes the row if its sheet has the name of the entities or of one of their lists. */
    boolean take(SheetRow row) {
        String sheet = HeaderText.key(row.sheet());
        if (sheet.equals(HeaderText.key(name.zh())) || sheet.equals(HeaderText.key(name.en()))) {
            takeEntity(row);
            return true;
        }
        return takePart(row);
    }

    /** Takes the row if its sheet has the name of one of the lists. */
    boolean takePart(SheetRow row) {
        String sheet = HeaderText.key(row.sheet());
        for (Parts<?> part : parts) {
            Label of = part.table.layout().name();
            if (sheet.equals(HeaderText.key(name.zh() + "." + of.zh()))
                    || sheet.equals(HeaderText.key(name.en() + "." + of.en()))) {
                part.take(row);
                return true;
            }
        }
        return false;
    }

    /** Takes the row as one of an entity, whatever its sheet is called. */
    void takeEntity(SheetRow row) {
        TableCursor<T> cursor = cursors.computeIfAbsent(
                row.sheet(), sheet -> new TableCursor<>(layout, mapping, failures));
        cursor.values(row).ifPresent(values -> pending.add(new Pending<>(cursor, row, values)));
    }

    /** Returns the entities with their lists, in the order of their rows. */
    ImmutableList<T> entities(SheetReader in) {
        cursors.forEach((sheet, cursor) -> cursor.end(sheet, in.merged(sheet)));
        Set<String> numbers = new HashSet<>();
        ImmutableList.Builder<T> entities = ImmutableList.builder();
        for (Pending<T> next : pending) {
            String number = next.cursor.numberOf(next.row);
            if (!number.isEmpty() && !numbers.add(number)) {
                failures.row(next.row, "expected a number of its own, got " + Quoted.of(number));
            } else {
                parts.forEach(part -> part.giveTo(number, next.values));
                next.cursor.build(next.values, next.row).ifPresent(entities::add);
            }
        }
        parts.forEach(part -> part.end(numbers));
        return entities.build();
    }

    /** Returns the texts above the headers. */
    ImmutableList<String> titles() {
        return cursors.values().stream()
                .flatMap(cursor -> cursor.titles().stream())
                .collect(ImmutableList.toImmutableList());
    }

    private record Pending<T>(TableCursor<T> cursor, SheetRow row, Values values) {}

    private record Part<E>(String owner, SheetRow row, E element) {}

    /** The rows of one list. */
    private static final class Parts<E> {
        private final Slot.OfTable<E> table;
        private final Failures failures;
        private final TableCursor<E> cursor;
        private final ImmutableListMultimap.Builder<String, Part<E>> rows =
                ImmutableListMultimap.builder();
        private Optional<ImmutableListMultimap<String, Part<E>>> byOwner = Optional.empty();

        Parts(Slot.OfTable<E> table, Failures failures) {
            this.table = table;
            this.failures = failures;
            this.cursor = new TableCursor<>(table.layout(), TableMapping.NONE, failures);
        }

        void take(SheetRow row) {
            cursor.entity(row).ifPresent(element -> {
                String owner = cursor.ownerOf(row);
                rows.put(owner, new Part<>(owner, row, element));
            });
        }

        private ImmutableListMultimap<String, Part<E>> byOwner() {
            if (byOwner.isEmpty()) {
                byOwner = Optional.of(rows.build());
            }
            return byOwner.get();
        }

        void giveTo(String number, Values values) {
            List<Part<E>> own = byOwner().get(number);
            if (!own.isEmpty()) {
                values.put(
                        table.field(),
                        own.stream().map(Part::element).collect(ImmutableList.toImmutableList()));
            }
        }

        /** Notes the rows that belong to none that could be read. */
        void end(Set<String> numbers) {
            for (Part<E> part : byOwner().values()) {
                if (!numbers.contains(part.owner)) {
                    failures.row(
                            part.row,
                            "expected the number of a row that was read, got "
                                    + Quoted.of(part.owner));
                }
            }
        }
    }
}
