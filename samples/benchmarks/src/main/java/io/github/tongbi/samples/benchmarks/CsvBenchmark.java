package io.github.tongbi.samples.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import io.github.tongbi.core.catalogue.Observation;

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

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Observations per second from CSV, beside FastCSV with a BigDecimal for the value. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(CsvBenchmark.COUNT)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class CsvBenchmark {
    static final int COUNT = 100_000;

    private final byte[] csv = csv();

    private static byte[] csv() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamedFormat.CSV.write(Observations.of(COUNT), out);
        return out.toByteArray();
    }

    /** Reads typed observations row by row. */
    @Benchmark
    public void readTongbi(Blackhole hole) {
        readTongbi(hole::consume);
    }

    void readTongbi(Consumer<Observation> observations) {
        StreamedFormat.CSV.read(new ByteArrayInputStream(csv), observations);
    }

    /** Reads the records, and the number of each. */
    @Benchmark
    public void readFastCsv(Blackhole hole) throws IOException {
        readFastCsv((row, value) -> {
            hole.consume(row);
            hole.consume(value);
        });
    }

    void readFastCsv(BiConsumer<NamedCsvRecord, BigDecimal> rows) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        new ByteArrayInputStream(csv), StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : reader) {
                rows.accept(row, new BigDecimal(row.getField("数值")));
            }
        }
    }
}
