package io.github.tongbi.indicators.series;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;

import io.github.tongbi.core.catalogue.Nature;
import io.github.tongbi.core.period.PeriodFigure;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Quantity;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Finds everything that keeps figures from being one series. */
final class SeriesCheck<Q extends Quantity<Q>> {
    private final Nature nature;
    private final Cadence cadence;
    private final ImmutableListMultimap<ReferencePeriod, PeriodFigure<Q>> byPeriod;

    SeriesCheck(Nature nature, Cadence cadence, Iterable<PeriodFigure<Q>> figures) {
        this.nature = nature;
        this.cadence = cadence;
        this.byPeriod = Multimaps.index(figures, PeriodFigure::period);
    }

    ImmutableList<Finding> findings() {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        Set<ReferencePeriod> sorted = new TreeSet<>(byPeriod.keySet());
        for (ReferencePeriod period : sorted) {
            check(period, byPeriod.get(period), findings);
        }
        return findings.build();
    }

    private void check(
            ReferencePeriod period,
            Collection<PeriodFigure<Q>> figures,
            ImmutableList.Builder<Finding> findings) {
        if (figures.size() > 1) {
            findings.add(duplicate(period, figures));
        }
        if (!cadence.fits(period, nature)) {
            findings.add(Finding.of(
                    Finding.Kind.UNLIKE_PERIOD,
                    period,
                    "不属于" + nature + "、" + cadence + "序列",
                    "does not belong into a series of " + nature + " and " + cadence));
        } else if (isInsideBlock(period)) {
            findings.add(Finding.of(
                    Finding.Kind.OVERLAP,
                    period,
                    "已含在1-2月之内",
                    "is already part of January-February"));
        }
    }

    private static <Q extends Quantity<Q>> Finding duplicate(
            ReferencePeriod period, Collection<PeriodFigure<Q>> figures) {
        return Finding.of(
                Finding.Kind.DUPLICATE,
                period,
                "有" + figures.size() + "个数：" + list(figures, Locale.CHINESE, "、"),
                "has " + figures.size() + " figures: " + list(figures, Locale.ENGLISH, ", "));
    }

    private static <Q extends Quantity<Q>> String list(
            Collection<PeriodFigure<Q>> figures, Locale locale, String comma) {
        return figures.stream().map(each -> each.figure().toText(locale)).collect(joining(comma));
    }

    private boolean isInsideBlock(ReferencePeriod period) {
        boolean month = cadence == Cadence.MONTHLY && !Cadence.isFirstBlock(period);
        return month
                && nature == Nature.FLOW
                && byPeriod.containsKey(
                        ReferencePeriod.ofMonths(period.lastDay().getYear(), 1, 2))
                && period.lastDay().getMonthValue() <= 2;
    }
}
