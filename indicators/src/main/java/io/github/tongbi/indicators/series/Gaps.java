package io.github.tongbi.indicators.series;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

import io.github.tongbi.core.catalogue.Nature;
import io.github.tongbi.core.period.ReferencePeriod;

import java.time.Month;
import java.time.YearMonth;

/**
 * The periods that a series lacks between its first and its last one.
 *
 * <p>January is special: figures to date without any January have none by design, and where 1-2月 is
 * one block in any year, a year without either lacks the block.
 */
final class Gaps {
    private final Cadence cadence;
    private final Nature nature;
    private final ImmutableSet<ReferencePeriod> periods;
    private final boolean withoutJanuary;

    Gaps(Cadence cadence, Nature nature, ImmutableSet<ReferencePeriod> periods) {
        this.cadence = cadence;
        this.nature = nature;
        this.periods = periods;
        this.withoutJanuary = cadence.isToDate()
                ? periods.stream().noneMatch(Gaps::isJanuary)
                : periods.stream().anyMatch(Cadence::isFirstBlock);
    }

    private static boolean isJanuary(ReferencePeriod period) {
        return period.lastDay().getMonth() == Month.JANUARY;
    }

    ImmutableList<ReferencePeriod> between(ReferencePeriod first, ReferencePeriod last) {
        ImmutableList.Builder<ReferencePeriod> missing = ImmutableList.builder();
        YearMonth end = YearMonth.from(last.lastDay());
        YearMonth month = YearMonth.from(first.lastDay());
        while (month.isBefore(end)) {
            ReferencePeriod expected = cadence.ending(month, nature);
            if (!periods.contains(expected)) {
                report(expected, missing);
            }
            month = month.plusMonths(cadence.months());
        }
        return missing.build();
    }

    private void report(ReferencePeriod expected, ImmutableList.Builder<ReferencePeriod> missing) {
        if (!withoutJanuary || expected.lastDay().getMonthValue() > 2) {
            missing.add(expected);
        } else if (cadence.isToDate()) {
            reportToDate(expected, missing);
        } else {
            reportOfBlock(expected, missing);
        }
    }

    private static void reportToDate(
            ReferencePeriod expected, ImmutableList.Builder<ReferencePeriod> missing) {
        if (!isJanuary(expected)) {
            missing.add(expected);
        }
    }

    private void reportOfBlock(
            ReferencePeriod expected, ImmutableList.Builder<ReferencePeriod> missing) {
        int year = expected.lastDay().getYear();
        ReferencePeriod block = ReferencePeriod.ofMonths(year, 1, 2);
        ReferencePeriod other = ReferencePeriod.ofMonth(year, isJanuary(expected) ? 2 : 1);
        if (periods.contains(other)) {
            missing.add(expected);
        } else if (!isJanuary(expected) && !periods.contains(block)) {
            missing.add(block);
        }
    }
}
