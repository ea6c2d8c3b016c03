package io.github.tongbi.indicators.series;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Nature;
import io.github.tongbi.core.period.ReferencePeriod;

import java.util.Locale;

/**
 * What a series is of, and so what may be calculated from it.
 *
 * @param name what its figures are of
 * @param nature whether they are flows or stocks
 * @param cadence how often they are published
 */
record SeriesKind(Label name, Nature nature, Cadence cadence) {

    /** Returns 2020年5月出口, exports of May 2020. */
    Label named(ReferencePeriod period) {
        return Label.of(
                period.toText(Locale.CHINESE) + name.zh(),
                name.en() + " of " + period.toText(Locale.ENGLISH));
    }

    void requireNature(Nature expected, String purpose) {
        if (nature != expected) {
            throw new NatureMismatchException(purpose, name, expected, nature);
        }
    }

    void requireSeparateFlows(String purpose) {
        requireNature(Nature.FLOW, purpose);
        requireSeparate(purpose);
    }

    void requireSeparate(String purpose) {
        checkArgument(
                !cadence.isToDate(),
                "expected separate periods %s, got %s, which is %s",
                purpose,
                name.zh(),
                cadence);
    }

    void requireToDate(String purpose) {
        requireNature(Nature.FLOW, purpose);
        checkArgument(
                cadence.isToDate(),
                "expected figures to date %s, got %s, which is %s",
                purpose,
                name.zh(),
                cadence);
    }
}
