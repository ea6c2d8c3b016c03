package io.github.tongbi.formats.tables.sheet;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.Charset;
import java.util.stream.Stream;

/** Any bytes are read, or refused in our own words. */
class SheetFuzzTest {
    private static final Limits LIMITS =
            Limits.DEFAULT.withUnpackedBytes(1 << 22).withRows(1_000);

    @MethodSource("tables")
    @FuzzTest(maxDuration = "1m")
    void csvIsReadOrRefused(byte[] bytes) {
        try {
            Sheets.csv(bytes, LIMITS);
        } catch (UnreadableSheetException e) {
            requireReason(e);
        }
    }

    @MethodSource("workbooks")
    @FuzzTest(maxDuration = "1m")
    void workbooksAreReadOrRefused(byte[] bytes) {
        try {
            Sheets.xlsx(bytes, LIMITS);
        } catch (UnreadableSheetException e) {
            requireReason(e);
        }
    }

    /** The bytes are the rows of a sheet, which are hard to hit through the zip file. */
    @MethodSource("rows")
    @FuzzTest(maxDuration = "1m")
    void rowsAreReadOrRefused(byte[] bytes) {
        try {
            Sheets.xlsx(Workbooks.of("").with("xl/worksheets/sheet1.xml", bytes).bytes(), LIMITS);
        } catch (UnreadableSheetException e) {
            requireReason(e);
        }
    }

    private static void requireReason(UnreadableSheetException e) {
        if (!e.problem().startsWith("expected ") || e.problem().indexOf('\n') >= 0) {
            throw new AssertionError(e.problem(), e);
        }
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of((Object)
                        Sheets.utf8("\uFEFF[a]\r\n指标,值\r\n\"a\"\"b\",-2.20%\r\n\r\n[b]\nx")),
                Arguments.of((Object) "指标,值\n出口,2.20".getBytes(Charset.forName("GB18030"))),
                Arguments.of((Object) Sheets.utf8("\"a\n\"b")));
    }

    static Stream<Arguments> workbooks() {
        return Stream.of(
                Arguments.of((Object)
                        Sheets.writtenXlsx("s", Sheets.cells(Cell.of("2.20"), Cell.of(" a ")))),
                Arguments.of((Object)
                        Workbooks.of("<row><c t='e'><v>#N/A</v></c></row>").bytes()));
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                Arguments.of(
                        (Object)
                                Sheets.utf8(
                                        "<worksheet><sheetData><row r='1' hidden='1'>"
                                                + "<c r='B1' s='0' t='str'><f>A1</f><v>1.5E3</v></c><c t='inlineStr'><is><r><t>a</t></r></is></c>"
                                                + "</row></sheetData><mergeCells><mergeCell ref='A1:B1'/></mergeCells></worksheet>")),
                Arguments.of((Object) Sheets.utf8("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")),
                Arguments.of((Object) Sheets.utf8("<a><![CDATA[]]>&#x0;")));
    }
}
