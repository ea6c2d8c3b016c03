package io.github.tongbi.formats.json;

import io.github.tongbi.core.error.UnreadableTextException;

import tools.jackson.core.JsonGenerator;

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
        if (!in.hasText()) {
            return refused(in, expected);
        }
        if (in.text().codePoints().anyMatch(TextCodec::isHalf)) {
            return refused(in, "a text of whole characters, not the half of a surrogate pair");
        }
        try {
            return Optional.of(parse.apply(in.text()));
        } catch (UnreadableTextException e) {
            return refused(in, e.expected());
        }
    }

    /** An escape of half a character is well-formed JSON, but cannot be written as UTF-8 again. */
    private static boolean isHalf(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    private static <T> Optional<T> refused(DocumentReader in, String expected) {
        in.problem("expected " + expected + ", got " + in.found());
        in.skip();
        return Optional.empty();
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeString(format.apply(value));
    }
}
