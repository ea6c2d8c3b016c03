package io.github.tongbi.formats.tables;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Numerals;
import io.github.tongbi.core.quantity.Qualifier;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.fields.FigureType;
import io.github.tongbi.formats.fields.TextForm;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.tables.sheet.Cell;

import java.time.LocalDate;
import java.util.Locale;

/** Puts the fields of an entity into the cells of a row. */
final class RowWriter implements FieldSink {
    /** The first year of the calendar of spreadsheets. */
    private static final int FIRST_YEAR = 1900;

    private final Layout<?> layout;
    private final HeaderUnits units;
    private final Locale locale;
    private final Cell[] cells;

    RowWriter(Layout<?> layout, HeaderUnits units, Locale locale, Cell[] cells) {
        this.layout = layout;
        this.units = units;
        this.locale = locale;
        this.cells = cells;
    }

    @Override
    public <F> void write(Field<F> field, F value) {
        Slot slot = layout.slot(field);
        if (slot instanceof Slot.OfText<?> text) {
            put(text.column(), text(text.type(), value));
        } else if (slot instanceof Slot.OfTexts<?> texts) {
            put(texts.column(), texts(texts.type(), (ImmutableList<?>) value));
        } else if (slot instanceof Slot.OfFigure<?> figure) {
            figure(figure, (Figure<?>) value);
        } else if (slot instanceof Slot.OfAnyFigure figure) {
            anyFigure(figure.parts(), (Figure<?>) value);
        } else if (slot instanceof Slot.OfGroup<?> group) {
            group(group, value);
        }
    }

    private void put(Column column, Cell cell) {
        cells[column.index()] = cell;
    }

    @SuppressWarnings("unchecked") // the field of the group holds what its layout lays out
    private <F> void group(Slot.OfGroup<F> slot, Object value) {
        slot.layout().type().write((F) value, new RowWriter(slot.layout(), units, locale, cells));
    }

    @SuppressWarnings("unchecked") // the field holds values of its type
    private <F> Cell text(TextType<F> type, Object value) {
        if (value instanceof LocalDate date && date.getYear() >= FIRST_YEAR) {
            return new Cell.Date(date, Cell.DatePart.DAY);
        }
        return new Cell.Text(written(type, (F) value));
    }

    private <F> String written(TextType<F> type, F value) {
        String text = type.write(value);
        return type.form() == TextForm.CONSTANT ? ConstantNames.name(type, text, locale) : text;
    }

    @SuppressWarnings("unchecked") // the list holds elements of its type
    private <E> Cell texts(TextType<E> type, ImmutableList<?> values) {
        return new Cell.Text(TextList.join(
                values.stream().map(value -> written(type, (E) value)).toList()));
    }

    private void figure(Slot.OfFigure<?> slot, Figure<?> figure) {
        if (isPercent(figure)) {
            put(slot.column(), new Cell.Decimal(figure.digits(), true));
        } else if (units.tells(slot.column(), figure)) {
            put(slot.column(), new Cell.Decimal(figure.digits(), false));
        } else {
            put(slot.column(), new Cell.Text(figure.toString()));
        }
        if (!readsBack(slot, figure)) {
            FigureType.unsaidStep(figure)
                    .ifPresent(step -> put(slot.step(), Cell.of(step.toString())));
        }
    }

    private boolean readsBack(Slot.OfFigure<?> slot, Figure<?> figure) {
        if (isPercent(figure) || units.tells(slot.column(), figure)) {
            return figure.hasPrintedStep();
        }
        try {
            return Figure.parse(figure.toString()).equals(figure);
        } catch (UnreadableTextException e) {
            return false;
        }
    }

    /** Tells whether the figure is one of digits and a percent sign alone, without words. */
    private static boolean isPercent(Figure<?> figure) {
        return HeaderUnits.isPlain(figure) && figure.unit().equals("%");
    }

    private void anyFigure(Slot.FigureColumns columns, Figure<?> figure) {
        boolean percent = figure.unit().equals("%");
        put(columns.value(), new Cell.Decimal(figure.digits(), percent));
        put(columns.unit(), new Cell.Text(figure.unit()));
        if (figure.isRange()) {
            put(columns.to(), new Cell.Decimal(figure.endDigits(), percent));
        }
        if (figure.qualifier() != Qualifier.NONE) {
            put(columns.qualifier(), constant(Qualifier.class, figure.qualifier()));
        }
        if (figure.notation().numerals() != Numerals.ARABIC) {
            put(columns.numerals(), constant(Numerals.class, figure.notation().numerals()));
        }
        FigureType.unsaidStep(figure)
                .ifPresent(step -> put(columns.step(), Cell.of(step.toString())));
    }

    private <E extends Enum<E>> Cell constant(Class<E> type, E value) {
        return new Cell.Text(ConstantNames.name(TextType.ofEnum(type), value.name(), locale));
    }
}
