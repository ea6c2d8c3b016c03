package io.github.tongbi.samples.halfyear.audit;

import io.github.tongbi.core.catalogue.Label;

import java.util.Locale;

/** A sentence that is written when its language is known. */
@FunctionalInterface
public interface Wording {

    /** Returns the sentence in the language of the locale. */
    String in(Locale locale);

    /** Returns this sentence and another, joined as the language joins them. */
    default Wording and(Wording other) {
        Label and = Label.of("；", "; ");
        return locale -> in(locale) + and.in(locale) + other.in(locale);
    }
}
