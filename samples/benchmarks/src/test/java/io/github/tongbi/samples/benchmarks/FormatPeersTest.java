package io.github.tongbi.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.quantity.Figure;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The peers of the formats read and write what the library does. */
class FormatPeersTest {
    private static BigDecimal value(Observation observation) {
        return observation.figure().map(Figure::digits).map(BigDecimal::new).orElseThrow();
    }

    @Test
    void plainJacksonReadsAndWritesTheSameObservations() {
        JsonBenchmark json = new JsonBenchmark();
        List<Observation> observations = Observations.of(JsonBenchmark.COUNT);

        assertThat(json.readTongbi()).isEqualTo(observations);
        assertThat(json.readPojo())
                .extracting(row -> row.figure().value())
                .isEqualTo(observations.stream().map(FormatPeersTest::value).toList());
        assertThat(json.readTongbi(json.writePojo())).isEqualTo(observations);
    }

    @Test
    void fastCsvReadsTheSameNumbers() throws IOException {
        CsvBenchmark csv = new CsvBenchmark();
        List<Observation> tongbi = new ArrayList<>();
        csv.readTongbi(tongbi::add);
        List<BigDecimal> values = new ArrayList<>();
        csv.readFastCsv((row, value) -> values.add(value));

        assertThat(tongbi).isEqualTo(Observations.of(CsvBenchmark.COUNT));
        assertThat(values).isEqualTo(tongbi.stream().map(FormatPeersTest::value).toList());
    }

    @Test
    void fastexcelReadsAndWritesTheSameCells() throws IOException {
        XlsxBenchmark xlsx = new XlsxBenchmark();
        List<Observation> fromOurs = new ArrayList<>();
        xlsx.readTongbi(xlsx.writeTongbi(), fromOurs::add);
        List<Observation> fromTheirs = new ArrayList<>();
        xlsx.readTongbi(xlsx.writeFastexcel(), fromTheirs::add);

        assertThat(fromOurs).isEqualTo(Observations.of(XlsxBenchmark.COUNT));
        // Without a number format a workbook keeps no zeros at the end.
        assertThat(fromTheirs)
                .extracting(row -> value(row).stripTrailingZeros())
                .isEqualTo(fromOurs.stream()
                        .map(row -> value(row).stripTrailingZeros())
                        .toList());
        assertThat(cells(xlsx, xlsx.writeTongbi()))
                .hasSameSizeAs(cells(xlsx, xlsx.writeFastexcel()));
    }

    private static List<String> cells(XlsxBenchmark xlsx, byte[] book) throws IOException {
        List<String> cells = new ArrayList<>();
        xlsx.readFastexcel(book, cell -> cells.add(String.valueOf(cell.getValue())));
        return cells;
    }
}
