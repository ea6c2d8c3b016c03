package io.github.tongbi.formats.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.trade.TradeFigures;
import io.github.tongbi.formats.tables.sheet.Limits;
import io.github.tongbi.formats.tables.sheet.SheetReader;
import io.github.tongbi.formats.tables.sheet.XlsxSheets;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** What people do to workbooks: rows are hidden, cells merged, formulas saved without their results. */
class WorkbookTablesTest {
    private static final Tables<TradeFigures> TRADE = Tables.of(TradeFigures.class);

    private static TableResult<TradeFigures> read(
            Tables<TradeFigures> tables, Consumer<Worksheet> edited) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", null)) {
            Worksheet sheet = book.newWorksheet("外贸");
            row(sheet, 0, "时期", "出口(亿美元)", "进口(亿美元)");
            row(sheet, 1, "2020-Q1", "1.74", "0.67");
            row(sheet, 2, "2020-Q2", "1.80", "0.70");
            edited.accept(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (SheetReader in =
                XlsxSheets.read(new ByteArrayInputStream(out.toByteArray()), Limits.DEFAULT)) {
            return tables.read(in);
        }
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, cells[column]);
        }
    }

    @Test
    void hiddenRowIsAFailureUnlessTheMappingReadsIt() {
        TableResult<TradeFigures> read = read(TRADE, sheet -> sheet.hideRow(1));

        assertThat(read.values()).hasSize(1);
        assertThat(read.failures())
                .hasToString("[外贸 row 2: expected a row that can be seen, got a hidden one]");
        TableMapping all = TableMapping.NONE.withHiddenRows();
        TableResult<TradeFigures> readAll = read(TRADE.with(all), sheet -> sheet.hideRow(1));
        assertThat(readAll.values()).hasSize(2);
        assertThat(readAll.failures()).isEmpty();
    }

    @Test
    void mergedCellsOfTheHeaderOrBelowAreAFailure() {
        assertThat(read(TRADE, sheet -> sheet.range(1, 1, 2, 1).merge()).failures())
                .hasToString("[外贸 row 3: expected single cells, got the merged ones B2:B3]");
        assertThat(read(TRADE, sheet -> sheet.range(0, 1, 0, 2).merge()).failures())
                .hasToString("[外贸 row 1: expected single cells, got the merged ones B1:C1]");
    }

    @Test
    void formulaWithoutItsResultIsAFailureOfItsCell() {
        TableResult<TradeFigures> read = read(TRADE, sheet -> sheet.formula(1, 1, "SUM(A1:A9)"));

        assertThat(read.values()).hasSize(1);
        assertThat(read.failures())
                .hasToString("[外贸 B2 (出口(亿美元)): expected a formula with its stored result, got"
                        + " \"=SUM(A1:A9)\"]");
    }

    @Test
    void sheetWithoutATableIsAFailureAndTheOthersAreRead() {
        TableResult<TradeFigures> read = read(TRADE, sheet -> {
            Worksheet notes = sheet.getWorkbook().newWorksheet("说明");
            notes.value(0, 0, "口径说明");
        });

        assertThat(read.values()).hasSize(2);
        assertThat(read.titles()).containsExactly("口径说明");
        assertThat(read.failures())
                .hasToString("[说明: expected a row with the headers 时期, got none]");
    }
}
