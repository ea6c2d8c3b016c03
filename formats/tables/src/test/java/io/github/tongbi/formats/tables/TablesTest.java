package io.github.tongbi.formats.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.park.Park;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.core.trade.TradeFigures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

class TablesTest {
    private static final Tables<TradeFigures> TRADE = Tables.of(TradeFigures.class);

    private static <T> TableResult<T> read(Tables<T> tables, String... lines) {
        return TableFile.CSV.read(
                String.join("\n", lines).getBytes(StandardCharsets.UTF_8), tables::read);
    }

    private static List<String> failures(String... lines) {
        return read(TRADE, lines).failures().stream()
                .map(TableFailure::toString)
                .toList();
    }

    private static String exports(Tables<TradeFigures> tables, String... lines) {
        TableResult<TradeFigures> read = read(tables, lines);
        assertThat(read.failures()).isEmpty();
        return read.values().get(0).exports().map(Figure::toString).orElse("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "时期,出口总额(万美元)",
                "时期,出口额（万美元）",
                "报告期, 出口 (万美元)",
                "period,exports(万美元)",
                "Period,Exports (万美元)"
            })
    void columnsAreFoundByTheirHeaders(String header) {
        assertThat(exports(TRADE, header, "2020年1-3月,17400.0")).isEqualTo("17400.0万美元");
    }

    @Test
    void columnsMayStandInAnyOrderBelowTitles() {
        TableResult<TradeFigures> read =
                read(TRADE, "外贸情况,,", ",,单位：亿美元", "进口,出口,时期", "0.67,1.74,2020-Q1");

        assertThat(read.failures()).isEmpty();
        assertThat(read.titles()).containsExactly("外贸情况", "单位：亿美元");
        assertThat(read.values().get(0).imports()).map(Figure::toString).contains("0.67亿美元");
    }

    @ParameterizedTest
    @CsvSource({"1.74亿美元, 1.74亿美元", "近2亿美元, 近2亿美元", "17400.00, 17400.00万元", "近100, 近100万元"})
    void unitOfACellGoesBeforeThatOfTheHeader(String cell, String figure) {
        assertThat(exports(TRADE, "时期,出口(万元)", "2020-Q1," + cell)).isEqualTo(figure);
    }

    @Test
    void mappingTellsWhatATableOfOthersCallsThings() {
        Tables<TradeFigures> tables = TRADE.with(TableMapping.NONE
                .column("出口值", "exports")
                .unit("exports", "万美元")
                .value("period", "2020-Q1")
                .ignoring("备注")
                .absent("—"));

        assertThat(exports(tables, "出口值,进口(万美元),备注", "17400,—,初步")).isEqualTo("17400万美元");
    }

    @Test
    void mappingOfAFieldThatThereIsNotIsRefused() {
        assertThatThrownBy(() -> TRADE.with(TableMapping.NONE.column("出口值", "export")))
                .hasMessage("expected a field of trade figures, got \"export\"");
        assertThatThrownBy(() -> TableMapping.NONE.unit("exports", "万蚊"))
                .isInstanceOf(UnreadableTextException.class);
        assertThatThrownBy(() -> Tables.of(String.class))
                .hasMessage("expected a model such as Park, got java.lang.String");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-Q1,1.74,22.6% | B3 (出口): expected a unit in the cell or in the header, such as"
                        + " 出口总额(万元), got \"1.74\"",
                "2020-Q9,1亿元,22.6% | A3 (时期): expected a quarter from 1 to 4, got \"2020-Q9\"",
                ",1亿元,22.6% | A3 (时期): expected something in this column, got nothing",
                "2020-Q1,n.a.,22.6% | B3 (出口): expected ",
                "2020-Q1,12.2%,22.6% | B3 (出口): expected an amount of money, in a unit such as 亿美元,"
                        + " got \"12.2%\"",
                "2020-06-30,1亿元,22.6% | A3 (时期): expected "
            })
    void badCellIsToldWithItsPlaceAndTheOtherRowsCome(String row, String failure) {
        String[] lines = {"时期,出口,出口同比", "2020-Q2,1亿元,", row, "2020-Q3,2亿元,1%"};

        assertThat(read(TRADE, lines).values()).hasSize(2);
        assertThat(failures(lines)).hasSize(1).allMatch(line -> line.startsWith(failure));
    }

    @Test
    void headersThatAreUnknownOrTwiceAreTold() {
        assertThat(failures("时期,出口(亿元),出口总额(亿元),附注", "2020-Q1,1,2,x"))
                .containsExactly(
                        "C1 (出口总额(亿元)): expected the column exports once, got \"出口总额(亿元)\"",
                        "D1 (附注): expected a column that is known, or one that the mapping names,"
                                + " got \"附注\"");
    }

    @Test
    void tableWithoutItsHeaderIsTold() {
        assertThat(failures("甲,乙", "1,2"))
                .containsExactly("expected a row with the headers 时期, got none");
    }

    @Test
    void readingStopsAfterAThousandFailures() {
        String[] lines = new String[1_500];
        lines[0] = "时期,出口";
        for (int i = 1; i < lines.length; i++) {
            lines[i] = "2020-Q1,无";
        }
        assertThat(failures(lines))
                .hasSize(1_001)
                .last()
                .isEqualTo("row 1002: expected at most 1000 failures, got more; stopped here");
    }

    @Test
    void partsThatBelongToNoRowAreTold() {
        TableResult<Park> read = read(
                Tables.of(Park.class),
                "[园区]",
                "序号,园区名称,截至日期",
                "1,甲园,2020-05-31",
                "1,乙园,2020-05-31",
                "",
                "[园区.入驻]",
                "所属序号,入驻单位",
                "1,子公司",
                "7,丑公司");

        assertThat(read.values()).extracting(Park::name).containsExactly("甲园");
        assertThat(read.values().get(0).tenancies()).hasSize(1);
        assertThat(read.failures().stream().map(TableFailure::toString))
                .containsExactly(
                        "园区 row 4: expected a number of its own, got \"1\"",
                        "园区.入驻 row 9: expected the number of a row that was read, got \"7\"");
    }

    @Test
    void reportWithoutItsHeaderOrWithOtherSheetsIsTold() {
        byte[] file = "[外贸]\n时期,出口(亿元)\n2020-Q1,1\n\n[杂项]\n甲\n乙\n".getBytes(StandardCharsets.UTF_8);
        TableResult<Report> read = TableFile.CSV.read(file, ReportTables::read);

        assertThat(read.values()).isEmpty();
        assertThat(read.failures()).hasSize(3);
        assertThat(read.failures().get(2))
                .hasToString(
                        "表头: expected one row with the bureau, region and period of the report,"
                                + " got 0");
    }
}
