package io.github.tongbi.samples.benchmarks;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.formats.tables.Tables;
import io.github.tongbi.formats.tables.sheet.Cell;
import io.github.tongbi.formats.tables.sheet.CsvSheets;
import io.github.tongbi.formats.tables.sheet.CsvStyle;
import io.github.tongbi.formats.tables.sheet.Limits;
import io.github.tongbi.formats.tables.sheet.SheetReader;
import io.github.tongbi.formats.tables.sheet.SheetRow;
import io.github.tongbi.formats.tables.sheet.SheetWriter;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
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
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Observations per second to and from XLSX, beside bare fastexcel on the same cells. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(XlsxBenchmark.COUNT)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class XlsxBenchmark {
    static final int COUNT = 20_000;

    private final ImmutableList<Observation> observations = Observations.of(COUNT);
    private final byte[] workbook = writeTongbi();
    private final List<SheetRow> rows = rows();

    /** The cells that the observations are, for who writes cells. */
    private List<SheetRow> rows() {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        try (SheetWriter writer = CsvSheets.writer(csv, CsvStyle.PLAIN)) {
            Tables.ofObservations().write(observations, writer, Locale.CHINA);
        }
        ImmutableList.Builder<SheetRow> all = ImmutableList.builder();
        ByteArrayInputStream in = new ByteArrayInputStream(csv.toByteArray());
        try (SheetReader reader = CsvSheets.read(in, Limits.DEFAULT)) {
            for (Optional<SheetRow> next = reader.next(); next.isPresent(); next = reader.next()) {
                all.add(next.get());
            }
        }
        return all.build();
    }

    /** Writes typed observations. */
    @Benchmark
    public final byte[] writeTongbi() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamedFormat.XLSX.write(observations, out);
        return out.toByteArray();
    }

    /** Writes their cells, numbers as BigDecimal. */
    @Benchmark
    public byte[] writeFastexcel() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "benchmark", "1.0")) {
            Worksheet sheet = book.newWorksheet("observations");
            for (int r = 0; r < rows.size(); r++) {
                List<Cell> cells = rows.get(r).cells();
                for (int c = 0; c < cells.size(); c++) {
                    if (cells.get(c) instanceof Cell.Decimal decimal) {
                        sheet.value(r, c, new BigDecimal(decimal.digits()));
                    } else {
                        sheet.value(r, c, cells.get(c).shown());
                    }
                }
            }
        }
        return out.toByteArray();
    }

    /** Reads typed observations row by row. */
    @Benchmark
    public void readTongbi(Blackhole hole) {
        readTongbi(workbook, hole::consume);
    }

    void readTongbi(byte[] book, Consumer<Observation> read) {
        StreamedFormat.XLSX.read(new ByteArrayInputStream(book), read);
    }

    /** Reads the cells, each with its value. */
    @Benchmark
    public void readFastexcel(Blackhole hole) throws IOException {
        readFastexcel(workbook, cell -> hole.consume(cell.getValue()));
    }

    void readFastexcel(byte[] bytes, Consumer<org.dhatim.fastexcel.reader.Cell> cells)
            throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<Row> read = book.getFirstSheet().openStream()) {
            read.forEach(row -> row.forEach(cells));
        }
    }
}
