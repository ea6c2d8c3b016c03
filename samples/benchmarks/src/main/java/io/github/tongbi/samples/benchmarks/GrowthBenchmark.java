package io.github.tongbi.samples.benchmarks;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;

import jdplus.toolkit.base.api.timeseries.TsData;

import org.decimal4j.immutable.Decimal3f;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;

/** Growth rates per second, beside other libraries with the same pairs of amounts. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(GrowthPairs.COUNT)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class GrowthBenchmark {
    private final GrowthPairs pairs = GrowthPairs.create();
    private final ImmutableList<BigDecimal> current = pairs.current;
    private final ImmutableList<BigDecimal> base = pairs.base;
    private final ImmutableList<Figure<Money>> currentFigures =
            GrowthPairs.map(current, GrowthPairs::figure);
    private final ImmutableList<Figure<Money>> baseFigures =
            GrowthPairs.map(base, GrowthPairs::figure);
    private final ImmutableList<org.joda.money.Money> currentJoda =
            GrowthPairs.map(current, GrowthPairs::jodaMoney);
    private final ImmutableList<org.joda.money.Money> baseJoda =
            GrowthPairs.map(base, GrowthPairs::jodaMoney);
    private final ImmutableList<org.javamoney.moneta.Money> currentMoneta =
            GrowthPairs.map(current, GrowthPairs::moneta);
    private final ImmutableList<org.javamoney.moneta.Money> baseMoneta =
            GrowthPairs.map(base, GrowthPairs::moneta);
    private final ImmutableList<Decimal3f> currentFixed =
            GrowthPairs.map(current, GrowthPairs::decimal3f);
    private final ImmutableList<Decimal3f> baseFixed =
            GrowthPairs.map(base, GrowthPairs::decimal3f);
    private final TsData series = pairs.series();

    /** Calculates exactly and rounds once to one decimal of a percent; zero and losses have words. */
    @Benchmark
    public void tongbi(Blackhole results) {
        for (int i = 0; i < GrowthPairs.COUNT; i++) {
            results.consume(GrowthRates.tongbi(currentFigures.get(i), baseFigures.get(i)));
        }
    }

    /** Subtracts, multiplies and divides decimals. */
    @Benchmark
    public void bigDecimal(Blackhole results) {
        for (int i = 0; i < GrowthPairs.COUNT; i++) {
            results.consume(GrowthRates.bigDecimal(current.get(i), base.get(i)));
        }
    }

    /** Subtracts Joda-Money and divides the decimals. */
    @Benchmark
    public void jodaMoney(Blackhole results) {
        for (int i = 0; i < GrowthPairs.COUNT; i++) {
            results.consume(GrowthRates.jodaMoney(currentJoda.get(i), baseJoda.get(i)));
        }
    }

    /** Subtracts and divides JavaMoney amounts of Moneta. */
    @Benchmark
    public void moneta(Blackhole results) {
        for (int i = 0; i < GrowthPairs.COUNT; i++) {
            results.consume(GrowthRates.moneta(currentMoneta.get(i), baseMoneta.get(i)));
        }
    }

    /** Subtracts and divides fixed-point numbers in a long. */
    @Benchmark
    public void decimal4j(Blackhole results) {
        for (int i = 0; i < GrowthPairs.COUNT; i++) {
            results.consume(GrowthRates.decimal4j(currentFixed.get(i), baseFixed.get(i)));
        }
    }

    /** Divides doubles in one series for all pairs; nothing is rounded. */
    @Benchmark
    public void jdemetra(Blackhole results) {
        results.consume(GrowthRates.jdemetra(series, GrowthPairs.COUNT));
    }
}
