package io.github.tongbi.samples.benchmarks;

import io.github.tongbi.core.quantity.Rational;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.concurrent.TimeUnit;

/** Exact arithmetic with short decimals, beside {@link BigDecimal} with the same numbers. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class RationalBenchmark {
    private Rational amount = Rational.parse("1724.48");
    private Rational rate = Rational.parse("1.361");
    private BigDecimal decimalAmount = new BigDecimal("1724.48");
    private BigDecimal decimalRate = new BigDecimal("1.361");

    /** Adds. */
    @Benchmark
    public Rational plus() {
        return amount.plus(rate);
    }

    /** Multiplies. */
    @Benchmark
    public Rational multipliedBy() {
        return amount.multipliedBy(rate);
    }

    /** Divides without rounding. */
    @Benchmark
    public Rational dividedBy() {
        return amount.dividedBy(rate);
    }

    /** Compares. */
    @Benchmark
    public int compareTo() {
        return amount.compareTo(rate);
    }

    /** Adds decimals. */
    @Benchmark
    public BigDecimal decimalPlus() {
        return decimalAmount.add(decimalRate);
    }

    /** Multiplies decimals. */
    @Benchmark
    public BigDecimal decimalMultipliedBy() {
        return decimalAmount.multiply(decimalRate);
    }

    /** Divides decimals, rounded to 34 digits. */
    @Benchmark
    public BigDecimal decimalDividedBy() {
        return decimalAmount.divide(decimalRate, MathContext.DECIMAL128);
    }

    /** Compares decimals. */
    @Benchmark
    public int decimalCompareTo() {
        return decimalAmount.compareTo(decimalRate);
    }
}
