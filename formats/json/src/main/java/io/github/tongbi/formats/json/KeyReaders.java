package io.github.tongbi.formats.json;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.formats.fields.TextType;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;

/** Finds how databind reads a value of the library that is the key of a map. */
final class KeyReaders implements KeyDeserializers {
    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return ValueTypes.of(type).orElse(null) instanceof TextType<?> text
                ? new KeyReader(text)
                : null;
    }

    private static final class KeyReader extends KeyDeserializer {
        private final TextType<?> type;

        KeyReader(TextType<?> type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return type.read(key);
            } catch (UnreadableTextException e) {
                DocumentReader in = new DocumentReader(context.getParser(), 1, new TextCache());
                in.problem("expected " + e.expected() + " as a key, got " + Quoted.of(key));
                throw new UnreadableValueException(context.getParser(), type.type(), in.problems());
            }
        }
    }
}
