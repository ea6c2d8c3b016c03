package io.github.tongbi.formats.fields;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.error.UnreadableTextException;

import java.util.function.Function;

/**
 * A value that is one text: a name, a period, a code, a decimal, one of a list of constants.
 *
 * @param type the type of the value
 * @param form what the text says
 * @param expected what a message says was expected, {@code "a date such as 2020-05-31"}
 * @param parse reads the text, or throws {@link UnreadableTextException}
 * @param format writes what {@code parse} reads
 * @param constants the texts that are possible, if there is a fixed list of them, else none
 */
public record TextType<T>(
        Class<T> type,
        TextForm form,
        String expected,
        Function<String, T> parse,
        Function<T, String> format,
        ImmutableList<String> constants)
        implements ValueType<T> {

    /** Creates a type without a fixed list of texts. */
    public TextType(
            Class<T> type,
            TextForm form,
            String expected,
            Function<String, T> parse,
            Function<T, String> format) {
        this(type, form, expected, parse, format, ImmutableList.of());
    }

    /** Returns the type of an enum, by the names of its constants. */
    public static <E extends Enum<E>> TextType<E> ofEnum(Class<E> type) {
        E[] constants = type.getEnumConstants();
        ImmutableList.Builder<String> names = ImmutableList.builder();
        for (E constant : constants) {
            names.add(constant.name());
        }
        ImmutableList<String> all = names.build();
        String expected = "one of " + String.join(", ", all);
        return new TextType<>(
                type,
                TextForm.CONSTANT,
                expected,
                text -> constant(constants, expected, text),
                Enum::name,
                all);
    }

    private static <E extends Enum<E>> E constant(E[] constants, String expected, String text) {
        for (E constant : constants) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new UnreadableTextException(expected, text);
    }

    /**
     * Reads the text.
     *
     * @throws UnreadableTextException if it is no such value
     */
    public T read(String text) {
        return parse.apply(text);
    }

    /** Returns the text of the value. */
    public String write(T value) {
        return format.apply(value);
    }
}
