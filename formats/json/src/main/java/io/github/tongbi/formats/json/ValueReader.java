package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.ListType;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.ValueType;

import tools.jackson.core.JsonToken;

import java.util.Optional;

/** Reads values of any type from a document; what cannot be read is a problem noted there. */
record ValueReader(DocumentReader in) {
    /**
     * Reads the value at the current token and leaves the document at its last token.
     *
     * @return the value, or empty if its problems were noted
     */
    @SuppressWarnings("unchecked") // a list type of T reads a list, which is T
    <T> Optional<T> read(ValueType<T> type) {
        if (type instanceof TextType<T> text) {
            return text(text);
        }
        return type instanceof EntityType<T> entity
                ? new EntityReader<>(this, entity).read()
                : (Optional<T>) list((ListType<?>) type);
    }

    /** Reads a string, or a number by its digits, which never becomes a double in between. */
    private <T> Optional<T> text(TextType<T> type) {
        if (!in.hasText()) {
            return refused(type.expected());
        }
        String text = in.text();
        if (hasHalf(text)) {
            return refused("a text of whole characters, not the half of a surrogate pair");
        }
        try {
            return Optional.of(in.valueOf(type, text));
        } catch (UnreadableTextException e) {
            return refused(e.expected());
        }
    }

    /** An escape of half a character is well-formed JSON, but cannot be written as UTF-8 again. */
    private static boolean hasHalf(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
            }
        }
        return false;
    }

    private <T> Optional<T> refused(String expected) {
        in.problem("expected " + expected + ", got " + in.found());
        in.skip();
        return Optional.empty();
    }

    private <E> Optional<ImmutableList<E>> list(ListType<E> type) {
        if (in.token() != JsonToken.START_ARRAY) {
            return refused("an array");
        }
        ImmutableList.Builder<E> elements = ImmutableList.builder();
        for (int count = 0; in.next() != JsonToken.END_ARRAY; count++) {
            if (count == type.most()) {
                return tooMany(type.most());
            }
            read(type.element()).ifPresent(elements::add);
        }
        return Optional.of(elements.build());
    }

    private <E> Optional<ImmutableList<E>> tooMany(int most) {
        in.problem("expected at most " + most + " elements in the array, got more");
        do {
            in.skip();
        } while (in.next() != JsonToken.END_ARRAY);
        return Optional.empty();
    }
}
