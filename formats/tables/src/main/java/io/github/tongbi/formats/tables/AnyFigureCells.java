package io.github.tongbi.formats.tables;

import com.google.common.base.CharMatcher;

import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Numerals;
import io.github.tongbi.core.quantity.Qualifier;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FigureType;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.formats.tables.sheet.Cell;
import io.github.tongbi.formats.tables.sheet.SheetRow;

import java.util.Optional;
import java.util.function.Function;

/** The cells of a figure that is taken apart. */
record AnyFigureCells(Cell value, Cell to, Cell unit, Cell qualifier, Cell step, Cell numerals) {
    private static final CharMatcher SPACE = CharMatcher.whitespace();
    private static final EntityType<Figure<?>> FIGURE = FigureType.ANY;

    /** Where the cells come from. */
    record Sources(
            CellSource value,
            CellSource to,
            CellSource unit,
            CellSource qualifier,
            CellSource step,
            CellSource numerals) {

        static Sources of(Slot.OfAnyFigure slot, Function<Column, CellSource> of) {
            Slot.FigureColumns columns = slot.parts();
            return new Sources(
                    of.apply(columns.value()),
                    of.apply(columns.to()),
                    of.apply(columns.unit()),
                    of.apply(columns.qualifier()),
                    of.apply(columns.step()),
                    of.apply(columns.numerals()));
        }

        AnyFigureCells in(SheetRow row) {
            return new AnyFigureCells(
                    value.in(row),
                    to.in(row),
                    unit.in(row),
                    qualifier.in(row),
                    step.in(row),
                    numerals.in(row));
        }
    }

    /** Returns the cells with the unit that the header tells, if the row tells none. */
    AnyFigureCells orUnit(Optional<String> told) {
        return told.isEmpty() || isEmpty(value) || !isEmpty(unit)
                ? this
                : new AnyFigureCells(
                        value, to, new Cell.Text(told.get()), qualifier, step, numerals);
    }

    boolean isEmpty() {
        return isEmpty(value) && isEmpty(unit) && isPlain();
    }

    private boolean isPlain() {
        return isEmpty(to) && isEmpty(qualifier) && isEmpty(step) && isEmpty(numerals);
    }

    private static boolean isEmpty(Cell cell) {
        return cell instanceof Cell.Empty;
    }

    /**
     * Returns the figure.
     *
     * @throws UnreadableTextException if the cells make none
     */
    Figure<?> figure() {
        if (isEmpty(value)) {
            throw new UnreadableTextException("a number beside its unit", "");
        }
        if (value instanceof Cell.Decimal decimal) {
            return isPlain()
                    ? Figure.ofPrinted(decimal.digits(), unitOf(decimal))
                    : ofParts(decimal);
        }
        String text = SPACE.trimFrom(CellText.of(value));
        Figure<?> figure = isEmpty(unit) ? Figure.parse(text) : Figure.parse(text + trimmed(unit));
        return isEmpty(step) ? figure : FigureCells.withStep(figure, CellText.of(step));
    }

    private String unitOf(Cell.Decimal decimal) {
        String told = trimmed(unit);
        if (!decimal.percent()) {
            return told;
        }
        if (!told.isEmpty() && !told.equals("%")) {
            throw new UnreadableTextException("a number in " + told, decimal.shown());
        }
        return "%";
    }

    private Figure<?> ofParts(Cell.Decimal decimal) {
        Values values = new Values(FIGURE);
        put(values, "value", decimal.digits());
        put(values, "unit", unitOf(decimal));
        if (!isEmpty(to)) {
            String end = trimmed(to);
            put(values, "to", end.endsWith("%") ? end.substring(0, end.length() - 1) : end);
        }
        if (!isEmpty(qualifier)) {
            put(values, "qualifier", constant(Qualifier.class, qualifier));
        }
        if (!isEmpty(numerals)) {
            put(values, "numerals", constant(Numerals.class, numerals));
        }
        if (!isEmpty(step)) {
            put(values, "step", trimmed(step));
        }
        return FIGURE.build(values);
    }

    private static void put(Values values, String name, String text) {
        put(values, FIGURE.field(name).orElseThrow(), text);
    }

    private static <F> void put(Values values, Field<F> field, String text) {
        values.put(field, ((TextType<F>) field.type()).read(text));
    }

    private static <E extends Enum<E>> String constant(Class<E> type, Cell cell) {
        return ConstantNames.constant(TextType.ofEnum(type), trimmed(cell));
    }

    private static String trimmed(Cell cell) {
        return SPACE.trimFrom(CellText.of(cell));
    }
}
