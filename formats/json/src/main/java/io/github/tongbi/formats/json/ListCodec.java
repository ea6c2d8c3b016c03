package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableList;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

import java.util.Optional;

/**
 * A JSON array of one type.
 *
 * @param element how an element is written and read
 * @param most how many elements are read before the array is refused
 */
record ListCodec<T>(Codec<T> element, int most) implements Codec<ImmutableList<T>> {
    @Override
    public Optional<ImmutableList<T>> read(DocumentReader in) {
        if (in.token() != JsonToken.START_ARRAY) {
            in.problem("expected an array, got " + in.found());
            in.skip();
            return Optional.empty();
        }
        ImmutableList.Builder<T> elements = ImmutableList.builder();
        for (int count = 0; in.next() != JsonToken.END_ARRAY; count++) {
            if (count == most) {
                return tooMany(in);
            }
            element.read(in).ifPresent(elements::add);
        }
        return Optional.of(elements.build());
    }

    private Optional<ImmutableList<T>> tooMany(DocumentReader in) {
        in.problem("expected at most " + most + " elements in the array, got more");
        do {
            in.skip();
        } while (in.next() != JsonToken.END_ARRAY);
        return Optional.empty();
    }

    @Override
    public void write(ImmutableList<T> values, JsonGenerator out) {
        out.writeStartArray();
        values.forEach(value -> element.write(value, out));
        out.writeEndArray();
    }
}
