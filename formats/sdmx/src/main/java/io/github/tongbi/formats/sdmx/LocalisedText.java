package io.github.tongbi.formats.sdmx;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.error.UnreadableTextException;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A label as a multi-lingual value of SDMX-CSV, {@code en:exports;zh:出口总额}.
 *
 * <p>The guide has no rule for a sub-field that holds the delimiter itself. Such a one is put in
 * double quotes here, as the guide does with whole sets of values: {@code "en:a;b";zh:甲}.
 */
final class LocalisedText {
    static final char DELIMITER = ';';

    private static final String EXPECTED =
            "a text in English and Chinese such as en:exports;zh:出口总额";
    private static final char QUOTE = '"';

    private LocalisedText() {}

    static String of(Label label) {
        return subField("en", label.en(), DELIMITER)
                + DELIMITER
                + subField("zh", label.zh(), DELIMITER);
    }

    /** Returns one language of a text, in quotes if it holds the delimiter. */
    static String subField(String language, String text, char delimiter) {
        String field = language + ":" + text;
        return text.indexOf(delimiter) < 0 ? field : QUOTE + field.replace("\"", "\"\"") + QUOTE;
    }

    static Label parse(String text, char delimiter) {
        Map<String, String> texts = texts(text, delimiter);
        String en = texts.getOrDefault("en", "");
        String zh = texts.getOrDefault("zh", "");
        if (texts.size() != 2 || en.isBlank() || zh.isBlank()) {
            throw new UnreadableTextException(EXPECTED, text);
        }
        return Label.of(zh, en);
    }

    private static Map<String, String> texts(String text, char delimiter) {
        Map<String, String> texts = new LinkedHashMap<>();
        int at = 0;
        while (at <= text.length()) {
            boolean quoted = at < text.length() && text.charAt(at) == QUOTE;
            int end = quoted ? closing(text, at) + 1 : end(text, at, delimiter);
            String field = text.substring(at, end);
            put(texts, quoted ? unquoted(field) : field, text);
            if (end < text.length() && text.charAt(end) != delimiter) {
                throw new UnreadableTextException(EXPECTED, text);
            }
            at = end + 1;
        }
        return texts;
    }

    private static int end(String text, int at, char delimiter) {
        int end = text.indexOf(delimiter, at);
        return end < 0 ? text.length() : end;
    }

    /** Returns the index of the quote that closes the one at the index; a doubled one does not. */
    private static int closing(String text, int open) {
        int at = open + 1;
        while (at < text.length()) {
            if (text.charAt(at) == QUOTE) {
                if (at + 1 == text.length() || text.charAt(at + 1) != QUOTE) {
                    return at;
                }
                at++;
            }
            at++;
        }
        throw new UnreadableTextException(EXPECTED, text);
    }

    private static String unquoted(String field) {
        return field.substring(1, field.length() - 1).replace("\"\"", "\"");
    }

    private static void put(Map<String, String> texts, String field, String text) {
        int colon = field.indexOf(':');
        boolean fits = colon > 0
                && texts.putIfAbsent(field.substring(0, colon), field.substring(colon + 1)) == null;
        if (!fits) {
            throw new UnreadableTextException(EXPECTED, text);
        }
    }
}
