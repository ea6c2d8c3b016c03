package io.github.tongbi.samples.halfyear;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

class ReportFileTest {
    @TempDir
    private Path folder = Path.of("unset");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        out.reset();
        err.reset();
        return HalfYear.run(
                new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), args);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"zh, json", "en, json", "zh, csv", "en, csv", "zh, xlsx", "en, xlsx"})
    void reportGoesThroughAFileAndIsAuditedAsBefore(String language, String ending) {
        Path file = folder.resolve("report." + ending);

        assertThat(run("--lang", language, "--out", file.toString())).isZero();
        String shipped = out();
        assertThat(run("--lang", language, "--in", file.toString())).isZero();

        assertThat(out()).isEqualTo(shipped);
        assertThat(err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2.0, sdmx.csv", "2.1, sdmx.csv", "2.0, sdmx.json", "2.1, sdmx.json"})
    void sdmxKeepsWhatTheCatalogueHasAndCountsTheRest(String version, String ending) {
        Path file = folder.resolve("report." + ending);

        assertThat(run("--sdmx", version, "--out", file.toString())).isZero();
        assertThat(err())
                .isEqualTo("half-year: " + file
                        + ": 5 figures left out, which no indicator of the catalogue stands for\n");
        assertThat(run("--sdmx", version, "--in", file.toString())).isZero();
        assertThat(out()).contains("2.20亿元").contains("121倍").contains("93.7%");

        Path again = folder.resolve("again." + ending);
        assertThat(run("--in", file.toString(), "--out", again.toString())).isZero();
        assertThat(err()).as("all are observations now").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "sdmx.csv", "sdmx.json"})
    void fileOfSomethingElseIsRefused(String ending) throws IOException {
        Path file = folder.resolve("broken." + ending);
        Files.writeString(file, "not a report");

        assertThat(run("--in", file.toString())).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err().lines()).isNotEmpty().allMatch(line -> line.contains("expected "));
    }

    @Test
    void cellThatCannotBeReadIsOneLineWithItsPlace() throws IOException {
        Path file = folder.resolve("report.csv");
        assertThat(run("--out", file.toString())).isZero();
        Files.writeString(file, Files.readString(file).replace("85,1724.48", "待定,1724.48"));

        assertThat(run("--in", file.toString())).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err().lines()).hasSize(1);
        assertThat(err()).contains("减船 B").contains("(减船数量(艘))").contains("待定");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--in report.pdf | expected a file that ends in .json, .csv, .xlsx, .sdmx.csv or"
                        + " .sdmx.json, got \"report.pdf\"",
                "--sdmx 3.0 | expected --sdmx as 2.0 or 2.1, got \"3.0\"",
                "a.json --in b.json | expected one file, got \"a.json\" as well",
                "--in none.xlsx | none.xlsx: no such file",
                "--out /none/none.csv | /none/none.csv: expected a file to write to, got no such file",
            })
    void wrongFileIsOneLineAndStatusTwo(String arguments, String message) {
        assertThat(run(arguments.split(" ", -1))).isEqualTo(2);
        assertThat(err()).isEqualTo("half-year: " + message + "\n");
    }
}
