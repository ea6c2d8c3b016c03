package io.github.tongbi.formats.json;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.error.UnreadableTextException;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value that is one JSON string. A number is read by its digits as well, without becoming a {@code
 * double} in between.
 */
record TextCodec<T>(String expected, Function<String, T> parse, Function<T, String> format)
        implements Codec<T> {

    /** Returns the codec of an enum, by the names of its constants. */
    static <E extends Enum<E>> TextCodec<E> ofEnum(Class<E> type) {
        E[] constants = type.getEnumConstants();
        String expected = "one of "
                + String.join(", ", Arrays.stream(constants).map(Enum::name).toList());
        return new TextCodec<>(expected, text -> constant(constants, expected, text), Enum::name);
    }

    private static <E extends Enum<E>> E constant(E[] constants, String expected, String text) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(text))
                .findAny()
                .orElseThrow(() -> new UnreadableTextException(expected, text));
    }

    @Override
    public Optional<T> read(DocumentReader in) {
        if (!in.token().isScalarValue() || in.token().isBoolean() || isNull(in)) {
            in.problem("expected " + expected + " as a text, got " + in.found());
            in.skip();
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(in.text()));
        } catch (UnreadableTextException e) {
            in.problem("expected " + e.expected() + ", got " + Quoted.of(e.text()));
            return Optional.empty();
        }
    }

    private static boolean isNull(DocumentReader in) {
        return in.token() == JsonToken.VALUE_NULL;
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeString(format.apply(value));
    }
}
