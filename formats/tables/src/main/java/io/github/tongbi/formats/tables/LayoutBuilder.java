package io.github.tongbi.formats.tables;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FigureType;
import io.github.tongbi.formats.fields.ListType;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.ValueType;
import io.github.tongbi.formats.fields.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays the fields of an entity out in columns. */
final class LayoutBuilder {
    private final Words words = Words.standard();
    private final List<Column> columns = new ArrayList<>();

    <T> Layout<T> table(EntityType<T> type) {
        return layout(type, words.of(type), "", Optional.empty());
    }

    private <T> Layout<T> layout(
            EntityType<T> type, Label name, String path, Optional<Label> header) {
        int first = columns.size();
        ImmutableList.Builder<Slot> slots = ImmutableList.builder();
        for (Field<?> field : type.fields()) {
            slots.add(slot(type, field, new Place(path, header, words, columns)));
        }
        return new Layout<>(
                type,
                name,
                slots.build(),
                ImmutableList.copyOf(columns.subList(first, columns.size())));
    }

    @SuppressWarnings("unchecked") // the field holds what its type says
    private <F> Slot slot(EntityType<?> owner, Field<F> field, Place at) {
        ValueType<F> type = field.type();
        if (type instanceof TextType<F> text) {
            return new Slot.OfText<>(field, text, at.column(owner, field, false));
        }
        if (type.equals(FigureType.ANY)) {
            return anyFigure(owner, (Field<Figure<?>>) field, at);
        }
        if (type instanceof FigureType<?>) {
            return figure(owner, (Field<Figure<?>>) field, at);
        }
        return type instanceof EntityType<F> entity
                ? group(owner, field, entity, at)
                : list(owner, field, (ListType<?>) type, at);
    }

    @SuppressWarnings("unchecked") // the element type of the list is that of the field
    private <E> Slot list(EntityType<?> owner, Field<?> field, ListType<E> list, Place at) {
        Field<ImmutableList<E>> elements = (Field<ImmutableList<E>>) field;
        return list.element() instanceof TextType<E> text
                ? new Slot.OfTexts<>(elements, text, at.column(owner, field, false))
                : new Slot.OfTable<>(
                        elements,
                        new LayoutBuilder()
                                .layout(
                                        (EntityType<E>) list.element(),
                                        words.of(owner, field),
                                        "",
                                        Optional.empty()));
    }

    private <F> Slot group(EntityType<?> owner, Field<F> field, EntityType<F> type, Place at) {
        Label name = words.of(owner, field);
        return new Slot.OfGroup<>(
                field, layout(type, name, at.pathOf(field.name()), Optional.of(at.headerOf(name))));
    }

    @SuppressWarnings("unchecked") // the type of a field of figures is a type of figures
    private <F extends Figure<?>> Slot figure(EntityType<?> owner, Field<F> field, Place at) {
        Column column = at.column(owner, field, true);
        Field<?> step = FigureType.ANY.field("step").orElseThrow();
        Place inFigure = new Place(
                at.pathOf(field.name()),
                Optional.of(at.headerOf(words.of(owner, field))),
                words,
                columns);
        return new Slot.OfFigure<>(
                field,
                (FigureType<F>) field.type(),
                column,
                inFigure.column(FigureType.ANY, step, false));
    }

    private Slot anyFigure(EntityType<?> owner, Field<Figure<?>> field, Place at) {
        Place inFigure = new Place(at.pathOf(field.name()), at.header(), words, columns);
        return new Slot.OfAnyFigure(
                field,
                new Slot.FigureColumns(
                        at.column(owner, field, true),
                        inFigure.part("to"),
                        inFigure.part("unit"),
                        inFigure.part("qualifier"),
                        inFigure.part("step"),
                        inFigure.part("numerals")));
    }

    /** Where fields are laid out: the path and header before theirs, and the columns so far. */
    private record Place(String path, Optional<Label> header, Words words, List<Column> columns) {
        String pathOf(String name) {
            return path.isEmpty() ? name : path + "." + name;
        }

        Label headerOf(Label name) {
            return header.map(before ->
                            Label.of(before.zh() + "." + name.zh(), before.en() + "." + name.en()))
                    .orElse(name);
        }

        Column part(String name) {
            Field<?> field = FigureType.ANY.field(name).orElseThrow();
            return column(FigureType.ANY, field, false);
        }

        Column column(EntityType<?> owner, Field<?> field, boolean hasFigures) {
            Column column = new Column(
                    columns.size(),
                    pathOf(field.name()),
                    headerOf(words.of(owner, field)),
                    header.isEmpty() ? words.othersOf(owner, field) : ImmutableList.of(),
                    hasFigures);
            columns.add(column);
            return column;
        }
    }
}
