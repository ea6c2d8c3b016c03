package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.fields.ListType;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.ValueType;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

import java.util.IdentityHashMap;

/** Writes values of any type as JSON, and keeps what it will write again: names, and texts just written. */
final class ValueWriter implements FieldSink {
    private final JsonGenerator out;
    private final IdentityHashMap<Field<?>, SerializedString> names = new IdentityHashMap<>();
    private final IdentityHashMap<TextType<?>, Written> last = new IdentityHashMap<>();

    ValueWriter(JsonGenerator out) {
        this.out = out;
    }

    /** A period, a region or a date, which are often those of the observation before. */
    private record Written(Object value, String text) {}

    boolean writesTo(JsonGenerator generator) {
        return out == generator;
    }

    @Override
    public <F> void write(Field<F> field, F value) {
        out.writeName(name(field));
        write(field.type(), value);
    }

    private SerializedString name(Field<?> field) {
        SerializedString name = names.get(field);
        if (name == null) {
            name = new SerializedString(field.name());
            names.put(field, name);
        }
        return name;
    }

    <T> void write(ValueType<T> type, T value) {
        if (type instanceof TextType<T> text) {
            out.writeString(text(text, value));
        } else if (type instanceof EntityType<T> entity) {
            out.writeStartObject();
            entity.write(value, this);
            out.writeEndObject();
        } else {
            list((ListType<?>) type, (ImmutableList<?>) value);
        }
    }

    private <T> String text(TextType<T> type, T value) {
        if (!type.form().isRepeated()) {
            return type.write(value);
        }
        Written before = last.get(type);
        if (before != null && before.value.equals(value)) {
            return before.text;
        }
        String text = type.write(value);
        last.put(type, new Written(value, text));
        return text;
    }

    @SuppressWarnings("unchecked") // the value of a list type is a list of its elements
    private <E> void list(ListType<E> type, ImmutableList<?> values) {
        out.writeStartArray();
        for (Object value : values) {
            write(type.element(), (E) value);
        }
        out.writeEndArray();
    }
}
