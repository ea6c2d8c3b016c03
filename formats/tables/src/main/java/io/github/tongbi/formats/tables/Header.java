package io.github.tongbi.formats.tables;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.formats.tables.sheet.SheetRow;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which column of a sheet holds which column of a layout, and the units that the headers tell. */
final class Header {
    /** The number of a row to which rows of another table belong. */
    static final Label NUMBER = Label.of("序号", "no.");

    /** The number of the row that this one belongs to. */
    static final Label OWNER = Label.of("所属序号", "of no.");

    private static final int NONE = -1;

    private final SheetRow row;
    private final int[] positions;
    private final Map<Integer, String> units = new HashMap<>();
    private int number = NONE;
    private int owner = NONE;

    private Header(SheetRow row, int columns) {
        this.row = row;
        this.positions = new int[columns];
        Arrays.fill(positions, NONE);
    }

    /** Returns what the row says as a header, with what is wrong in it noted. */
    static Header of(SheetRow row, Layout<?> layout, TableMapping mapping, Failures failures) {
        Header header = new Header(row, layout.lastIndex() + 1);
        ImmutableMap<String, Column> byName = names(layout, mapping);
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cell(i).shown();
            if (!text.isEmpty() && !mapping.ignores(HeaderText.key(text))) {
                header.put(i, text, byName, failures);
            }
        }
        return header;
    }

    /** The first of two columns with one name has it; the paths of all differ. */
    private static ImmutableMap<String, Column> names(Layout<?> layout, TableMapping mapping) {
        Map<String, Column> names = new HashMap<>();
        for (Column column : layout.columns()) {
            names.put(HeaderText.key(column.path()), column);
        }
        for (Column column : layout.columns()) {
            names.putIfAbsent(HeaderText.key(column.header().zh()), column);
            names.putIfAbsent(HeaderText.key(column.header().en()), column);
        }
        for (Column column : layout.columns()) {
            column.others().forEach(name -> names.putIfAbsent(HeaderText.key(name), column));
        }
        mapping.columns().forEach((name, path) -> names.put(name, columnOf(layout, path)));
        return ImmutableMap.copyOf(names);
    }

    private static Column columnOf(Layout<?> layout, String path) {
        return layout.columns().stream()
                .filter(column -> column.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private void put(int at, String text, ImmutableMap<String, Column> names, Failures failures) {
        HeaderText parts = HeaderText.of(text);
        Column whole = names.get(HeaderText.key(text));
        Column column = whole == null ? names.get(parts.key()) : whole;
        if (column == null) {
            putNumber(at, text, failures);
        } else if (positions[column.index()] != NONE) {
            failures.cell(row, at, text, "the column " + column.path() + " once");
        } else if (whole == null && !column.hasFigures()) {
            failures.cell(row, at, text, "no unit in the header of " + column.path());
        } else {
            positions[column.index()] = at;
            if (whole == null) {
                parts.unit().ifPresent(unit -> units.put(column.index(), unit));
            }
        }
    }

    private void putNumber(int at, String text, Failures failures) {
        if (isCalled(NUMBER, text) && number == NONE) {
            number = at;
        } else if (isCalled(OWNER, text) && owner == NONE) {
            owner = at;
        } else {
            failures.cell(row, at, text, "a column that is known, or one that the mapping names");
        }
    }

    private static boolean isCalled(Label name, String text) {
        String key = HeaderText.key(text);
        return key.equals(name.zh()) || key.equals(HeaderText.key(name.en()));
    }

    /** Tells whether all columns are there that every entity of the layout needs. */
    boolean isWhole(Layout<?> layout, TableMapping mapping) {
        boolean whole = required(layout).stream()
                .allMatch(
                        column -> has(column) || mapping.valueOf(column.path()).isPresent());
        return whole && Arrays.stream(positions).anyMatch(position -> position != NONE);
    }

    /** Returns the columns that every entity of the layout needs. */
    static ImmutableList<Column> required(Layout<?> layout) {
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        for (Slot slot : layout.slots()) {
            if (slot.field().required()) {
                if (slot instanceof Slot.OfText<?> text) {
                    columns.add(text.column());
                } else if (slot instanceof Slot.OfFigure<?> figure) {
                    columns.add(figure.column());
                } else if (slot instanceof Slot.OfGroup<?> group) {
                    columns.addAll(required(group.layout()));
                }
            }
        }
        return columns.build();
    }

    boolean has(Column column) {
        return positions[column.index()] != NONE;
    }

    /** Returns the position of the column in the sheet; one that no row reaches without it. */
    int position(Column column) {
        int position = positions[column.index()];
        return position == NONE ? Integer.MAX_VALUE : position;
    }

    Optional<String> unit(Column column) {
        return Optional.ofNullable(units.get(column.index()));
    }

    /** Returns the header as it stands in the sheet, or our own name without the column. */
    String text(Column column) {
        return has(column)
                ? row.cell(position(column)).shown()
                : column.header().zh();
    }

    /** Returns the number of the row, as its text; empty without such a column. */
    String number(SheetRow of) {
        return number == NONE ? "" : of.cell(number).shown();
    }

    /** Returns the number of the row that this one belongs to, as its text. */
    String owner(SheetRow of) {
        return owner == NONE ? "" : of.cell(owner).shown();
    }

    SheetRow row() {
        return row;
    }
}
