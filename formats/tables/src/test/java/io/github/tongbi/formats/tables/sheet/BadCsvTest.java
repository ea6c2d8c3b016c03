package io.github.tongbi.formats.tables.sheet;

import static io.github.tongbi.formats.tables.sheet.Sheets.utf8;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Bytes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

class BadCsvTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private static void assertRefused(byte[] bytes, Limits limits, String message) {
        assertThatThrownBy(() -> Sheets.csv(bytes, limits))
                .isInstanceOf(UnreadableSheetException.class)
                .hasMessage(message);
    }

    private static void assertRefused(byte[] bytes, String message) {
        assertRefused(bytes, Limits.DEFAULT, message);
    }

    @Test
    void gb18030IsNamedWithTheCellThatShowsIt() {
        assertRefused(
                "指标,值\n".getBytes(GB18030),
                "expected UTF-8, got what reads as GB18030 \"指标\", in row 1");
        assertRefused(
                Bytes.concat(utf8("a,b\n1,2\n3,\"x\ny\"\n"), "1,出口(万美元)\n".getBytes(GB18030)),
                "expected UTF-8, got what reads as GB18030 \"出口\", in row 4");
    }

    @Test
    void rowsBeforeAWrongByteAreRead() {
        byte[] bytes = Bytes.concat(utf8("a\nb\n"), "出口增长".getBytes(GB18030));
        try (SheetReader reader = CsvSheets.read(new ByteArrayInputStream(bytes), Limits.DEFAULT)) {
            assertThat(reader.next()).contains(Sheets.row("", 1, "a"));
            assertThat(reader.next()).contains(Sheets.row("", 2, "b"));
            assertThatThrownBy(reader::next).isInstanceOf(UnreadableSheetException.class);
        }
    }

    @Test
    void otherWrongBytesAreShown() {
        assertRefused(
                Bytes.concat(utf8("a\n"), new byte[] {(byte) 0xE9, ',', 'b'}),
                "expected UTF-8, got the byte 0xE9, in row 2");
        byte[] chinese = utf8("比上年同期增长，规模以上工业企业\n");
        assertRefused(
                Bytes.concat(chinese, new byte[] {(byte) 0xFF}, chinese),
                "expected UTF-8, got the byte 0xFF, in row 2");
        assertRefused(
                Arrays.copyOf(chinese, 5),
                "expected UTF-8, got a character that is cut off, in row 1");
    }

    @Test
    void whatIsNoTextIsNamed() {
        assertRefused("\uFEFFa".getBytes(StandardCharsets.UTF_16LE), "expected UTF-8, got UTF-16");
        assertRefused("a".getBytes(StandardCharsets.UTF_16), "expected UTF-8, got UTF-16");
        assertRefused(
                "a,b".getBytes(StandardCharsets.UTF_16LE), "expected UTF-8, got UTF-16 or no text");
        assertRefused(new byte[] {'P', 'K', 3, 4}, "expected CSV, got a zip file such as XLSX");
        assertRefused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
                "expected CSV, got an OLE file such as XLS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x,\"y|expected a quotation mark at the end of a quoted cell, got the end of the file",
                "x,\"y\"z|expected a delimiter after a quoted cell, got more text",
            })
    void quotesHaveToMatch(String row, String message) {
        assertRefused(utf8("a\n" + row), message + ", in row 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n", ",,\n"})
    void aFileOfNothingHasNoRows(String text) {
        assertThat(Sheets.csv(text)).isEmpty();
    }

    @Test
    void limitsEndTheReading() {
        Limits limits = Limits.DEFAULT;
        assertRefused(
                utf8("a\n" + ",".repeat(1_000_000)),
                "expected at most 16384 columns, got more, in row 2");
        assertRefused(
                utf8("a,b\n1,2,3\n"),
                limits.withColumns(2),
                "expected at most 2 columns, got more, in row 2");
        assertRefused(
                utf8("a\nb\nc"), limits.withRows(2), "expected at most 2 rows, got more, in row 3");
        assertRefused(
                utf8("[a]\nx\n\n[b]\ny\n"),
                limits.withSheets(1),
                "expected at most 1 tables, got more, in the sheet \"a\", row 4");
        assertRefused(
                utf8("a,b"), limits.withUnpackedBytes(2), "expected at most 2 bytes, got more");
        assertRefused(
                utf8("a\n" + "x".repeat((1 << 24) + 1)),
                "expected a cell of at most 16777216 characters, got more, in row 2");
        assertRefused(
                utf8("[a]\nx\n\n[a]\n"),
                "expected a table of another name, got the same, in the sheet \"a\", row 4");
    }

    @Test
    void whatIsAtTheLimitIsRead() {
        Limits limits = Limits.DEFAULT
                .withColumns(2)
                .withRows(4)
                .withSheets(1)
                .withUnpackedBytes(12)
                .withCellCharacters(3)
                .withDigits(3);
        assertThat(Sheets.csv(utf8("[a]\nx,y\n\n1.2"), limits))
                .containsExactly(Sheets.row("a", 2, "x", "y"), Sheets.row("a", 4, "1.2"));
    }

    @Test
    void oneLongCellIsRefusedAlone() {
        String digits = "1".repeat(1_000_000);
        assertThat(Sheets.csv("a," + digits + ",b").get(0).cells())
                .containsExactly(
                        Cell.of("a"),
                        new Cell.Refused(
                                "a text of at most 32767 characters", "1".repeat(100) + "…"),
                        Cell.of("b"));
        assertThat(Sheets.csv(utf8("0.1234,-0.123,123.4%"), Limits.DEFAULT.withDigits(3))
                        .get(0)
                        .cells())
                .containsExactly(
                        new Cell.Refused("a number of at most 3 digits", "0.1234"),
                        Cell.of("-0.123"),
                        new Cell.Refused("a number of at most 3 digits", "123.4%"));
    }

    @Test
    void limitsAreAtLeastOne() {
        assertThatThrownBy(() -> Limits.DEFAULT.withRatio(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected ratio of at least 1, got 0");
        assertThat(Limits.DEFAULT.withRatio(9).withSharedCharacters(8))
                .isEqualTo(new Limits(1 << 30, 9, 255, 1_048_576, 16_384, 32_767, 50, 8));
    }

    @Test
    void aRefusalHasItsPlace() {
        UnreadableSheetException file = new UnreadableSheetException("expected a, got b");
        assertThat(file.sheet()).isEmpty();
        assertThat(file.row()).isEmpty();
        UnreadableSheetException row = new UnreadableSheetException("expected a, got b", "x", 3);
        assertThat(row).hasMessage("expected a, got b, in the sheet \"x\", row 3");
        assertThat(row.problem()).isEqualTo("expected a, got b");
        assertThat(row.sheet()).contains("x");
        assertThat(row.row()).hasValue(3);
    }
}
