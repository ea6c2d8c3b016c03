package io.github.tongbi.formats.json;

import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.ValueType;

import tools.jackson.core.JsonGenerator;

import java.io.ByteArrayOutputStream;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Documents that hold one value of any type, for tests of the types. */
public final class ValueDocuments {
    private ValueDocuments() {}

    /** Returns the value as an indented document. */
    @SuppressWarnings("exports")
    public static <T> String write(ValueType<T> type, T value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = IndentedJson.generator(out)) {
            new ValueWriter(generator).write(type, value);
        }
        String document = out.toString(StandardCharsets.UTF_8);
        if (type instanceof EntityType<?> entity) {
            Schemas.requireValid(entity, document);
        }
        return document;
    }

    /**
     * Reads the value.
     *
     * @throws UnreadableDocumentException with all problems of the document
     */
    @SuppressWarnings("exports")
    public static <T> T read(ValueType<T> type, String document) {
        try (DocumentReader reader =
                DocumentReader.of(CharBuffer.wrap(document.toCharArray()), JsonLimits.DOCUMENT)) {
            Optional<T> value = reader.document(type);
            return value.orElseThrow(() -> new UnreadableDocumentException(reader.problems()));
        }
    }
}
