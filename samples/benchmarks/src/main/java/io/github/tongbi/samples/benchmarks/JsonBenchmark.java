package io.github.tongbi.samples.benchmarks;

import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.formats.json.TongbiModule;

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

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Observations per second to and from JSON, beside plain Jackson on the same fields with BigDecimal. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(JsonBenchmark.COUNT)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class JsonBenchmark {
    static final int COUNT = 10_000;

    private static final TypeReference<List<Observation>> OBSERVATIONS = new TypeReference<>() {};
    private static final TypeReference<List<PlainObservation>> PLAIN = new TypeReference<>() {};

    private final JsonMapper tongbi =
            JsonMapper.builder().addModule(new TongbiModule()).build();
    private final JsonMapper jackson = JsonMapper.builder().build();
    private final List<Observation> observations = Observations.of(COUNT);
    private final byte[] json = tongbi.writeValueAsBytes(observations);
    private final List<PlainObservation> plain = jackson.readValue(json, PLAIN);

    /** Reads typed observations. */
    @Benchmark
    public List<Observation> readTongbi() {
        return readTongbi(json);
    }

    List<Observation> readTongbi(byte[] bytes) {
        return tongbi.readValue(bytes, OBSERVATIONS);
    }

    /** Reads the same bytes into records. */
    @Benchmark
    public List<PlainObservation> readPojo() {
        return jackson.readValue(json, PLAIN);
    }

    /** Writes typed observations. */
    @Benchmark
    public byte[] writeTongbi() {
        return tongbi.writeValueAsBytes(observations);
    }

    /** Writes the records. */
    @Benchmark
    public byte[] writePojo() {
        return jackson.writeValueAsBytes(plain);
    }

    /** An observation as one writes it without a library. */
    public record PlainObservation(
            String indicator,
            PlainLabel label,
            String region,
            String period,
            PlainFigure figure,
            String source,
            LocalDate published) {}

    /** A name in two languages. */
    public record PlainLabel(String zh, String en) {}

    /** A number and its unit. */
    public record PlainFigure(BigDecimal value, String unit) {}
}
