package io.github.tongbi.formats.tables.sheet;

import static io.github.tongbi.formats.tables.sheet.Sheets.cells;
import static io.github.tongbi.formats.tables.sheet.Sheets.row;
import static io.github.tongbi.formats.tables.sheet.Sheets.writtenXlsx;
import static io.github.tongbi.formats.tables.sheet.Sheets.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.zip.ZipFile;

class XlsxSheetsTest {
    private static final ImmutableList<Cell> CELLS = ImmutableList.of(
            Cell.of("出口"),
            Cell.of("2.20"),
            Cell.EMPTY,
            Cell.of("-12.20%"),
            Cell.of("1234567890.1234567"),
            Cell.of("-0.00"),
            new Cell.Date(LocalDate.of(2020, 6, 30), Cell.DatePart.DAY),
            new Cell.Date(LocalDate.of(2020, 6, 1), Cell.DatePart.MONTH),
            new Cell.Date(LocalDate.of(1900, 2, 28), Cell.DatePart.YEAR));

    @TempDir
    private Path folder;

    @Test
    void sheetsComeBack() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = XlsxSheets.writer(out)) {
            writer.sheet("指标");
            writer.header(cells(Cell.of("指标"), Cell.of("值")));
            writer.row(cells());
            writer.row(CELLS);
            writer.sheet("b");
            writer.row(CELLS);
        }
        assertThat(xlsx(out.toByteArray()))
                .containsExactly(
                        row("指标", 1, "指标", "值"),
                        new SheetRow("指标", 3, false, CELLS),
                        new SheetRow("b", 1, false, CELLS));
    }

    @Test
    void aFileIsReadInPlace() throws IOException {
        Path file = folder.resolve("a.xlsx");
        Files.write(file, writtenXlsx("s", CELLS));
        try (SheetReader reader = XlsxSheets.read(file, Limits.DEFAULT)) {
            assertThat(Sheets.all(reader)).containsExactly(new SheetRow("s", 1, false, CELLS));
        }
    }

    @Test
    void numbersOfMoreDigitsThanASpreadsheetKeepsAreText() throws IOException {
        byte[] book =
                writtenXlsx("s", cells(Cell.of("123456789012345"), Cell.of("123456789012345.6")));
        assertThat(part(book, "xl/worksheets/sheet1.xml")).contains("<v>123456789012345</v>");
        assertThat(part(book, "xl/sharedStrings.xml")).contains(">123456789012345.6</t>");
    }

    /** What is shared stays in memory to the end, so that it is neither long nor much. */
    @Test
    void fewShortTextsAreSharedAndTheOthersStandInTheirCells() throws IOException {
        String longText = "L".repeat(129);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = XlsxSheets.writer(out)) {
            for (int i = 0; i < 5_000; i++) {
                writer.row(cells(Cell.of("all"), Cell.of("t" + i), Cell.of(longText)));
            }
        }
        assertThat(part(out.toByteArray(), "xl/sharedStrings.xml"))
                .containsOnlyOnce(">all</t>")
                .contains(">t4093</t>")
                .doesNotContain(">t4999</t>", longText);
        assertThat(part(out.toByteArray(), "xl/worksheets/sheet1.xml"))
                .contains("<is><t>t4999</t></is>", "<is><t>" + longText + "</t></is>");
    }

    /** Formats are set for several rows at once, and the rows are written in portions of 500. */
    @Test
    void everyCellHasItsOwnFormatWhateverStandsAboveIt() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImmutableList.Builder<SheetRow> rows = ImmutableList.builder();
        try (SheetWriter writer = XlsxSheets.writer(out)) {
            for (int i = 1; i <= 1_100; i++) {
                Cell changing = i % 7 == 0 ? Cell.EMPTY : Cell.of("2." + "0".repeat(i % 3 + 1));
                Cell same = Cell.of(i % 500 < 3 ? "1.5%" : "1.50");
                ImmutableList<Cell> cells =
                        cells(changing, same, Cell.of(i % 2 == 0 ? "2020" : "文"));
                writer.row(cells);
                rows.add(new SheetRow("Sheet1", i, false, cells));
            }
        }
        ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
        try (SheetReader reader = XlsxSheets.read(in, Limits.DEFAULT)) {
            assertThat(Sheets.all(reader)).containsExactlyElementsOf(rows.build());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@a", "+1", "'=1", "=HYPERLINK(\"http://a\")"})
    void textIsNeverAFormula(String text) throws IOException {
        byte[] bytes = writtenXlsx("s", cells(Cell.of(text)));
        assertThat(part(bytes, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
        assertThat(xlsx(bytes)).containsExactly(row("s", 1, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " a ",
                "\ta\n",
                "a\r\nb",
                "_x000D_",
                "_x000d_a",
                "__x0041_",
                "_x",
                "\u0001",
                "\uFFFE",
                "😀",
                "<&>\"'",
                "\u00A0",
                "\n",
                "]]>"
            })
    void anyTextComesBack(String text) {
        assertThat(xlsx(writtenXlsx("s", cells(Cell.of(text))))).containsExactly(row("s", 1, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "observations|observations",
                "a:b|a%3Ab",
                "[x]*?/\\|%5Bx%5D%2A%3F%2F%5C",
                "'a'b'|%27a'b%27",
                "50%|50%",
                "50%5B|50%255B",
                "50%20|50%20",
                "a%25|a%2525",
            })
    void sheetNamesFollowTheRulesOfExcel(String name, String written) throws IOException {
        byte[] bytes = writtenXlsx(name, CELLS);
        String escaped = written.replace("'", "&apos;");
        assertThat(part(bytes, "xl/workbook.xml")).contains("name=\"" + escaped + "\"");
        assertThat(xlsx(bytes).get(0).sheet()).isEqualTo(name);
    }

    @Test
    void whatCannotBeWrittenIsRefused() {
        SheetWriter writer = XlsxSheets.writer(new ByteArrayOutputStream());
        writer.sheet("a");
        assertThatThrownBy(() -> writer.sheet("A"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected another name than that of a sheet before, got \"A\"");
        assertThatThrownBy(() -> writer.sheet(""))
                .hasMessage("expected a name of a sheet, got \"\"");
        assertThatThrownBy(() -> writer.sheet("/".repeat(11)))
                .hasMessage("expected a sheet name of at most 31 characters, got \"///////////\"");
        assertThatThrownBy(() -> writer.row(cells(new Cell.Refused("a value", "#N/A"))))
                .hasMessage(
                        "expected a cell with a value, got Refused[expected=a value, shown=#N/A]");
        assertThatThrownBy(() -> writer.row(cells(Cell.of("x".repeat(32_768)))))
                .hasMessage("expected a text of at most 32767 characters, got 32768");
        assertThatThrownBy(() -> writer.row(cells(Cell.of("\uD83D"))))
                .hasMessageStartingWith("expected a text of whole characters, got ");
        assertThatThrownBy(() -> writer.row(Collections.nCopies(16_385, Cell.EMPTY)))
                .hasMessage("expected at most 16384 columns, got 16385");
    }

    @Test
    void aWorkbookOfNothingHasASheet() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxSheets.writer(out).close();
        assertThat(xlsx(out.toByteArray())).isEmpty();
    }

    @Test
    void rowsBeforeAnySheetAreInTheFirst() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = XlsxSheets.writer(out)) {
            writer.row(cells(Cell.of("a")));
        }
        assertThat(xlsx(out.toByteArray())).containsExactly(row("Sheet1", 1, "a"));
    }

    private String part(byte[] bytes, String name) throws IOException {
        Path file = Files.write(folder.resolve("part.xlsx"), bytes);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
