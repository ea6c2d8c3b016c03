package io.github.tongbi.samples.benchmarks;

import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.indicators.column.DoubleColumn;
import io.github.tongbi.indicators.column.DoubleResult;
import io.github.tongbi.indicators.column.RateKernel;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.concurrent.TimeUnit;

/**
 * Growth rates of whole columns: exactly rounded with outcomes, beside a loop of doubles that does
 * neither and a loop of longs that rounds; both without a check of any kind.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ColumnBenchmark {
    @Param({"4096", "20000000"})
    private int rows;

    private Amounts amounts = Amounts.random(0);
    private DoubleColumn current = DoubleColumn.of();
    private DoubleColumn base = DoubleColumn.of();
    private DoubleResult rates = DoubleResult.ofRows(0);
    private double[] doubles = new double[0];
    private long[] longs = new long[0];
    private final RateKernel kernel = RateKernel.growth(1, Rounding.Rule.HALF_UP);

    /** How many rows were calculated. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Counter {
        public long rates;
    }

    /** Makes the columns. */
    @Setup
    public void makeColumns() {
        amounts = Amounts.random(rows);
        current = DoubleColumn.of(amounts.current);
        base = DoubleColumn.of(amounts.base);
        rates = DoubleResult.ofRows(rows);
        doubles = new double[rows];
        longs = new long[rows];
    }

    /** 35.9, with an outcome for every row. */
    @Benchmark
    public double[] tongbi(Counter counter) {
        kernel.apply(current, base, rates);
        counter.rates += rows;
        return rates.values();
    }

    /** 35.9375 in binary, not rounded. */
    @Benchmark
    public double[] naiveDouble(Counter counter) {
        double[] first = amounts.current;
        double[] second = amounts.base;
        for (int row = 0; row < rows; row++) {
            doubles[row] = (first[row] - second[row]) / second[row] * 100;
        }
        counter.rates += rows;
        return doubles;
    }

    /** 359, rounded half-up from the remainder. */
    @Benchmark
    public long[] exactLong(Counter counter) {
        long[] first = amounts.currentLongs;
        long[] second = amounts.baseLongs;
        for (int row = 0; row < rows; row++) {
            longs[row] = halfUp((first[row] - second[row]) * 1000, second[row]);
        }
        counter.rates += rows;
        return longs;
    }

    private static long halfUp(long dividend, long divisor) {
        long quotient = dividend / divisor;
        long rest = Math.abs(dividend % divisor);
        if (rest >= divisor - rest) {
            return dividend < 0 ? quotient - 1 : quotient + 1;
        }
        return quotient;
    }
}
