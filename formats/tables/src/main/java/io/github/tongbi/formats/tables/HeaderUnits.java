package io.github.tongbi.formats.tables;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Numerals;
import io.github.tongbi.core.quantity.Qualifier;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.fields.FigureType;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Looks at the entities of a table before they are written: which columns are needed, and in which unit
 * the figures of a column stand, so that the header tells it once.
 */
final class HeaderUnits {
    private final boolean[] used;
    private final @Nullable String[] units;

    HeaderUnits(Layout<?> layout) {
        int columns = layout.columns().get(layout.columns().size() - 1).index() + 1;
        this.used = new boolean[columns];
        this.units = new String[columns];
        Header.required(layout).forEach(this::use);
    }

    /** Tells whether the figure is digits and a unit alone, so that a number in a cell says it. */
    static boolean isPlain(Figure<?> figure) {
        return !figure.isRange()
                && figure.qualifier() == Qualifier.NONE
                && figure.notation().numerals() == Numerals.ARABIC;
    }

    boolean isUsed(Column column) {
        return used[column.index()];
    }

    private void use(Column column) {
        used[column.index()] = true;
    }

    /** Returns the unit that the header of the column tells. */
    Optional<String> of(Column column) {
        return Optional.ofNullable(units[column.index()]);
    }

    /** Tells whether the header of the column tells the unit of the figure, and nothing else is needed. */
    boolean tells(Column column, Figure<?> figure) {
        return isPlain(figure) && figure.unit().equals(units[column.index()]);
    }

    /** Returns what looks at the entities of a layout, one after the other. */
    FieldSink scan(Layout<?> layout) {
        return new Scan(layout);
    }

    private final class Scan implements FieldSink {
        private final Layout<?> layout;

        Scan(Layout<?> layout) {
            this.layout = layout;
        }

        @Override
        public <F> void write(Field<F> field, F value) {
            Slot slot = layout.slot(field);
            if (slot instanceof Slot.OfText<?> text) {
                use(text.column());
            } else if (slot instanceof Slot.OfTexts<?> texts) {
                use(texts.column());
            } else if (slot instanceof Slot.OfFigure<?> figure) {
                figure(figure, (Figure<?>) value);
            } else if (slot instanceof Slot.OfAnyFigure figure) {
                anyFigure(figure.parts(), (Figure<?>) value);
            } else if (slot instanceof Slot.OfGroup<?> group) {
                group(group, value);
            }
        }

        @SuppressWarnings("unchecked") // the field of the group holds what its layout lays out
        private <F> void group(Slot.OfGroup<F> slot, Object value) {
            slot.layout().type().write((F) value, new Scan(slot.layout()));
        }

        private void figure(Slot.OfFigure<?> slot, Figure<?> figure) {
            use(slot.column());
            if (!figure.hasPrintedStep()) {
                use(slot.step());
            }
            int at = slot.column().index();
            if (units[at] == null && isPlain(figure) && !figure.unit().equals("%")) {
                units[at] = figure.unit();
            }
        }

        private void anyFigure(Slot.FigureColumns columns, Figure<?> figure) {
            use(columns.value());
            use(columns.unit());
            if (figure.isRange()) {
                use(columns.to());
            }
            if (figure.qualifier() != Qualifier.NONE) {
                use(columns.qualifier());
            }
            if (figure.notation().numerals() != Numerals.ARABIC) {
                use(columns.numerals());
            }
            if (FigureType.unsaidStep(figure).isPresent()) {
                use(columns.step());
            }
        }
    }

    /** Returns the columns that are needed, in their order. */
    ImmutableList<Column> used(Layout<?> layout) {
        return layout.columns().stream()
                .filter(this::isUsed)
                .collect(ImmutableList.toImmutableList());
    }
}
