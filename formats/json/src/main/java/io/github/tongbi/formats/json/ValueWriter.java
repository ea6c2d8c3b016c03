package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.fields.ListType;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.ValueType;

import tools.jackson.core.JsonGenerator;

/** Writes values of any type as JSON. */
record ValueWriter(JsonGenerator out) implements FieldSink {
    @Override
    public <F> void write(Field<F> field, F value) {
        out.writeName(field.name());
        write(field.type(), value);
    }

    <T> void write(ValueType<T> type, T value) {
        if (type instanceof TextType<T> text) {
            out.writeString(text.write(value));
        } else if (type instanceof EntityType<T> entity) {
            out.writeStartObject();
            entity.write(value, this);
            out.writeEndObject();
        } else {
            list((ListType<?>) type, (ImmutableList<?>) value);
        }
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
