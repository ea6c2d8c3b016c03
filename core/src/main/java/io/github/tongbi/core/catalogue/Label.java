package io.github.tongbi.core.catalogue;

import com.google.errorprone.annotations.Immutable;

import io.github.tongbi.core.invariant.Invariants;

import java.io.Serializable;
import java.util.Locale;

/**
 * The name of something in Chinese and English, such as 工业投资 and industrial investment.
 *
 * @param zh the Chinese name
 * @param en the English name
 */
@Immutable
public record Label(String zh, String en) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Creates the label. */
    public Label {
        Invariants.of("Label").notBlank("zh", zh).notBlank("en", en).check();
    }

    /** Returns the label, for example {@code Label.of("工业投资", "industrial investment")}. */
    public static Label of(String zh, String en) {
        return new Label(zh, en);
    }

    /** Returns the Chinese name for a Chinese locale and the English name for any other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
    }
}
