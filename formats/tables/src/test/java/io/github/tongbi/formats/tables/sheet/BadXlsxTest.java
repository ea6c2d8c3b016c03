package io.github.tongbi.formats.tables.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class BadXlsxTest {
    private static final String ROW = "<row><c><v>1</v></c></row>";

    @TempDir
    private Path folder;

    private static void assertRefused(byte[] bytes, Limits limits, String message) {
        assertThatThrownBy(() -> Sheets.xlsx(bytes, limits))
                .isInstanceOf(UnreadableSheetException.class)
                .hasMessage(message);
    }

    private static void assertRefused(Workbooks book, String message) {
        assertRefused(book.bytes(), Limits.DEFAULT, message);
    }

    private static void assertRefused(byte[] bytes, String message) {
        assertRefused(bytes, Limits.DEFAULT, message);
    }

    @Test
    void whatIsNoWorkbookIsNamed() {
        assertRefused(new byte[0], "expected an XLSX workbook, got no zip file");
        assertRefused(Sheets.utf8("a,b\n"), "expected an XLSX workbook, got no zip file");
        assertRefused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0},
                "expected an XLSX workbook, got an OLE file:"
                        + " an encrypted workbook or one of Excel 97 (XLS)");
        assertRefused(
                new Workbooks().with("a.txt", "a"),
                "expected an XLSX workbook, got one without its part _rels/.rels");
        assertRefused(
                new Workbooks().with("_rels/.rels", "<Relationships/>"),
                "expected an XLSX workbook, got a zip file of something else");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/_rels/workbook.xml.rels", "xl/styles.xml"})
    void missingPartsAreNamed(String part) {
        assertRefused(
                Workbooks.of(ROW).without(part),
                "expected an XLSX workbook, got one without its part " + part);
    }

    @Test
    void aMissingSheetIsNamed() {
        assertRefused(
                Workbooks.of(ROW).without("xl/worksheets/sheet1.xml"),
                "expected an XLSX workbook, got one without its part xl/worksheets/sheet1.xml");
        assertRefused(
                Workbooks.of("<row r='3'><c t='s'><v>0</v></c></row>")
                        .without("xl/sharedStrings.xml"),
                "expected an XLSX workbook, got one without its part xl/sharedStrings.xml,"
                        + " in the sheet \"s\", row 3");
        assertRefused(
                Workbooks.of(ROW)
                        .with(
                                "xl/workbook.xml",
                                "<workbook><sheets><sheet name='x' id='r9'/></sheets></workbook>"),
                "expected a part of the sheet, got none, in the sheet \"x\"");
    }

    @Test
    void brokenXmlIsToldWithItsPlace() {
        assertRefused(
                Workbooks.of("<row r='1'><c><v>1</v></c></row>\n<row r='2'><c></row>"),
                "expected well-formed XML in the part xl/worksheets/sheet1.xml, got an error in line 2,"
                        + " in the sheet \"s\", row 2");
    }

    @ParameterizedTest
    @CsvSource({"<!DOCTYPE a>", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'>"})
    void documentTypesAreRefused(String type) {
        assertRefused(
                Workbooks.of(ROW).with("xl/workbook.xml", type + "<workbook/>"),
                "expected a part xl/workbook.xml without a document type, got one with it");
    }

    @Test
    void entitiesAreNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        String type = "<!DOCTYPE a [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>";
        byte[] bytes = Workbooks.of("")
                .with(
                        "xl/worksheets/sheet1.xml",
                        type
                                + "<worksheet><sheetData><row><c t='str'><v>&x;</v></c></row></sheetData></worksheet>")
                .bytes();
        assertRefused(
                bytes,
                "expected a part xl/worksheets/sheet1.xml without a document type, got one with it,"
                        + " in the sheet \"s\"");
    }

    @Test
    void bombsAreStopped() {
        Workbooks bomb = Workbooks.of("<a/>".repeat(10_000_000));
        assertRefused(
                bomb,
                "expected a part of at most 250 times its packed size, got more, in the sheet \"s\"");
        assertRefused(
                bomb.bytes(),
                Limits.DEFAULT.withRatio(2_000).withUnpackedBytes(20_000_000),
                "expected at most 20000000 bytes, got more, in the sheet \"s\"");
        assertRefused(
                Workbooks.of(ROW).bytes(),
                Limits.DEFAULT.withUnpackedBytes(1_000),
                "expected at most 1000 bytes, got more");
    }

    @Test
    void aTagWithoutEndIsStopped() {
        Limits limits = Limits.DEFAULT.withRatio(2_000);
        for (String start : new String[] {"<row r='", "<!--", "<?a ", "<a"}) {
            assertRefused(
                    Workbooks.of(start + "1".repeat(3_000_000)).bytes(),
                    limits,
                    "expected a tag or text of at most 1048576 bytes, got more, in the sheet \"s\"");
        }
    }

    @Test
    void deepNestingIsStopped() {
        assertRefused(
                Workbooks.of("<a>".repeat(100_000)),
                "expected at most 64 levels in the part xl/worksheets/sheet1.xml, got more,"
                        + " in the sheet \"s\"");
    }

    @Test
    void limitsEndTheReading() {
        String wide = "<row>" + "<c><v>1</v></c>".repeat(1_000_000) + "</row>";
        assertRefused(
                Workbooks.of(wide),
                "expected cells in order up to the column 16384, got another, in the sheet \"s\", row 1");
        assertRefused(
                Workbooks.of(ROW + ROW).bytes(),
                Limits.DEFAULT.withRows(1),
                "expected rows in order up to 1, got 2, in the sheet \"s\", row 1");
        assertRefused(
                Workbooks.of(ROW)
                        .with(
                                "xl/workbook.xml",
                                "<workbook><sheets>" + "<sheet id='r1'/>".repeat(256)
                                        + "</sheets></workbook>"),
                "expected at most 255 sheets, got more");
        assertRefused(
                Workbooks.of("<row><c t='s'><v>0</v></c></row>")
                        .with(
                                "xl/sharedStrings.xml",
                                "<sst><si><t>a</t></si><si><t>b</t></si></sst>")
                        .bytes(),
                Limits.DEFAULT.withSharedCharacters(65),
                "expected shared texts of at most 65 characters, got more, in the sheet \"s\", row 1");
    }

    @Test
    void mergedRangesBeyondTheLimitAreRefused() {
        String merged = IntStream.rangeClosed(0, 1 << 16)
                .mapToObj(row -> "<mergeCell ref='A" + row + ":B" + row + "'/>")
                .collect(Collectors.joining());
        assertRefused(
                Workbooks.of(ROW)
                        .with(
                                "xl/worksheets/sheet1.xml",
                                "<worksheet><sheetData/>" + merged + "</worksheet>"),
                "expected at most 65536 merged ranges, got more, in the sheet \"s\"");
    }

    @ParameterizedTest
    @CsvSource({"XFE1", "ZZZZZZZZZZ1", "1", "a1"})
    void cellsBeyondTheLastColumnAreRefused(String reference) {
        assertRefused(
                Workbooks.of("<row><c r='" + reference + "'><v>1</v></c></row>"),
                "expected cells in order up to the column 16384, got another, in the sheet \"s\", row 1");
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 1", "2, 2, 2", "0, 1, 0", "x, 1, 0", "1048577, 1, 1048577"})
    void rowsAreInOrder(String first, String second, String got) {
        byte[] bytes = Workbooks.of("<row r='" + first + "'>" + "<c><v>1</v></c></row>" + "<row r='"
                        + second + "'><c><v>1</v></c></row>")
                .bytes();
        assertThatThrownBy(() -> Sheets.xlsx(bytes))
                .isInstanceOf(UnreadableSheetException.class)
                .hasMessageStartingWith("expected rows in order up to 1048576, got " + got + ",");
    }

    @Test
    void cutOffAndRandomBytesAreRefused() {
        byte[] bytes = Workbooks.of(ROW.repeat(100)).bytes();
        for (int length = 0; length < bytes.length; length += 13) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> Sheets.xlsx(cut)).isInstanceOf(UnreadableSheetException.class);
        }
        assertRefused(
                Arrays.copyOf(bytes, bytes.length - 30),
                "expected an XLSX workbook, got a zip file that is cut off or damaged");
    }

    @Test
    void damagedBytesAreRefusedOrRead() {
        byte[] bytes = Workbooks.of(ROW.repeat(100)).bytes();
        Random random = new Random(20200630);
        int refused = 0;
        for (int i = 0; i < 500; i++) {
            byte[] damaged = bytes.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
            try {
                Sheets.xlsx(damaged);
            } catch (UnreadableSheetException e) {
                assertThat(e.problem()).startsWith("expected ").doesNotContain("\n");
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void tooManyPartsAreRefused() {
        Workbooks book = Workbooks.of(ROW);
        for (int i = 0; i < 10_000; i++) {
            book.with("a" + i, "");
        }
        assertRefused(book, "expected a workbook of at most 10000 parts, got 10006");
    }

    @Test
    void aMissingFileIsTold() {
        Path file = folder.resolve("none.xlsx");
        assertThatThrownBy(() -> XlsxSheets.read(file, Limits.DEFAULT))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.xlsx");
    }
}
