package io.github.tongbi.formats.tables;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.invariant.InvariantException;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.TextForm;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.formats.tables.sheet.Cell;
import io.github.tongbi.formats.tables.sheet.SheetRow;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;

/** Makes the values of an entity from the cells of a row. */
final class RowParser {
    private static final CharMatcher SPACE = CharMatcher.whitespace();

    private final Header header;
    private final TableMapping mapping;
    private final Failures failures;
    private final FigureCells figures;

    /** Cells repeat from row to row, and so do the values read from them. */
    private final @Nullable Cell[] lastCells;

    private final @Nullable Object[] lastValues;

    private boolean sound = true;

    RowParser(
            Layout<?> layout,
            Header header,
            TableMapping mapping,
            Optional<String> unit,
            Failures failures) {
        this.header = header;
        this.mapping = mapping;
        this.failures = failures;
        this.figures = new FigureCells(header, mapping, unit);
        int columns = layout.columns().get(layout.columns().size() - 1).index() + 1;
        this.lastCells = new Cell[columns];
        this.lastValues = new Object[columns];
    }

    /** Returns the values of the row; empty if there was a failure. */
    Optional<Values> values(Layout<?> layout, SheetRow row) {
        sound = true;
        Values values = read(layout, row);
        return sound ? Optional.of(values) : Optional.empty();
    }

    /** Returns the entity of its values; empty if it breaks an invariant, which is noted. */
    <T> Optional<T> build(Layout<T> layout, Values values, SheetRow row) {
        EntityType<T> type = layout.type();
        try {
            return Optional.of(type.build(values));
        } catch (InvariantException e) {
            e.violations().forEach(violation -> note(violation, layout, row));
            return Optional.empty();
        }
    }

    private Values read(Layout<?> layout, SheetRow row) {
        Values values = new Values(layout.type());
        for (Slot slot : layout.slots()) {
            read(slot, row, values);
            if (slot.field().required() && sound && !values.has(slot.field())) {
                columnOf(slot).ifPresent(column -> note(row, column, "something in this column"));
            }
        }
        return values;
    }

    private void read(Slot slot, SheetRow row, Values into) {
        if (slot instanceof Slot.OfText<?> text) {
            text(text, row, into);
        } else if (slot instanceof Slot.OfTexts<?> texts) {
            texts(texts, row, into);
        } else if (slot instanceof Slot.OfFigure<?> figure) {
            figure(figure, row, into);
        } else if (slot instanceof Slot.OfAnyFigure figure) {
            anyFigure(figure, row, into);
        } else if (slot instanceof Slot.OfGroup<?> group) {
            group(group, row, into);
        }
    }

    private <F> void group(Slot.OfGroup<F> slot, SheetRow row, Values into) {
        if (isGiven(row, slot.layout().columns())) {
            Values values = read(slot.layout(), row);
            if (sound) {
                Optional<F> value = build(slot.layout(), values, row);
                sound = value.isPresent();
                value.ifPresent(built -> into.put(slot.field(), built));
            }
        }
    }

    private boolean isGiven(SheetRow row, ImmutableList<Column> columns) {
        for (Column column : columns) {
            if (!(cell(row, column) instanceof Cell.Empty)) {
                return true;
            }
        }
        return false;
    }

    private Cell cell(SheetRow row, Column column) {
        Cell cell = header.has(column)
                ? row.cell(header.position(column))
                : mapping.valueOf(column.path()).map(Cell::of).orElse(Cell.EMPTY);
        return cell instanceof Cell.Text text && mapping.isAbsent(text.text()) ? Cell.EMPTY : cell;
    }

    private <F> void text(Slot.OfText<F> slot, SheetRow row, Values into) {
        Cell cell = cell(row, slot.column());
        if (!(cell instanceof Cell.Empty)) {
            cached(slot.column(), cell, row, () -> one(slot.type(), cell))
                    .ifPresent(value -> into.put(slot.field(), value));
        }
    }

    private <E> void texts(Slot.OfTexts<E> slot, SheetRow row, Values into) {
        Cell cell = cell(row, slot.column());
        if (!(cell instanceof Cell.Empty)) {
            cached(slot.column(), cell, row, () -> {
                        ImmutableList.Builder<E> elements = ImmutableList.builder();
                        for (String text : TextList.split(CellText.of(cell))) {
                            elements.add(one(slot.type(), text));
                        }
                        return elements.build();
                    })
                    .ifPresent(value -> into.put(slot.field(), value));
        }
    }

    private <F extends Figure<?>> void figure(Slot.OfFigure<F> slot, SheetRow row, Values into) {
        Cell cell = cell(row, slot.column());
        Cell step = cell(row, slot.step());
        if (cell instanceof Cell.Empty) {
            if (!(step instanceof Cell.Empty)) {
                note(row, slot.column(), "a figure beside its step");
            }
            return;
        }
        attempt(row, slot.column(), () -> figures.read(slot, cell, step))
                .ifPresent(value -> into.put(slot.field(), value));
    }

    private void anyFigure(Slot.OfAnyFigure slot, SheetRow row, Values into) {
        Slot.FigureColumns columns = slot.columns();
        AnyFigureCells cells = AnyFigureCells.of(columns, column -> cell(row, column))
                .orUnit(header.unit(columns.value()));
        if (!cells.isEmpty()) {
            attempt(row, columns.value(), cells::figure)
                    .ifPresent(value -> into.put(slot.field(), value));
        }
    }

    private <F> F one(TextType<F> type, Cell cell) {
        String text = CellText.of(cell);
        return one(type, type.form() == TextForm.WORDS ? text : SPACE.trimFrom(text));
    }

    private static <F> F one(TextType<F> type, String text) {
        return type.form() == TextForm.CONSTANT
                ? type.read(ConstantNames.constant(type, text))
                : type.read(text);
    }

    @SuppressWarnings("unchecked") // a column holds values of one type only
    private <F> Optional<F> cached(Column column, Cell cell, SheetRow row, Reading<F> reading) {
        int at = column.index();
        if (cell.equals(lastCells[at])) {
            return Optional.of((F) Objects.requireNonNull(lastValues[at]));
        }
        Optional<F> value = attempt(row, column, reading);
        lastCells[at] = value.isPresent() ? cell : null;
        lastValues[at] = value.orElse(null);
        return value;
    }

    private <F> Optional<F> attempt(SheetRow row, Column column, Reading<F> reading) {
        try {
            return Optional.of(reading.read());
        } catch (UnreadableTextException e) {
            sound = false;
            noteReason(row, column, String.valueOf(e.getMessage()));
        } catch (InvariantException e) {
            sound = false;
            e.violations().forEach(violation -> noteReason(row, column, violation.message()));
        }
        return Optional.empty();
    }

    private void note(SheetRow row, Column column, String expected) {
        sound = false;
        if (header.has(column)) {
            failures.cell(row, header.position(column), header.text(column), expected);
        } else {
            failures.row(row, "expected " + expected + ", got no column " + header.text(column));
        }
    }

    private void note(Violation violation, Layout<?> layout, SheetRow row) {
        String path = violation.path();
        int end = CharMatcher.anyOf(".[").indexIn(path);
        Optional<Column> column = layout.type()
                .field(end < 0 ? path : path.substring(0, end))
                .flatMap((Field<?> field) -> columnOf(layout.slot(field)))
                .filter(header::has);
        if (column.isPresent()) {
            noteReason(row, column.get(), violation.message());
        } else {
            failures.row(row, violation.message());
        }
    }

    private void noteReason(SheetRow row, Column column, String reason) {
        failures.cellReason(row, header.position(column), header.text(column), reason);
    }

    /** Returns the first column of a field, or empty for a list that has a table of its own. */
    private static Optional<Column> columnOf(Slot slot) {
        if (slot instanceof Slot.OfText<?> text) {
            return Optional.of(text.column());
        } else if (slot instanceof Slot.OfTexts<?> texts) {
            return Optional.of(texts.column());
        } else if (slot instanceof Slot.OfFigure<?> figure) {
            return Optional.of(figure.column());
        } else if (slot instanceof Slot.OfAnyFigure figure) {
            return Optional.of(figure.columns().value());
        }
        return slot instanceof Slot.OfGroup<?> group
                ? Optional.of(group.layout().columns().get(0))
                : Optional.empty();
    }

    /** Reads a value, or throws why it cannot. */
    private interface Reading<F> {
        F read();
    }
}
