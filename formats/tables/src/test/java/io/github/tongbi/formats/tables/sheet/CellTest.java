package io.github.tongbi.formats.tables.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tongbi.core.error.UnreadableTextException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class CellTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, false",
        "2.20, 2.20, false",
        "-0.50, -0.50, false",
        "-0, -0, false",
        "12.2%, 12.2, true",
        "-6.30%, -6.30, true",
        "91440300708461136T, , ",
        "914403001922038216, 914403001922038216, false",
    })
    void plainDecimalsAndPercentagesAreDecimals(String shown, String digits, Boolean percent) {
        Cell expected = digits == null ? new Cell.Text(shown) : new Cell.Decimal(digits, percent);
        assertThat(Cell.of(shown)).isEqualTo(expected);
        assertThat(Cell.of(shown).shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "007",
                "+5",
                "1,724.48",
                "−21.1",
                "1e5",
                ".5",
                "5.",
                "-",
                "%",
                "-%",
                "1.2.3",
                "--1",
                "１２",
                "12.2％",
                "12.2%%",
                " 5",
                "5 ",
                "NaN",
                "2020-06",
                "2020-06-30",
                "00",
                "-01",
                "1-2"
            })
    void anythingElseIsText(String shown) {
        assertThat(Cell.of(shown)).isEqualTo(new Cell.Text(shown));
    }

    @Test
    void nothingIsTheEmptyCell() {
        assertThat(Cell.of("")).isEqualTo(Cell.EMPTY);
        assertThat(Cell.EMPTY.shown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DAY, 2020-06-30", "MONTH, 2020-06", "YEAR, 2020"})
    void aDateShowsThePartOfItsFormat(Cell.DatePart part, String shown) {
        assertThat(new Cell.Date(LocalDate.of(2020, 6, 30), part).shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"1900-01-01", "9999-12-31"})
    void datesReachFrom1900To9999(LocalDate date) {
        assertThat(new Cell.Date(date, Cell.DatePart.DAY).date()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31", "+10000-01-01"})
    void otherDatesAreRefused(LocalDate date) {
        assertThatThrownBy(() -> new Cell.Date(date, Cell.DatePart.DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a date of the years 1900 to 9999, got " + date);
    }

    @Test
    void textIsNotEmpty() {
        assertThatThrownBy(() -> new Cell.Text(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a text of at least one character, got \"\"");
    }

    @Test
    void digitsAreAPlainDecimal() {
        assertThatThrownBy(() -> new Cell.Decimal("1e5", false))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessage("expected a plain decimal such as 2.20, got \"1e5\"");
        assertThatThrownBy(() -> new Cell.Decimal("", true))
                .hasMessage("expected a plain decimal such as 2.20, got \"\"");
    }

    @Test
    void aRowIsEmptyBeyondItsCells() {
        SheetRow row = Sheets.row("", 1, "a", "", "2");
        assertThat(row.cell(2)).isEqualTo(new Cell.Decimal("2", false));
        assertThat(row.cell(3)).isEqualTo(Cell.EMPTY);
    }
}
