package io.github.tongbi.formats.tables.sheet;

import static io.github.tongbi.formats.tables.sheet.Sheets.cells;
import static io.github.tongbi.formats.tables.sheet.Sheets.csv;
import static io.github.tongbi.formats.tables.sheet.Sheets.row;
import static io.github.tongbi.formats.tables.sheet.Sheets.utf8;
import static io.github.tongbi.formats.tables.sheet.Sheets.writtenCsv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

class CsvSheetsTest {
    @Test
    void oneTableIsPlainCsv() {
        String text = writtenCsv(
                CsvStyle.PLAIN,
                cells(Cell.of("指标"), Cell.of("值"), Cell.of("注")),
                cells(Cell.of("出口"), Cell.of("2.20"), Cell.of("a,\"b\"\nc")),
                cells(Cell.of("进口"), Cell.EMPTY, Cell.of("-12.2%")));
        assertThat(text).isEqualTo("指标,值,注\r\n出口,2.20,\"a,\"\"b\"\"\nc\"\r\n进口,,-12.2%\r\n");
        assertThat(csv(text))
                .containsExactly(
                        row("", 1, "指标", "值", "注"),
                        row("", 2, "出口", "2.20", "a,\"b\"\nc"),
                        row("", 3, "进口", "", "-12.2%"));
    }

    /** Cells are kept from row to row where they are alike; rows get shorter and longer in between. */
    @Test
    void rowsThatRepeatCellsAreReadAsTheyStand() {
        assertThat(csv("a,1,x\r\na,1\r\na,12,x\r\n,12,\r\na,1,x,1\r\nab,,\"x\"\r\n"))
                .containsExactly(
                        row("", 1, "a", "1", "x"),
                        row("", 2, "a", "1"),
                        row("", 3, "a", "12", "x"),
                        row("", 4, "", "12"),
                        row("", 5, "a", "1", "x", "1"),
                        row("", 6, "ab", "", "x"));
    }

    @Test
    void tablesAreStackedUnderTheirNames() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = CsvSheets.writer(out, CsvStyle.MARKED)) {
            writer.sheet("observations");
            writer.header(cells(Cell.of("指标"), Cell.of("值")));
            writer.row(cells(Cell.of("=1+1"), Cell.of("2.20")));
            writer.row(cells());
            writer.sheet("a,]\n\"b");
            writer.row(cells(Cell.of("[x]")));
        }
        assertThat(out.toString(StandardCharsets.UTF_8).split("\r\n"))
                .containsExactly(
                        "\uFEFF[observations]",
                        "指标,值",
                        "'=1+1,2.20",
                        "",
                        "",
                        "\"[a,]\n\"\"b]\"",
                        "'[x]");
        assertThat(csv(out.toByteArray(), Limits.DEFAULT))
                .containsExactly(
                        row("observations", 2, "指标", "值"),
                        row("observations", 3, "=1+1", "2.20"),
                        row("a,]\n\"b", 7, "[x]"));
    }

    @Test
    void namesAreFoundInRowsThatAnEditorHasFilledUp() {
        assertThat(csv("[a],,\nx,y,z\n,,\n[b],,\nq,,\n"))
                .containsExactly(row("a", 2, "x", "y", "z"), row("b", 5, "q"));
    }

    @Test
    void bracketsElsewhereAreText() {
        assertThat(csv("x\n[a]\n\n[b],1\n\n[]\n\n,[c]\n"))
                .containsExactly(
                        row("", 1, "x"),
                        row("", 2, "[a]"),
                        row("", 4, "[b]", "1"),
                        row("", 6, "[]"),
                        row("", 8, "", "[c]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void emptyRowsCountAndAreLeftOut(String end) {
        assertThat(csv("a" + end + end + ",," + end + "\"\"" + end + "b"))
                .containsExactly(row("", 1, "a"), row("", 5, "b"));
    }

    // The signs that begin a formula: OWASP, CSV injection; the wide ones are taken by Chinese
    // editions.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+1|'=1+1",
                "+86 755|'+86 755",
                "-a|'-a",
                "@SUM(A1)|'@SUM(A1)",
                "＝1|'＝1",
                "＋1|'＋1",
                "－1|'－1",
                "＠a|'＠a",
                "'=1|''=1",
                "''=1|'''=1",
                "'a|'a",
                "'|'",
                "a=1|a=1",
                "-12.2|-12.2",
                "-12.2%|-12.2%",
                "'-12.2|''-12.2",
                "－12.2|'－12.2",
            })
    void textThatCouldRunGetsAnApostrophe(String text, String written) {
        String file = writtenCsv(CsvStyle.PLAIN, cells(Cell.of("x"), Cell.of(text)));
        assertThat(file).isEqualTo("x," + written + "\r\n");
        assertThat(csv(file)).containsExactly(row("", 1, "x", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "\n=1", "\uFEFF=1"})
    void invisibleSignsBeforeAFormulaGetAnApostrophe(String text) {
        String file = writtenCsv(CsvStyle.PLAIN, cells(Cell.of("x"), Cell.of(text)));
        assertThat(file).contains("'" + text);
        assertThat(csv(file)).containsExactly(row("", 1, "x", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x]", "'[x]", "''[", "=[", "'=["})
    void aLoneCellIsNoName(String text) {
        String file = writtenCsv(CsvStyle.PLAIN, cells(Cell.of(text), Cell.EMPTY));
        assertThat(file).isEqualTo("'" + text + ",\r\n");
        assertThat(csv(file)).containsExactly(row("", 1, text));
    }

    @Test
    void anApostropheByHandMakesTextOfANumber() {
        assertThat(csv("x,'-5\n").get(0).cell(1)).isEqualTo(new Cell.Text("-5"));
    }

    @Test
    void datesAreWrittenAsTheyAreShown() {
        Cell june = new Cell.Date(LocalDate.of(2020, 6, 30), Cell.DatePart.MONTH);
        assertThat(writtenCsv(CsvStyle.PLAIN, cells(june))).isEqualTo("2020-06\r\n");
    }

    @ParameterizedTest
    @ValueSource(chars = {';', '\t'})
    void otherDelimitersAreAnOption(char delimiter) {
        CsvStyle style = new CsvStyle(false, delimiter);
        String file = writtenCsv(style, cells(Cell.of("a,b"), Cell.of("c;d\te")));
        try (SheetReader reader =
                CsvSheets.read(new ByteArrayInputStream(utf8(file)), style, Limits.DEFAULT)) {
            assertThat(Sheets.all(reader)).containsExactly(row("", 1, "a,b", "c;d\te"));
            assertThat(reader.merged("")).isEmpty();
        }
    }

    @Test
    void aDelimiterIsOneOfThree() {
        assertThatThrownBy(() -> new CsvStyle(false, '|'))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a comma, a semicolon or a tab, got VERTICAL LINE");
    }

    @Test
    void whatCannotBeWrittenIsRefused() {
        SheetWriter writer = CsvSheets.writer(new ByteArrayOutputStream(), CsvStyle.PLAIN);
        writer.sheet("a");
        assertThatThrownBy(() -> writer.sheet("a"))
                .hasMessage("expected another name than that of a table before, got \"a\"");
        assertThatThrownBy(() -> writer.sheet(""))
                .hasMessage("expected a name of a table, got \"\"");
        assertThatThrownBy(() -> writer.row(cells(new Cell.Refused("a value", "#N/A"))))
                .hasMessage(
                        "expected a cell with a value, got Refused[expected=a value, shown=#N/A]");
        for (String half : ImmutableList.of("a\uD83D", "\uD83Da", "\uDE00")) {
            assertThatThrownBy(() -> writer.row(cells(Cell.of(half))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("expected a text of whole characters, got ");
        }
    }

    @Test
    void faultsOfTheStreamAreTold() {
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }
        };
        assertThatThrownBy(() -> CsvSheets.read(in, Limits.DEFAULT))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("gone");
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        SheetWriter writer = CsvSheets.writer(out, CsvStyle.MARKED);
        writer.row(cells(Cell.of("a")));
        assertThatThrownBy(writer::close)
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("full");
    }
}
