package io.github.tongbi.indicators.audit;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.indicators.result.Warning;

import java.util.Locale;

/**
 * A warning about printed figures that is no contradiction (提示): 25.84 % is sharper than the 5.6亿美元 that it
 * grew to.
 *
 * @param warning what kind of warning
 * @param figures the names of the figures that it is about
 * @param ground why it is given
 */
public record Caution(Warning warning, ImmutableList<String> figures, Label ground) {

    /** Returns the warning in a sentence. */
    public String toText(Locale locale) {
        return ground.in(locale)
                + Label.of("（", " (").in(locale)
                + warning.reason().in(locale)
                + Label.of("）", ")").in(locale);
    }
}
