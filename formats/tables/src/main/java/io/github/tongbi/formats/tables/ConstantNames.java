package io.github.tongbi.formats.tables;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.Words;

import java.util.Locale;

/** Constants as a table names them: 签约 or "signed" for {@code SIGNED}. */
final class ConstantNames {
    private ConstantNames() {}

    /** Returns the constant that the text names in either language, or the text itself. */
    static String constant(TextType<?> type, String text) {
        String key = HeaderText.key(text);
        for (String constant : type.constants()) {
            Label label = Words.standard().of(type, constant);
            boolean named = key.equals(HeaderText.key(constant))
                    || key.equals(HeaderText.key(label.zh()))
                    || key.equals(HeaderText.key(label.en()));
            if (named) {
                return constant;
            }
        }
        return text;
    }

    /** Returns the name of the constant. */
    static String name(TextType<?> type, String constant, Locale locale) {
        return Words.standard().of(type, constant).in(locale);
    }
}
