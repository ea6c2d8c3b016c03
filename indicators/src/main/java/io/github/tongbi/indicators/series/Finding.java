package io.github.tongbi.indicators.series;

import static java.util.Objects.requireNonNull;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.period.ReferencePeriod;

import java.io.Serializable;
import java.util.Locale;

/**
 * Something about a period of a series that its reader has to know, such as 2020年5月有2个数.
 *
 * @param kind what it is
 * @param period the period
 * @param text what was found, in words
 */
public record Finding(Kind kind, ReferencePeriod period, Label text) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What was found. */
    public enum Kind {
        /** There are several figures of one period (重复). */
        DUPLICATE,
        /** A period does not belong into a series of this nature and cadence: a quarter among months. */
        UNLIKE_PERIOD,
        /** January or February stands beside 1-2月, which holds it (重叠). */
        OVERLAP,
        /** Figures to date are missing, so that several months can only be told as one block (缺期). */
        BLOCK,
        /** A cumulated figure is smaller than the one before: earlier months were revised (修订). */
        REVISION,
        /** A cumulated figure is smaller than the one before, but their last digits explain it. */
        FALL_BY_ROUNDING
    }

    /** Creates the finding. */
    public Finding {
        requireNonNull(kind, "kind");
        requireNonNull(period, "period");
        requireNonNull(text, "text");
    }

    static Finding of(Kind kind, ReferencePeriod period, String zh, String en) {
        return new Finding(
                kind,
                period,
                Label.of(
                        period.toText(Locale.CHINESE) + zh,
                        period.toText(Locale.ENGLISH) + " " + en));
    }

    /** Returns kind and words, {@code "DUPLICATE: May 2020 has 2 figures"}. */
    @Override
    public String toString() {
        return kind + ": " + text.en();
    }
}
