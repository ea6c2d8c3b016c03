package io.github.tongbi.formats.tables;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.TextForm;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.formats.tables.sheet.Cell;
import io.github.tongbi.formats.tables.sheet.SheetRow;

import java.util.Optional;

/**
 * Makes the readers of the fields of a layout for one sheet; optional fields that it says nothing of have
 * none.
 */
record SlotReaders(Header header, TableMapping mapping, RowNotes notes, FigureCells figures) {
    private static final CharMatcher SPACE = CharMatcher.whitespace();

    <T> LayoutReader<T> of(Layout<T> layout) {
        ImmutableList.Builder<SlotReader<?>> readers = ImmutableList.builder();
        for (Slot slot : layout.slots()) {
            if (slot.field().required() || slot.columns().stream().anyMatch(this::isThere)) {
                of(slot).ifPresent(readers::add);
            }
        }
        return new LayoutReader<>(layout, readers.build(), notes);
    }

    private boolean isThere(Column column) {
        return cells(column).isThere();
    }

    private CellSource cells(Column column) {
        return new CellSource(column, header, mapping);
    }

    private Optional<SlotReader<?>> of(Slot slot) {
        if (slot instanceof Slot.OfText<?> text) {
            return Optional.of(text(text));
        } else if (slot instanceof Slot.OfTexts<?> texts) {
            return Optional.of(texts(texts));
        } else if (slot instanceof Slot.OfFigure<?> figure) {
            return Optional.of(figure(figure));
        } else if (slot instanceof Slot.OfAnyFigure figure) {
            return Optional.of(anyFigure(figure));
        }
        return slot instanceof Slot.OfGroup<?> group ? Optional.of(group(group)) : Optional.empty();
    }

    private <F> SlotReader<F> text(Slot.OfText<F> slot) {
        return new TextSlotReader<>(slot.field(), cells(slot.column()), notes) {
            @Override
            F valueOf(Cell cell) {
                String text = CellText.of(cell);
                return slot.type().form() == TextForm.WORDS
                        ? slot.type().read(text)
                        : one(slot.type(), SPACE.trimFrom(text));
            }
        };
    }

    private <E> SlotReader<ImmutableList<E>> texts(Slot.OfTexts<E> slot) {
        return new TextSlotReader<>(slot.field(), cells(slot.column()), notes) {
            @Override
            ImmutableList<E> valueOf(Cell cell) {
                ImmutableList.Builder<E> elements = ImmutableList.builder();
                for (String text : TextList.split(CellText.of(cell))) {
                    elements.add(one(slot.type(), text));
                }
                return elements.build();
            }
        };
    }

    private static <F> F one(TextType<F> type, String text) {
        return type.form() == TextForm.CONSTANT
                ? type.read(ConstantNames.constant(type, text))
                : type.read(text);
    }

    private <F extends Figure<?>> SlotReader<F> figure(Slot.OfFigure<F> slot) {
        CellSource digits = cells(slot.column());
        CellSource steps = cells(slot.step());
        return new SlotReader<>(slot.field(), slot.column(), notes) {
            @Override
            void read(SheetRow row, Field<F> field, Values into) {
                Cell cell = digits.in(row);
                Cell step = steps.in(row);
                if (!(cell instanceof Cell.Empty)) {
                    into.put(field, figures.read(slot, cell, step));
                } else if (!(step instanceof Cell.Empty)) {
                    notes().expected(row, column(), "a figure beside its step");
                }
            }
        };
    }

    private SlotReader<Figure<?>> anyFigure(Slot.OfAnyFigure slot) {
        AnyFigureCells.Sources sources = AnyFigureCells.Sources.of(slot, this::cells);
        Optional<String> unit = header.unit(slot.parts().value());
        return new SlotReader<>(slot.field(), slot.parts().value(), notes) {
            @Override
            void read(SheetRow row, Field<Figure<?>> field, Values into) {
                AnyFigureCells cells = sources.in(row).orUnit(unit);
                if (!cells.isEmpty()) {
                    into.put(field, cells.figure());
                }
            }
        };
    }

    private <F> SlotReader<F> group(Slot.OfGroup<F> slot) {
        LayoutReader<F> group = of(slot.layout());
        ImmutableList<CellSource> cells = slot.columns().stream()
                .map(this::cells)
                .filter(CellSource::isThere)
                .collect(ImmutableList.toImmutableList());
        return new SlotReader<>(slot.field(), slot.columns().get(0), notes) {
            @Override
            void read(SheetRow row, Field<F> field, Values into) {
                if (isGiven(cells, row)) {
                    Values values = group.values(row);
                    if (notes().isSound()) {
                        group.build(values, row).ifPresent(value -> into.put(field, value));
                    }
                }
            }
        };
    }

    private static boolean isGiven(ImmutableList<CellSource> cells, SheetRow row) {
        for (CellSource cell : cells) {
            if (!(cell.in(row) instanceof Cell.Empty)) {
                return true;
            }
        }
        return false;
    }
}
