package io.github.tongbi.formats.tables;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FigureType;
import io.github.tongbi.formats.fields.TextType;

/** Where a field of an entity stands in a table. */
sealed interface Slot {
    Field<?> field();

    /** A text in one cell. */
    record OfText<F>(Field<F> field, TextType<F> type, Column column) implements Slot {}

    /** A list of texts in one cell. */
    record OfTexts<E>(Field<ImmutableList<E>> field, TextType<E> type, Column column)
            implements Slot {}

    /**
     * A figure of a known kind in one cell, with its unit there or in the header.
     *
     * @param step the column of the step where the digits do not say it
     */
    record OfFigure<F extends Figure<?>>(
            Field<F> field, FigureType<F> type, Column column, Column step) implements Slot {}

    /** A figure of whatever kind, taken apart: its digits, its unit, and what else it has. */
    record OfAnyFigure(Field<Figure<?>> field, FigureColumns columns) implements Slot {}

    /** An entity in columns of its own, in the same row. */
    record OfGroup<F>(Field<F> field, Layout<F> layout) implements Slot {}

    /** A list of entities, in a table of its own. */
    record OfTable<E>(Field<ImmutableList<E>> field, Layout<E> layout) implements Slot {}

    /** The columns of a figure that is taken apart. */
    record FigureColumns(
            Column value, Column to, Column unit, Column qualifier, Column step, Column numerals) {}
}
