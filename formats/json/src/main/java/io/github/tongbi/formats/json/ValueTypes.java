package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

import io.github.tongbi.core.period.PeriodFigure;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.formats.fields.Entities;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FigureType;
import io.github.tongbi.formats.fields.ListType;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.ValueType;
import io.github.tongbi.formats.json.result.ResultTypes;

import tools.jackson.databind.JavaType;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The types of all values that databind reads and writes, by their classes. */
final class ValueTypes {
    /** All that has fields; the schema describes each of them. */
    static final ImmutableList<EntityType<?>> ENTITIES = ImmutableList.<EntityType<?>>builder()
            .addAll(Entities.all())
            .add(
                    CatalogueTypes.DEFINITION,
                    CatalogueTypes.RELATION,
                    CatalogueTypes.CATALOGUE,
                    RecordTypes.EXCHANGE_RATE,
                    RecordTypes.PERIOD_FIGURE,
                    RecordTypes.FUNCTIONAL_AREA,
                    RecordTypes.NOTATION,
                    RecordTypes.ROUNDING)
            .addAll(resultTypes())
            .build();

    private static final String HOUSE = "io.github.tongbi.";

    private static final ImmutableMap<Class<?>, FigureType<?>> FIGURES = ImmutableMap.of(
            Money.class, FigureType.MONEY,
            Measure.class, FigureType.MEASURE,
            Ratio.class, FigureType.RATIO,
            Points.class, FigureType.POINTS);

    private static final ImmutableMap<Class<?>, ValueType<?>> BY_CLASS = byClass();

    private ValueTypes() {}

    private static ImmutableList<EntityType<?>> resultTypes() {
        ImmutableList.Builder<EntityType<?>> entities = ImmutableList.builder();
        for (ValueType<?> type : ResultTypes.all()) {
            if (type instanceof EntityType<?> entity) {
                entities.add(entity);
            }
        }
        return entities.build();
    }

    private static ImmutableMap<Class<?>, ValueType<?>> byClass() {
        Map<Class<?>, ValueType<?>> types = new LinkedHashMap<>();
        for (EntityType<?> entity : ENTITIES) {
            types.putIfAbsent(entity.type(), entity);
        }
        for (EntityType<?> entity : ENTITIES) {
            for (Field<?> field : entity.fields()) {
                addText(types, field.type());
            }
        }
        for (TextType<?> type : ScalarTypes.all()) {
            types.put(type.type(), type);
        }
        return ImmutableMap.copyOf(types);
    }

    /** What Java itself has stays as databind has it. */
    private static void addText(Map<Class<?>, ValueType<?>> types, ValueType<?> type) {
        if (type instanceof ListType<?> list) {
            addText(types, list.element());
        } else if (type instanceof TextType<?> text && text.type().getName().startsWith(HOUSE)) {
            types.putIfAbsent(text.type(), text);
        }
    }

    /** Returns all texts that are values of the library, each once. */
    static ImmutableList<TextType<?>> texts() {
        ImmutableList.Builder<TextType<?>> texts = ImmutableList.builder();
        for (ValueType<?> type : BY_CLASS.values()) {
            if (type instanceof TextType<?> text) {
                texts.add(text);
            }
        }
        return texts.build();
    }

    /** Returns the type of a property, or empty if it is none of the library's. */
    static Optional<ValueType<?>> of(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw == Figure.class) {
            return Optional.of(figure(type));
        }
        return raw == PeriodFigure.class
                ? Optional.of(new RecordTypes.PeriodFigureType(figure(type)))
                : ofClass(raw);
    }

    private static FigureType<?> figure(JavaType type) {
        Class<?> kind = type.containedTypeOrUnknown(0).getRawClass();
        FigureType<?> known = FIGURES.get(kind);
        return known == null ? FigureType.ANY : known;
    }

    /** Returns the type of the class or, of an implementation, that of the class that it implements. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // the class is an enum
    static Optional<ValueType<?>> ofClass(Class<?> type) {
        for (Class<?> c = type; c != null && c.getName().startsWith(HOUSE); c = c.getSuperclass()) {
            ValueType<?> known = BY_CLASS.get(c);
            if (known != null) {
                return Optional.of(known);
            }
            if (c.isEnum()) {
                return Optional.of(TextType.ofEnum((Class) c));
            }
        }
        return type.getName().startsWith(HOUSE) ? ofInterface(type) : Optional.empty();
    }

    private static Optional<ValueType<?>> ofInterface(Class<?> type) {
        return BY_CLASS.entrySet().stream()
                .filter(known ->
                        known.getKey().isInterface() && known.getKey().isAssignableFrom(type))
                .<ValueType<?>>map(Map.Entry::getValue)
                .findFirst();
    }
}
