package io.github.tongbi.samples.benchmarks;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Rational;

import java.util.Currency;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Rows of revenue by industry: 10 million of 1,000 industries, in an order that is random. */
final class TallyRows {
    /** How many rows there are. */
    static final int COUNT = 10_000_000;

    private static final int GROUPS = 1000;
    private static final int MOST_FEN = Integer.MAX_VALUE;
    private static final int SEED = 2020;
    private static final int FEN_IN_YUAN = 100;
    private static final Currency YUAN = Currency.getInstance("CNY");

    private TallyRows() {}

    /** A row as a user of Tongbi holds it. */
    record MoneyRow(String industry, Money current, Money base) {}

    /** A row as a program without Tongbi holds it, in fen. */
    record FenRow(String industry, long current, long base) {}

    /** Returns rows of amounts with cents. */
    static ImmutableList<MoneyRow> ofMoney(int count) {
        return rows(count, (industry, fen) -> new MoneyRow(industry, money(fen[0]), money(fen[1])));
    }

    /** Returns the same rows in fen. */
    static ImmutableList<FenRow> ofFen(int count) {
        return rows(count, (industry, fen) -> new FenRow(industry, fen[0], fen[1]));
    }

    private static Money money(long fen) {
        return new Money(Rational.of(fen, FEN_IN_YUAN), YUAN);
    }

    private static <R> ImmutableList<R> rows(int count, BiFunction<String, long[], R> row) {
        Random random = new Random(SEED);
        ImmutableList<String> industries = IntStream.range(0, GROUPS)
                .mapToObj(industry -> "industry " + industry)
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<R> rows = ImmutableList.builderWithExpectedSize(count);
        for (int i = 0; i < count; i++) {
            String industry = industries.get(random.nextInt(GROUPS));
            rows.add(row.apply(
                    industry,
                    new long[] {1 + random.nextInt(MOST_FEN), 1 + random.nextInt(MOST_FEN)}));
        }
        return rows.build();
    }
}
