package io.github.tongbi.samples.benchmarks;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.indicators.growth.Growth;

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

import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Rows per second that are summed by group, beside a loop written by hand. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(TallyRows.COUNT)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TallyBenchmark {

    /** Rows of money. */
    @State(Scope.Benchmark)
    public static class MoneyRows {
        private final ImmutableList<TallyRows.MoneyRow> rows = TallyRows.ofMoney(TallyRows.COUNT);
    }

    /** Rows of fen, about a quarter of the memory. */
    @State(Scope.Benchmark)
    public static class FenRows {
        private final ImmutableList<TallyRows.FenRow> rows = TallyRows.ofFen(TallyRows.COUNT);
    }

    /** Collects a stream of the rows in fen into growth rates by group. */
    @Benchmark
    public Map<String, Growth<Money>> tongbi(FenRows rows) {
        return TallyRuns.tongbi(rows.rows);
    }

    /** Collects a stream of rows of money. */
    @Benchmark
    public Map<String, Growth<Money>> tongbiOfMoney(MoneyRows rows) {
        return TallyRuns.tongbiOfMoney(rows.rows);
    }

    /** Sums longs in a hash map. */
    @Benchmark
    public Map<String, long[]> handWritten(FenRows rows) {
        return TallyRuns.handWritten(rows.rows);
    }
}
