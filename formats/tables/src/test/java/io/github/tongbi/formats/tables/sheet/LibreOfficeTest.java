package io.github.tongbi.formats.tables.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

/** LibreOffice shows in a workbook of ours what was written. */
class LibreOfficeTest {
    @TempDir
    private Path folder;

    @Test
    void aWorkbookShowsWhatWasWritten() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "soffice is not on the path: LibreOffice is not asked");
        Files.write(
                folder.resolve("a.xlsx"),
                Sheets.writtenXlsx(
                        "s",
                        Sheets.cells(
                                Cell.of("出口(万美元)"),
                                Cell.of("2.20"),
                                Cell.of("-12.20%"),
                                Cell.of("=1+1")),
                        Sheets.cells(
                                Cell.of("1724.480"),
                                Cell.of("1234567890.1234567"),
                                new Cell.Date(LocalDate.of(2020, 6, 30), Cell.DatePart.DAY),
                                new Cell.Date(LocalDate.of(2020, 6, 1), Cell.DatePart.MONTH)),
                        Sheets.cells(
                                Cell.of(" a,b "),
                                Cell.of("0.000000012"),
                                Cell.of("914403001922038216"),
                                new Cell.Date(LocalDate.of(2020, 1, 1), Cell.DatePart.YEAR)),
                        Sheets.cells(
                                Cell.of("-0.00"),
                                Cell.of("007"),
                                Cell.of("@SUM(A1)"),
                                Cell.of("😀"))));
        convert();
        assertThat(Files.readAllLines(folder.resolve("a.csv")))
                .containsExactly(
                        "\"出口(万美元)\",2.20,-12.20%,\"=1+1\"",
                        "1724.480,\"1234567890.1234567\",2020-06-30,2020-06",
                        "\" a,b \",0.000000012,\"914403001922038216\",2020",
                        "\"-0.00\",\"007\",\"@SUM(A1)\",\"😀\"");
    }

    private static boolean isInstalled() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Splitter.on(File.pathSeparatorChar).splitToList(path).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    /** Converts with a profile of its own, to UTF-8 (76), text in quotes, all as it is shown. */
    private void convert() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,true",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("a.xlsx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    }
}
