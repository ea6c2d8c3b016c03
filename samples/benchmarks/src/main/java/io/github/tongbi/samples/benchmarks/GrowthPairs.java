package io.github.tongbi.samples.benchmarks;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Scale;

import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.TsPeriod;

import org.decimal4j.immutable.Decimal3f;
import org.joda.money.CurrencyUnit;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/** Current amounts and bases in dollars, the same numbers for every library. */
final class GrowthPairs {
    /** How many pairs there are. */
    static final int COUNT = 1000;

    private static final String CODE = "USD";
    private static final Currency DOLLAR = Currency.getInstance(CODE);
    private static final Notation CENTS = new Notation(Scale.ONE, 2);
    private static final int SEED = 2020;
    private static final int MOST_CENTS = Integer.MAX_VALUE;

    final ImmutableList<BigDecimal> current;
    final ImmutableList<BigDecimal> base;

    private GrowthPairs(ImmutableList<BigDecimal> current, ImmutableList<BigDecimal> base) {
        this.current = current;
        this.base = base;
    }

    /** Returns 174000000 and 128000000 first, then amounts of up to 21 million with cents. */
    static GrowthPairs create() {
        Random random = new Random(SEED);
        return new GrowthPairs(amounts("174000000", random), amounts("128000000", random));
    }

    private static ImmutableList<BigDecimal> amounts(String first, Random random) {
        Stream<BigDecimal> others =
                Stream.generate(() -> BigDecimal.valueOf(1 + random.nextInt(MOST_CENTS), 2));
        return Stream.concat(Stream.of(new BigDecimal(first)), others)
                .limit(COUNT)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the amounts in the type of a library. */
    static <T> ImmutableList<T> map(
            ImmutableList<BigDecimal> amounts, Function<BigDecimal, T> type) {
        return amounts.stream().map(type).collect(ImmutableList.toImmutableList());
    }

    static Figure<Money> figure(BigDecimal amount) {
        return Figure.of(new Money(Rational.of(amount), DOLLAR), CENTS);
    }

    static org.joda.money.Money jodaMoney(BigDecimal amount) {
        return org.joda.money.Money.of(CurrencyUnit.USD, amount);
    }

    static org.javamoney.moneta.Money moneta(BigDecimal amount) {
        return org.javamoney.moneta.Money.of(amount, CODE);
    }

    /** Returns the series of all bases with all current amounts behind them. */
    TsData series() {
        double[] values = Stream.concat(base.stream(), current.stream())
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
        return TsData.ofInternal(TsPeriod.monthly(1900, 1), values);
    }

    static Decimal3f decimal3f(BigDecimal amount) {
        return Decimal3f.valueOf(amount);
    }
}
