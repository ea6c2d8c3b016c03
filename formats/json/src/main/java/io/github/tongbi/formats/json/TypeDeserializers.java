package io.github.tongbi.formats.json;

import io.github.tongbi.formats.fields.ValueType;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

import java.util.Optional;

/** Finds how databind reads a value of the library. */
final class TypeDeserializers extends Deserializers.Base {
    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return reader(type);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return reader(type);
    }

    private static @Nullable ValueDeserializer<?> reader(JavaType type) {
        return ValueTypes.of(type)
                .<@Nullable ValueDeserializer<?>>map(Reader::new)
                .orElse(null);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return ValueTypes.ofClass(type).isPresent();
    }

    /** Reads one value, with all its problems. */
    private static final class Reader<T> extends ValueDeserializer<T> {
        private final ValueType<T> type;

        Reader(ValueType<T> type) {
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            DocumentReader in =
                    new DocumentReader(parser, JsonLimits.DOCUMENT.problems(), cacheOf(context));
            Optional<T> value = new ValueReader(in).read(type);
            if (value.isEmpty() || in.hasProblems()) {
                throw new UnreadableValueException(parser, Object.class, in.problems());
            }
            return value.get();
        }

        /** One cache serves all values of one call. */
        private static TextCache cacheOf(DeserializationContext context) {
            TextCache cache = (TextCache) context.getAttribute(TextCache.class);
            if (cache == null) {
                cache = new TextCache();
                context.setAttribute(TextCache.class, cache);
            }
            return cache;
        }
    }
}
