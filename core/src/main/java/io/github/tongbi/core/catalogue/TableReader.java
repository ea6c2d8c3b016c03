package io.github.tongbi.core.catalogue;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.error.Quoted;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads a table as the catalogue keeps it: lines of values between tabs, first the names of the
 * columns; lines that begin with # are comments, and - is the value of a cell without one.
 */
final class TableReader {
    private static final String NONE = "-";

    private final String file;
    private final ImmutableList<String> columns;

    TableReader(String file, String... columns) {
        this.file = file;
        this.columns = ImmutableList.copyOf(columns);
    }

    /** Returns the rows below the names of the columns. */
    ImmutableList<Row> read(String text) {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        boolean headed = false;
        int number = 0;
        for (String line : Splitter.on('\n').split(text)) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Row row = new Row(number, Splitter.on('\t').splitToList(line));
            if (headed) {
                rows.add(row.checked());
            } else {
                row.checkHead();
                headed = true;
            }
        }
        return rows.build();
    }

    /** One line of the table. */
    final class Row {
        private final int number;
        private final List<String> cells;

        private Row(int number, List<String> cells) {
            this.number = number;
            this.cells = cells;
        }

        private void checkHead() {
            if (!cells.equals(columns)) {
                throw refusal(
                        "expected the columns " + Joiner.on(", ").join(columns) + ", got "
                                + Quoted.of(Joiner.on(", ").join(cells)),
                        "");
            }
        }

        private Row checked() {
            if (cells.size() != columns.size()) {
                throw refusal(
                        "expected " + columns.size() + " values between tabs, got " + cells.size()
                                + " in " + Quoted.of(Joiner.on("; ").join(cells)),
                        "");
            }
            for (int i = 0; i < cells.size(); i++) {
                String cell = cells.get(i);
                if (cell.isEmpty() || !cell.equals(cell.strip())) {
                    throw refusal(
                            "expected a value without spaces around it, or -, got "
                                    + Quoted.of(cell),
                            columns.get(i));
                }
            }
            return this;
        }

        /** Returns the text of a cell that must have a value. */
        String text(String column) {
            return find(column).orElseThrow(() -> refusal("expected a value, got \"-\"", column));
        }

        /** Returns the text of a cell that may be empty. */
        Optional<String> find(String column) {
            return Optional.of(cells.get(columns.indexOf(column)))
                    .filter(cell -> !cell.equals(NONE));
        }

        /** Returns what a cell says that must have a value. */
        <T> T get(String column, Function<String, T> parse) {
            return parsed(column, text(column), parse);
        }

        /** Returns what a cell says that may be empty. */
        <T> Optional<T> find(String column, Function<String, T> parse) {
            return find(column).map(text -> parsed(column, text, parse));
        }

        private <T> T parsed(String column, String text, Function<String, T> parse) {
            return made(column, () -> parse.apply(text));
        }

        /** Returns what is made of the row, and blames the column if it is refused. */
        <T> T made(String column, Supplier<T> value) {
            try {
                return value.get();
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(message(e.getMessage(), column), e);
            }
        }

        /** Returns the refusal of this line, at the column, or of the whole line if it is empty. */
        IllegalStateException refusal(String message, String column) {
            return new IllegalStateException(message(message, column));
        }

        private String message(@Nullable String message, String column) {
            String at = column.isEmpty() ? "" : ", column " + column;
            return message + " (" + file + ", line " + number + at + ")";
        }
    }
}
