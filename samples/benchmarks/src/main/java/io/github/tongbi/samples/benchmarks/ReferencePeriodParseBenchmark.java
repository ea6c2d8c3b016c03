package io.github.tongbi.samples.benchmarks;

import io.github.tongbi.core.period.ReferencePeriod;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.concurrent.TimeUnit;

/** Reading of reference periods, in codes and in words. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ReferencePeriodParseBenchmark {
    /** The period as written. */
    @Param({"2020-Q1", "2020年1-5月", "截至2020年5月31日", "2020-01-01/P5M"})
    public String text = "";

    /** Reads it. */
    @Benchmark
    public ReferencePeriod parse() {
        return ReferencePeriod.parse(text);
    }
}
