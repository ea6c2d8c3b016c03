package io.github.tongbi.core.trade;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.invariant.InvariantException;
import io.github.tongbi.core.invariant.Invariants;

import java.io.Serializable;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * The foreign trade of one region and period in several currencies side by side (分币种).
 *
 * <p>Customs sum each currency from the declarations at the rates of their days. The series are neither
 * converted into each other nor added, and their growth differs, even in sign. Example: January 2014,
 * 2.34万亿元 (+7.3%) and 3824亿美元 (+10.3%).
 *
 * @param series the figures, at least one, of one region, period and status, each in a currency of its
 *     own
 */
public record TradeByCurrency(ImmutableList<TradeFigures> series) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Creates it of its series.
     *
     * @throws InvariantException if there is none, two are in one currency, or one is not of the
     *     region, period and status of the first
     */
    public TradeByCurrency {
        Invariants invariants = Invariants.of("TradeByCurrency")
                .require(
                        !series.isEmpty(),
                        "EMPTY",
                        "series",
                        "expected figures in at least one currency, got none");
        for (int i = 1; i < series.size(); i++) {
            checkFigures(invariants, series, i);
        }
        invariants.check();
    }

    /** Returns the series side by side; otherwise as the constructor. */
    public static TradeByCurrency of(List<TradeFigures> series) {
        return new TradeByCurrency(ImmutableList.copyOf(series));
    }

    private static void checkFigures(
            Invariants invariants, ImmutableList<TradeFigures> series, int index) {
        TradeFigures first = series.get(0);
        TradeFigures figures = series.get(index);
        String path = "series[" + index + "]";
        boolean repeated = series.subList(0, index).stream()
                .anyMatch(before -> before.currency().equals(figures.currency()));
        invariants
                .require(
                        !repeated,
                        "REPEATED",
                        path,
                        "expected one series in " + figures.currency() + ", got another")
                .require(
                        figures.period().equals(first.period()),
                        "PERIOD_MISMATCH",
                        path + ".period",
                        "expected the period " + first.period() + ", got " + figures.period())
                .require(
                        figures.region().equals(first.region()),
                        "REGION_MISMATCH",
                        path + ".region",
                        "expected the region of the other series, got another")
                .require(
                        figures.status() == first.status(),
                        "STATUS_MISMATCH",
                        path + ".status",
                        "expected the status " + first.status() + ", got " + figures.status());
    }

    /** Returns the figures in the currency, or empty if there are none. */
    public Optional<TradeFigures> in(Currency currency) {
        return series.stream()
                .filter(figures -> figures.currency().equals(currency))
                .findFirst();
    }
}
