package io.github.tongbi.formats.tables.sheet;

import static io.github.tongbi.formats.tables.sheet.Sheets.row;
import static io.github.tongbi.formats.tables.sheet.Sheets.xlsx;
import static io.github.tongbi.formats.tables.sheet.Workbooks.relation;
import static io.github.tongbi.formats.tables.sheet.Workbooks.relations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;

/** Reads what other programs write and we do not. */
class XlsxReadingTest {
    private static Cell only(Workbooks book) {
        return xlsx(book.bytes()).get(0).cell(0);
    }

    private static Cell only(String cell) {
        return only(Workbooks.of("<row r='1'>" + cell + "</row>"));
    }

    @Test
    void aNumberHasTheDecimalsOfItsFormat() {
        Workbooks book = Workbooks.of("<row r='1'><c r='A1' s='1'><v>2.2</v></c></row>")
                .with("xl/styles.xml", Workbooks.styles("0.00"));
        assertThat(only(book)).isEqualTo(Cell.of("2.20"));
    }

    @Test
    void aStyleThatIsNotThereIsGeneral() {
        assertThat(only("<c s='7'><v>2.20</v></c>")).isEqualTo(Cell.of("2.2"));
        assertThat(only("<c s='x'><v>5</v></c>")).isEqualTo(Cell.of("5"));
        assertThat(only(Workbooks.of("<row><c s='1'><v>5</v></c></row>")
                        .without("xl/styles.xml")
                        .with(
                                "xl/_rels/workbook.xml.rels",
                                relations(relation("r1", "worksheet", "worksheets/sheet1.xml")))))
                .isEqualTo(Cell.of("5"));
    }

    // date1904="1" and "true" say the same; 42550 days after 1904-01-01 are 2020-06-30.
    @ParameterizedTest
    @CsvSource({"date1904='1', 42550", "date1904='true', 42550", "date1904='0', 44012", "'', 44012"
    })
    void daysAreCountedFromTheYearOfTheWorkbook(String flag, String days) {
        Workbooks book = Workbooks.of("<row><c s='1'><v>" + days + "</v></c></row>")
                .with("xl/styles.xml", Workbooks.styles("yyyy-mm-dd"))
                .with(
                        "xl/workbook.xml",
                        "<workbook><workbookPr " + flag
                                + "/><sheets><sheet name='s' id='r1'/></sheets></workbook>");
        assertThat(only(book))
                .isEqualTo(new Cell.Date(LocalDate.of(2020, 6, 30), Cell.DatePart.DAY));
    }

    @Test
    void textsOfAllKindsAreRead() {
        Workbooks book = Workbooks.of("""
                        <row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='inlineStr'><is><t>全市</t></is></c>
                        <c t='inlineStr'><is><r><t>全</t></r><r><t>市</t></r></is></c><c t='b'><v>1</v></c>
                        <c t='b'><v>0</v></c><c t='d'><v>2020-06-30</v></c><c t='s'><v>2</v></c></row>
                        """)
                .with(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>12.2%</t></si><si><r><t>亿</t></r><r><rPr/><t>元</t></r>"
                                + "<rPh sb='0' eb='1'><t>yi</t></rPh></si><si><t>a_x000D_b</t></si></sst>");
        assertThat(xlsx(book.bytes()).get(0).cells())
                .containsExactly(
                        Cell.of("12.2%"),
                        Cell.of("亿元"),
                        Cell.of("全市"),
                        Cell.of("全市"),
                        Cell.of("TRUE"),
                        Cell.of("FALSE"),
                        new Cell.Date(LocalDate.of(2020, 6, 30), Cell.DatePart.DAY),
                        Cell.of("a\rb"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c><f>A1+B1</f><v>2.5</v></c>|2.5",
                "<c t='str'><f>A1</f><v>全市</v></c>|全市",
                "<c t='b'><f>A1</f><v>1</v></c>|TRUE",
            })
    void aFormulaHasItsStoredResult(String cell, String shown) {
        assertThat(only(cell)).isEqualTo(Cell.of(shown));
    }

    @Test
    void anEmptyResultIsAnEmptyCell() {
        assertThat(xlsx(Workbooks.of("<row><c t='str'><f>A1</f><v></v></c><c><v>1</v></c></row>")
                        .bytes()))
                .containsExactly(row("s", 1, "", "1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c><f>SUM(A1:A3)</f></c>|a formula with its stored result|=SUM(A1:A3)",
                "<c><f>A1</f><v/></c>|a formula with its stored result|=A1",
                "<c t='e'><f>A1/0</f><v>#DIV/0!</v></c>|a value|#DIV/0!",
                "<c t='e'><v>#N/A</v></c>|a value|#N/A",
                "<c t='z'><v>5</v></c>|a value|5",
                "<c><v>5x</v></c>|a number|5x",
                "<c><v>NaN</v></c>|a number|NaN",
                "<c><v>1E+1000000000</v></c>|a number|1E+1000000000",
                "<c><v>1E-402</v></c>|a number|1E-402",
                "<c t='s'><v>0</v></c>|the number of a shared text|0",
                "<c t='s'><v>-1</v></c>|the number of a shared text|-1",
                "<c t='s'><v>x</v></c>|the number of a shared text|x",
                "<c t='d'><v>2020-06-31</v></c>|a date such as 2020-06-30|2020-06-31",
                "<c t='d'><v>1899-01-01</v></c>|a date such as 2020-06-30|1899-01-01",
            })
    void whatIsNoValueIsRefusedAlone(String cell, String expected, String shown) {
        assertThat(only(cell)).isEqualTo(new Cell.Refused(expected, shown));
    }

    @Test
    void oneLongCellIsRefusedAlone() {
        Limits limits = Limits.DEFAULT.withCellCharacters(3).withDigits(3);
        Workbooks book = Workbooks.of("""
                <row><c t='inlineStr'><is><t>abcd</t></is></c><c t='str'><v>abcd</v></c>
                <c t='s'><v>0</v></c><c><v>12.34</v></c><c t='inlineStr'><is><t>abc</t></is></c></row>
                """)
                .with("xl/sharedStrings.xml", "<sst><si><t>abcdefg</t></si></sst>");
        Cell refused = new Cell.Refused("a text of at most 3 characters", "abcd");
        assertThat(xlsx(book.bytes(), limits).get(0).cells())
                .containsExactly(
                        refused,
                        refused,
                        refused,
                        new Cell.Refused("a number of at most 3 digits", "12.34"),
                        Cell.of("abc"));
        assertThat(only("<c><v>" + "1".repeat(1_000_000) + "</v></c>"))
                .isEqualTo(new Cell.Refused("a number", "1".repeat(100) + "…"));
    }

    @Test
    void cellsAndRowsAreWhereTheyAre() {
        Workbooks book = Workbooks.of("""
                <row r='2'><c r='B2'><v>1</v></c><c><v>2</v></c><c r='E2'><v>3</v></c><c r='F2' s='0'/></row>
                <row><c r='A3'/></row><row><c><v>4</v></c></row><row r='1048576'><c r='AB9'><v>5</v></c></row>
                """);
        assertThat(xlsx(book.bytes()).subList(0, 2))
                .containsExactly(row("s", 2, "", "1", "2", "", "3"), row("s", 4, "4"));
        SheetRow last = xlsx(book.bytes()).get(2);
        assertThat(last.number()).isEqualTo(1_048_576);
        assertThat(last.cell(27)).isEqualTo(Cell.of("5"));
    }

    @Test
    void whatIsHiddenIsTold() {
        Workbooks book =
                Workbooks.of("<row hidden='1'><c><v>1</v></c></row><row><c><v>2</v></c></row>");
        assertThat(xlsx(book.bytes())).extracting(SheetRow::hidden).containsExactly(true, false);
        book.with(
                "xl/workbook.xml",
                "<workbook><sheets><sheet name='s' state='veryHidden' id='r1'/></sheets></workbook>");
        assertThat(xlsx(book.bytes())).extracting(SheetRow::hidden).containsExactly(true, true);
    }

    @Test
    void mergedCellsAreToldAtTheEndOfTheirSheet() {
        Workbooks book = Workbooks.of("")
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c></row></sheetData>"
                                + "<mergeCells count='2'><mergeCell ref='A1:C1'/><mergeCell ref='A2:A3'/></mergeCells></worksheet>");
        try (SheetReader reader =
                XlsxSheets.read(new ByteArrayInputStream(book.bytes()), Limits.DEFAULT)) {
            assertThat(reader.merged("s")).isEmpty();
            assertThat(reader.next()).isPresent();
            assertThat(reader.next()).contains(row("s", 2, "2"));
            assertThat(reader.next()).isEmpty();
            assertThat(reader.merged("s")).containsExactly("A1:C1", "A2:A3");
        }
    }

    @Test
    void chartsAreNoSheets() {
        Workbooks book = Workbooks.of("<row><c><v>1</v></c></row>")
                .with(
                        "xl/workbook.xml",
                        "<workbook><sheets><sheet name='c' id='r4'/><sheet name='s' id='r1'/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        relations(relation("r1", "worksheet", "../xl/worksheets/sheet1.xml")
                                + relation("r4", "chartsheet", "chartsheets/sheet1.xml")));
        assertThat(xlsx(book.bytes())).containsExactly(row("s", 1, "1"));
    }
}
