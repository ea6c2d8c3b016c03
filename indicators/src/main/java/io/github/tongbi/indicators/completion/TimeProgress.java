package io.github.tongbi.indicators.completion;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Derived;

/**
 * The share of the year that has passed (序时进度), which plan completion is held against.
 *
 * <p>At the end of April 2020 it is 4/12 by month and 121/366 by day. Bureaus count months; days are
 * there for reports that count them.
 *
 * @param share the share of the year, exact unless it was rounded
 * @param name how it was counted
 */
public record TimeProgress(Ratio share, Label name) {

    /**
     * Returns the months passed over twelve.
     *
     * @param elapsed a period from 1 January to the end of a month, or a date at the end of one
     * @throws IllegalArgumentException if it is anything else
     */
    public static TimeProgress byMonth(ReferencePeriod elapsed) {
        return new TimeProgress(
                new Ratio(elapsed.elapsedByMonth()),
                Label.of("序时进度(按月)", "time progress by month"));
    }

    /**
     * Returns the days passed over the days of the year.
     *
     * @param elapsed a period from 1 January, or a date
     * @throws IllegalArgumentException if it is anything else
     */
    public static TimeProgress byDay(ReferencePeriod elapsed) {
        return new TimeProgress(
                new Ratio(elapsed.elapsedByDay()), Label.of("序时进度(按日)", "time progress by day"));
    }

    /** Returns the progress rounded half-up to so many decimals of a percent, as some bureaus do. */
    public TimeProgress rounded(int decimals) {
        Rational rounded = Rounding.halfUp(decimals + 2).round(share.number());
        return new TimeProgress(new Ratio(rounded), name);
    }

    /**
     * Returns by how much a printed completion rate is ahead of this progress, in percentage points;
     * negative if it is behind.
     *
     * <p>12.2 % at the end of April is 21.13 points behind, in [21.08, 21.18].
     */
    public Derived<Points> gapOf(Figure<Ratio> completionRate) {
        return gapOf(Formula.of(Term.of(Completion.NAME, completionRate)));
    }

    Derived<Points> gapOf(Formula completion) {
        Label gap = Label.of("与" + name.zh() + "之差", "gap to " + name.en());
        return Derived.points(gap, completion.minus(Formula.constant(share.number())));
    }
}
