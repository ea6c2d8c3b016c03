package io.github.tongbi.formats.tables;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.formats.tables.sheet.Cell;
import io.github.tongbi.formats.tables.sheet.SheetRow;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Goes down the rows of one sheet: titles, the header, and then a row for each entity. */
final class TableCursor<T> {
    /** The header stands among the first rows of a sheet. */
    private static final int MOST_TITLES = 20;

    private static final CharMatcher COLON = CharMatcher.anyOf(":：");
    private static final ImmutableList<String> UNIT = ImmutableList.of("单位", "计量单位", "unit");

    private final Layout<T> layout;
    private final TableMapping mapping;
    private final Failures failures;
    private final List<String> titles = new ArrayList<>();
    private Optional<String> unit = Optional.empty();
    private int above;
    private @Nullable Header header;
    private @Nullable LayoutReader<T> reader;

    TableCursor(Layout<T> layout, TableMapping mapping, Failures failures) {
        this.layout = layout;
        this.mapping = mapping;
        this.failures = failures;
    }

    /** Takes the next row, and returns its values if it is the row of an entity that can be read. */
    Optional<Values> values(SheetRow row) {
        if (header == null) {
            above(row);
            return Optional.empty();
        }
        if (row.hidden() && !mapping.readsHiddenRows()) {
            failures.row(row, "expected a row that can be seen, got a hidden one");
            return Optional.empty();
        }
        LayoutReader<T> of = Objects.requireNonNull(reader);
        of.notes().begin();
        Values values = of.values(row);
        return of.notes().isSound() ? Optional.of(values) : Optional.empty();
    }

    /** Takes the next row, and returns the entity in it. */
    Optional<T> entity(SheetRow row) {
        Optional<Values> values = values(row);
        return values.isPresent() ? build(values.get(), row) : Optional.empty();
    }

    /** Returns the entity of the values of a row. */
    Optional<T> build(Values values, SheetRow row) {
        return Objects.requireNonNull(reader).build(values, row);
    }

    private void above(SheetRow row) {
        Header found = Header.of(row, layout, mapping, new Failures());
        if (found.isWhole(layout, mapping)) {
            header = Header.of(row, layout, mapping, failures);
            RowNotes notes = new RowNotes(header, failures);
            FigureCells figures = new FigureCells(header, mapping, unit);
            reader = new SlotReaders(header, mapping, notes, figures).of(layout);
        } else if (above++ < MOST_TITLES) {
            row.cells().forEach(this::title);
        }
    }

    private void title(Cell cell) {
        if (!(cell instanceof Cell.Empty)) {
            titles.add(cell.shown());
            if (unit.isEmpty()) {
                unit = unitOf(cell.shown());
            }
        }
    }

    /** Returns the unit that a line such as 单位：万元 tells for the whole table. */
    private static Optional<String> unitOf(String title) {
        int colon = COLON.indexIn(title);
        if (colon < 0 || !UNIT.contains(HeaderText.key(title.substring(0, colon)))) {
            return Optional.empty();
        }
        String told = CharMatcher.whitespace().trimFrom(title.substring(colon + 1));
        try {
            Figure.ofPrinted("1", told);
            return Optional.of(told);
        } catch (UnreadableTextException e) {
            return Optional.empty();
        }
    }

    /**
     * Ends the sheet. One without a header is a failure, and so are merged cells in the table: of all
     * but the first of them nobody can tell whether they are empty.
     */
    void end(String sheet, List<String> merged) {
        if (header != null) {
            int first = header.row().number();
            for (String range : merged) {
                int row = MergedRange.lastRow(range);
                if (row >= first) {
                    failures.sheet(
                            sheet, row, "expected single cells, got the merged ones " + range);
                }
            }
        } else {
            failures.sheet(
                    sheet,
                    0,
                    "expected a row with the headers "
                            + String.join(
                                    ", ",
                                    Header.required(layout).stream()
                                            .map(column -> column.header().zh())
                                            .toList())
                            + ", got none");
        }
    }

    /** Returns the number of a row, as its text; empty if it has none. */
    String numberOf(SheetRow row) {
        return Objects.requireNonNull(header).number(row);
    }

    /** Returns the number of the row that this one belongs to, as its text; empty if it has none. */
    String ownerOf(SheetRow row) {
        return Objects.requireNonNull(header).owner(row);
    }

    ImmutableList<String> titles() {
        return ImmutableList.copyOf(titles);
    }
}
