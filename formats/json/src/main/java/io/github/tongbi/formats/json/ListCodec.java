package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableList;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

import java.util.Optional;

/** A JSON array of one type. */
record ListCodec<T>(Codec<T> element) implements Codec<ImmutableList<T>> {
    @Override
    public Optional<ImmutableList<T>> read(DocumentReader in) {
        if (in.token() != JsonToken.START_ARRAY) {
            in.problem("expected an array, got " + in.found());
            in.skip();
            return Optional.empty();
        }
        ImmutableList.Builder<T> elements = ImmutableList.builder();
        while (in.next() != JsonToken.END_ARRAY) {
            element.read(in).ifPresent(elements::add);
        }
        return Optional.of(elements.build());
    }

    @Override
    public void write(ImmutableList<T> values, JsonGenerator out) {
        out.writeStartArray();
        values.forEach(value -> element.write(value, out));
        out.writeEndArray();
    }
}
