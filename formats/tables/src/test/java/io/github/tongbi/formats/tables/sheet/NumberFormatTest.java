package io.github.tongbi.formats.tables.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

class NumberFormatTest {
    private static Cell cell(String format, String stored) {
        return NumberFormat.of(format).cell(new BigDecimal(stored), false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "General|2.2|2.2",
                "General|2.50|2.5",
                "General|100.0|100",
                "0.00|2.2|2.20",
                "0.00|-2.2|-2.20",
                "0.00|0|0.00",
                "0.0|2.25|2.25",
                "0|2.2|2.2",
                "#,##0.00|1724.48|1724.48",
                "#,##0|1234567|1234567",
                "0.##|2.5|2.5",
                "0.0?|2.5|2.50",
                "#.##|0.5|0.5",
                "0.0%|0.122|12.2%",
                "0.00%|0.122|12.20%",
                "0.0%|0.12249|12.249%",
                "0%|-0.063|-6.3%",
                "0.0%|1E-7|0.00001%",
                "0.00E+00|12345|12345",
                "# ?/?|0.5|0.5",
                "@|7|7",
                "0.00_ ;[Red]-0.00 |-2.2|-2.20",
                "0.00_);(0.00)|-2.2|-2.20",
                "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ |5|5.00",
                "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ |0|0",
                "0.0;-0.00;0.000|1|1.0",
                "0.0;-0.00;0.000|-1|-1.00",
                "0.0;-0.00;0.000|0|0.000",
                "[DBNum1]0|5|5",
                "[$-804]0.0|5|5.0",
                ";;;|5|5",
                "0.00\"亿元\"|2.2|2.20亿元",
                "0\"家\"|25|25家",
                "0\\家|25|25家",
                "0家|25|25家",
                "\"约\"0.0|2|约2.0",
                "¥#,##0.00|5|¥5.00",
                "[$¥-804]#,##0.00|-5|¥-5.00",
                "[$USD] 0|5|USD5",
                "0.0\"%\"|12.2|12.2%",
                "\"a;b\"0;0.0|5|a;b5",
            })
    void numbersHaveTheDigitsShownAndStored(String format, String stored, String shown) {
        assertThat(cell(format, stored)).isEqualTo(Cell.of(shown));
    }

    // Doubles of computed cells; a spreadsheet shows 15 digits of them at most.
    @ParameterizedTest
    @CsvSource({
        "1.1000000000000001, 1.1",
        "0.30000000000000004, 0.3",
        "12.339999999999996, 12.34",
        "0.33333333333333331, 0.333333333333333",
        "1234567890.1234567, 1234567890.12346",
        "123456789012345, 123456789012345",
        "1E+2, 100",
        "1.5E-10, 0.00000000015",
    })
    void digitsBeyondTheFifteenthAreRounded(String stored, String shown) {
        assertThat(cell("General", stored)).isEqualTo(Cell.of(shown));
    }

    @Test
    void noiseOfAPercentageIsRounded() {
        assertThat(cell("0.0%", "0.12199999999999999")).isEqualTo(Cell.of("12.2%"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0.0,|1234567",
                "0,.0|1234567",
                "0!.0,|12345",
                "0\\.0,\"万\"|12345",
                "[>=10000]0.0;0|12345",
                "0.0%%|0.5",
            })
    void aNumberThatIsNotShownAsItIsStoredIsRefused(String format, String stored) {
        assertThat(cell(format, stored))
                .isEqualTo(new Cell.Refused("a number shown as it is stored", stored));
    }

    @Test
    void aWholeNumberOfMoreThanFifteenDigitsIsRefused() {
        assertThat(cell("0", "1234567890123456"))
                .isEqualTo(new Cell.Refused(
                        "a number of at most 15 digits, or text", "1234567890123456"));
    }

    // 44012 is 30 June 2020 in LibreOffice, 43982 31 May.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "yyyy-mm-dd|44012|2020-06-30",
                "yyyy/m/d;@|44012|2020-06-30",
                "yyyy\"年\"m\"月\"d\"日\"|44012|2020-06-30",
                "[$-804]yyyy年m月d日 aaaa|44012|2020-06-30",
                "m\"月\"d\"日\"|44012|2020-06-30",
                "yyyy\"年\"m\"月\"|43982|2020-05",
                "yyyy-mm|43982|2020-05",
                "mmm-yy|43982|2020-05",
                "m\"月\"|43982|2020-05",
                "yyyy\"年\"|43982|2020",
                "yyyy-mm-dd hh:mm|44012|2020-06-30",
                "yyyy-mm-dd AM/PM h:mm|44012|2020-06-30",
                "dd.mm.yyyy|1|1900-01-01",
                "yyyy-mm-dd|59|1900-02-28",
                "yyyy-mm-dd|61|1900-03-01",
                "yyyy-mm-dd|2958465|9999-12-31",
            })
    void datesAreShownToThePartOfTheirFormat(String format, String stored, String shown) {
        Cell cell = cell(format, stored);
        assertThat(cell).isInstanceOf(Cell.Date.class);
        assertThat(cell.shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0", "60", "-1", "2958466", "44012.5"})
    void otherDaysAreRefused(String stored) {
        assertThat(cell("yyyy-mm-dd", stored))
                .isEqualTo(new Cell.Refused("a date from 1900 on without a time", stored));
    }

    // ECMA-376 part 1, 18.17.4.1: day 0 of the other system is 1 January 1904.
    @ParameterizedTest
    @CsvSource({"0, 1904-01-01", "42550, 2020-06-30", "2957003, 9999-12-31"})
    void theOtherSystemCountsFrom1904(String stored, String shown) {
        Cell cell = NumberFormat.of("yyyy-mm-dd").cell(new BigDecimal(stored), true);
        assertThat(cell.shown()).isEqualTo(shown);
        assertThat(NumberFormat.of("d").cell(new BigDecimal("2957004"), true))
                .isInstanceOf(Cell.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"h:mm", "[h]:mm:ss", "mm:ss", "h:mm AM/PM", "[mm]"})
    void aTimeIsRefused(String format) {
        assertThat(cell(format, "0.5")).isEqualTo(new Cell.Refused("a number or a date", "a time"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2.2, 2.2",
        "1, 2, 2",
        "2, 2.2, 2.20",
        "4, 2.2, 2.20",
        "9, 0.05, 5%",
        "10, 0.05, 5.00%",
        "11, 5, 5",
        "14, 44012, 2020-06-30",
        "17, 44012, 2020-06",
        "27, 44012, 2020-06",
        "31, 44012, 2020-06-30",
        "57, 44012, 2020-06",
        "58, 44012, 2020-06-30",
        "49, 5, 5",
        "163, 5, 5",
    })
    void builtInFormatsAreKnown(int id, String stored, String shown) {
        assertThat(cell(BuiltInFormats.code(id), stored).shown()).isEqualTo(shown);
    }
}
