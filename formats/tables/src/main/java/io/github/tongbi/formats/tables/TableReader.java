package io.github.tongbi.formats.tables;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.formats.tables.sheet.SheetReader;
import io.github.tongbi.formats.tables.sheet.SheetRow;
import io.github.tongbi.formats.tables.sheet.UnreadableSheetException;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Reads the rows of a table one after the other; only one is in memory. A row that cannot be read is
 * passed over and is among the {@link #failures}, and the others come all the same.
 *
 * <p>After 1 000 failures reading stops, and the last of them says so.
 *
 * @param <T> what stands in a row
 */
public final class TableReader<T> {
    private final SheetReader in;
    private final Layout<T> layout;
    private final TableMapping mapping;
    private final Failures failures = new Failures();
    private final ImmutableList.Builder<String> titles = ImmutableList.builder();
    private @Nullable TableCursor<T> cursor;
    private String sheet = "";
    private boolean ended;

    TableReader(SheetReader in, Layout<T> layout, TableMapping mapping) {
        this.in = in;
        this.layout = layout;
        this.mapping = mapping;
    }

    /** Returns the entity of the next row that can be read; empty at the end of the file. */
    public Optional<T> next() {
        while (!ended && !failures.isFull()) {
            Optional<SheetRow> row = nextRow();
            if (row.isEmpty()) {
                end();
                ended = true;
            } else {
                Optional<T> entity = cursor(row.get()).entity(row.get());
                if (entity.isPresent()) {
                    return entity;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<SheetRow> nextRow() {
        try {
            return in.next();
        } catch (UnreadableSheetException e) {
            failures.end(e);
            return Optional.empty();
        }
    }

    private TableCursor<T> cursor(SheetRow row) {
        if (cursor == null || !row.sheet().equals(sheet)) {
            end();
            sheet = row.sheet();
            cursor = new TableCursor<>(layout, mapping, failures);
        }
        return cursor;
    }

    private void end() {
        if (cursor != null) {
            titles.addAll(cursor.titles());
            cursor.end(sheet, in.merged(sheet));
        }
    }

    /** Returns what could not be read so far, in the order of the file. */
    public ImmutableList<TableFailure> failures() {
        return failures.all();
    }

    /** Returns the texts above the headers of the sheets that were read to their end. */
    public ImmutableList<String> titles() {
        return titles.build();
    }
}
