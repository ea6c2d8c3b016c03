package io.github.tongbi.formats.json;

import com.fasterxml.jackson.annotation.JsonFormat;

import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.ValueType;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds how databind writes a value of the library, or a text of it as the key of a map. */
final class TypeSerializers extends Serializers.Base {
    private final boolean keys;

    TypeSerializers(boolean keys) {
        this.keys = keys;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.Value format) {
        return writer(type);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.Value format) {
        return writer(type);
    }

    private @Nullable ValueSerializer<?> writer(JavaType type) {
        ValueType<?> found = ValueTypes.ofClass(type.getRawClass()).orElse(null);
        if (found instanceof TextType<?> text && keys) {
            return new KeyWriter<>(text);
        }
        return found == null || keys ? null : new Writer<>(found);
    }

    private static final class Writer<T> extends ValueSerializer<T> {
        private final ValueType<T> type;

        Writer(ValueType<T> type) {
            this.type = type;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            writerTo(out, context).write(type, value);
        }

        /** One writer serves all values of one call. */
        private static ValueWriter writerTo(JsonGenerator out, SerializationContext context) {
            ValueWriter writer = (ValueWriter) context.getAttribute(ValueWriter.class);
            if (writer == null || !writer.writesTo(out)) {
                writer = new ValueWriter(out);
                context.setAttribute(ValueWriter.class, writer);
            }
            return writer;
        }
    }

    private static final class KeyWriter<T> extends ValueSerializer<T> {
        private final TextType<T> type;

        KeyWriter(TextType<T> type) {
            this.type = type;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeName(type.write(value));
        }
    }
}
