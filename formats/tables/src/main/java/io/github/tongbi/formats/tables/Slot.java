package io.github.tongbi.formats.tables;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FigureType;
import io.github.tongbi.formats.fields.TextType;

import java.util.Optional;

/** Where a field of an entity stands in a table. */
sealed interface Slot {
    Field<?> field();

    /** Returns the columns of the field; none for a list that has a table of its own. */
    ImmutableList<Column> columns();

    /** Returns the first of the columns. */
    default Optional<Column> firstColumn() {
        return columns().stream().findFirst();
    }

    /** A text in one cell. */
    record OfText<F>(Field<F> field, TextType<F> type, Column column) implements Slot {
        @Override
        public ImmutableList<Column> columns() {
            return ImmutableList.of(column);
        }
    }

    /** A list of texts in one cell. */
    record OfTexts<E>(Field<ImmutableList<E>> field, TextType<E> type, Column column)
            implements Slot {
        @Override
        public ImmutableList<Column> columns() {
            return ImmutableList.of(column);
        }
    }

    /**
     * A figure of a known kind in one cell, with its unit there or in the header.
     *
     * @param step the column of the step where the digits do not say it
     */
    record OfFigure<F extends Figure<?>>(
            Field<F> field, FigureType<F> type, Column column, Column step) implements Slot {
        @Override
        public ImmutableList<Column> columns() {
            return ImmutableList.of(column, step);
        }
    }

    /** A figure of whatever kind, taken apart: its digits, its unit, and what else it has. */
    record OfAnyFigure(Field<Figure<?>> field, FigureColumns parts) implements Slot {
        @Override
        public ImmutableList<Column> columns() {
            return parts.all();
        }
    }

    /** An entity in columns of its own, in the same row. */
    record OfGroup<F>(Field<F> field, Layout<F> layout) implements Slot {
        @Override
        public ImmutableList<Column> columns() {
            return layout.columns();
        }
    }

    /** A list of entities, in a table of its own. */
    record OfTable<E>(Field<ImmutableList<E>> field, Layout<E> layout) implements Slot {
        @Override
        public ImmutableList<Column> columns() {
            return ImmutableList.of();
        }
    }

    /** The columns of a figure that is taken apart. */
    record FigureColumns(
            Column value, Column to, Column unit, Column qualifier, Column step, Column numerals) {
        ImmutableList<Column> all() {
            return ImmutableList.of(value, to, unit, qualifier, step, numerals);
        }
    }
}
