package io.github.tongbi.formats.json;

import io.github.tongbi.formats.fields.TextType;

import org.jspecify.annotations.Nullable;

/**
 * The values of texts that were read before: periods, regions and codes repeat from one observation to
 * the next. A new text takes the place of an old one, so that there are never more than 1024.
 */
final class TextCache {
    private static final int SIZE = 1 << 10;

    private final @Nullable Entry[] entries = new Entry[SIZE];

    private record Entry(TextType<?> type, String text, Object value) {}

    /** Returns the value of the text, as {@link TextType#read} does. */
    @SuppressWarnings("unchecked") // the value was read by the same type
    <T> T read(TextType<T> type, String text) {
        int slot = (text.hashCode() * 31 + type.expected().hashCode()) & (SIZE - 1);
        Entry entry = entries[slot];
        if (entry != null && entry.text.equals(text) && entry.type.equals(type)) {
            return (T) entry.value;
        }
        T value = type.read(text);
        entries[slot] = new Entry(type, text, value);
        return value;
    }
}
