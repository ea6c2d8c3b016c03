package io.github.tongbi.samples.benchmarks;

import static java.util.stream.Collectors.groupingBy;

import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.indicators.growth.Growth;
import io.github.tongbi.indicators.tally.Tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Growth by industry over many rows, as users write it. */
final class TallyRuns {
    private static final Money FEN = Money.of("0.01", "CNY");

    private TallyRuns() {}

    /** One expression; the sums are exact whatever their size, and checked for their currency. */
    static Map<String, Growth<Money>> tongbi(List<TallyRows.FenRow> rows) {
        return rows.stream()
                .collect(groupingBy(
                        TallyRows.FenRow::industry,
                        Tally.growth(FEN, TallyRows.FenRow::current, TallyRows.FenRow::base)));
    }

    /** The same of rows that hold money. */
    static Map<String, Growth<Money>> tongbiOfMoney(List<TallyRows.MoneyRow> rows) {
        return rows.stream()
                .collect(groupingBy(
                        TallyRows.MoneyRow::industry,
                        Tally.growth(TallyRows.MoneyRow::current, TallyRows.MoneyRow::base)));
    }

    /** A loop over two longs for each industry, with neither overflow nor currency looked at. */
    static Map<String, long[]> handWritten(List<TallyRows.FenRow> rows) {
        Map<String, long[]> sums = new HashMap<>();
        for (TallyRows.FenRow row : rows) {
            long[] sum = sums.computeIfAbsent(row.industry(), industry -> new long[2]);
            sum[0] += row.current();
            sum[1] += row.base();
        }
        return sums;
    }
}
