package io.github.tongbi.samples.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tongbi.formats.tables.TrackingTable;
import io.github.tongbi.formats.tables.sheet.CsvSheets;
import io.github.tongbi.formats.tables.sheet.CsvStyle;
import io.github.tongbi.formats.tables.sheet.SheetWriter;
import io.github.tongbi.formats.tables.sheet.XlsxSheets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

class InvestmentTrackerTest {
    @TempDir
    private Path folder = Path.of("unset");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        out.reset();
        err.reset();
        return InvestmentTracker.run(
                new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), args);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                InvestmentTrackerTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh", "en"})
    void shippedTableIsTrackedAsCheckedIn(String language) throws IOException {
        assertThat(run("--lang", language)).isEqualTo(1);
        assertThat(out.toString(UTF_8))
                .isEqualToNormalizingNewlines(
                        new String(resource("/expected-" + language + ".txt"), UTF_8));
        assertThat(err.size()).isZero();
    }

    @Test
    void shippedTableIsThatOfTheGenerator() throws IOException {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        try (SheetWriter writer = CsvSheets.writer(table, CsvStyle.MARKED)) {
            TrackingTable.write(new TableGenerator().rows(), writer, Locale.CHINA);
        }
        assertThat(table.toString(UTF_8))
                .isEqualToNormalizingNewlines(new String(resource("/tracking-2020-04.csv"), UTF_8));
    }

    @Test
    void workbookOfTheTemplateIsTrackedAlike() throws IOException {
        Path file = folder.resolve("tracking.xlsx");
        try (OutputStream stream = Files.newOutputStream(file);
                SheetWriter writer = XlsxSheets.writer(stream)) {
            TrackingTable.write(new TableGenerator().rows(), writer, Locale.ENGLISH);
        }
        assertThat(run()).isEqualTo(1);
        String shipped = out.toString(UTF_8);
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(out.toString(UTF_8)).isEqualTo(shipped);
    }

    @Test
    void paceOfOneEnterpriseIsTold() throws IOException {
        Path file = table("甲公司,2020-01-01/P4M,18,2.2", "乙公司,2020-01-01/P4M,3,2");

        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(out.toString(UTF_8).lines())
                .containsExactly(
                        "落后序时进度的企业（由落后最多起）",
                        "甲公司  2.2亿元 / 18亿元  12.2%  -21.1个百分点  今后每个月需1.98亿元，为已有进度的3.59倍",
                        "",
                        "2家中1家落后；合计完成率20.0%，与序时进度之差-13.3个百分点");
    }

    @Test
    void nobodyBehindIsStatusZero() throws IOException {
        assertThat(run(table("乙公司,2020-01-01/P4M,3,2").toString())).isZero();
    }

    @Test
    void rowThatCannotBeReadIsToldAndTheOthersAreTracked() throws IOException {
        Path file = table("甲公司,2020-01-01/P4M,18,2.2", "丙公司,2020-01-01/P4M,待定,2");

        assertThat(run(file.toString())).isEqualTo(2);
        assertThat(out.toString(UTF_8)).contains("甲公司");
        assertThat(err.toString(UTF_8).lines()).hasSize(1);
        assertThat(err.toString(UTF_8))
                .startsWith("investment-tracker: C3 (年度投资目标(亿元)): expected ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "none.csv | none.csv: no such file",
                "a.pdf | expected a file that ends in .csv or .xlsx, got \"a.pdf\"",
                "--by week | expected --by as month or day, got \"week\"",
                "a.csv b.csv | expected one file, got \"b.csv\" as well"
            })
    void wrongArgumentIsOneLine(String arguments, String message) {
        assertThat(run(arguments.split(" ", -1))).isEqualTo(2);
        assertThat(err.toString(UTF_8)).isEqualTo("investment-tracker: " + message + "\n");
    }

    private Path table(String... rows) throws IOException {
        return Files.writeString(
                folder.resolve("table.csv"),
                "企业名称,时期,年度投资目标(亿元),累计完成投资(亿元)\n" + String.join("\n", rows));
    }
}
