package io.github.tongbi.formats.sdmx;

import java.util.StringJoiner;

/** Values of a JSON message as the texts that SDMX-CSV has for them. */
final class JsonTexts {
    private JsonTexts() {}

    /** Returns the value at the cursor; {@code {"en": "exports"}} is {@code en:exports}. */
    static String read(JsonCursor in) {
        if (in.isNull()) {
            return "";
        }
        return in.isObject() ? localised(in) : in.scalar("one value");
    }

    private static String localised(JsonCursor in) {
        StringJoiner text = new StringJoiner(String.valueOf(LocalisedText.DELIMITER));
        in.fields(
                "a text in several languages",
                language -> text.add(LocalisedText.subField(
                        language, in.scalar("a text"), LocalisedText.DELIMITER)));
        return text.toString();
    }
}
