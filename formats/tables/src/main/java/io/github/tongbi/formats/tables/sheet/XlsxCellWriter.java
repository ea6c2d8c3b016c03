package io.github.tongbi.formats.tables.sheet;

import static com.google.common.base.Preconditions.checkArgument;

import org.dhatim.fastexcel.Worksheet;

import java.math.BigDecimal;

/** Writes the cells of a workbook, each with the number format that shows it as it is. */
final class XlsxCellWriter {
    /** The digits that a spreadsheet keeps of a number, and as many decimals. */
    private static final int MAX_DIGITS = 15;

    private static final int MAX_TEXT = 32_767;

    private XlsxCellWriter() {}

    static void write(Worksheet sheet, int row, int column, Cell cell) {
        checkArgument(
                !(cell instanceof Cell.Refused), "expected a cell with a value, got %s", cell);
        if (cell instanceof Cell.Text text) {
            text(sheet, row, column, text.text());
        } else if (cell instanceof Cell.Decimal decimal) {
            decimal(sheet, row, column, decimal);
        } else if (cell instanceof Cell.Date date) {
            sheet.value(row, column, DayCount.of(date.date()));
            sheet.style(row, column).format(format(date.part())).set();
        }
    }

    private static void decimal(Worksheet sheet, int row, int column, Cell.Decimal decimal) {
        BigDecimal digits = new BigDecimal(decimal.digits());
        BigDecimal value = decimal.percent() ? digits.movePointLeft(2) : digits;
        boolean negativeZero = digits.signum() == 0 && decimal.digits().charAt(0) == '-';
        if (negativeZero
                || Decimals.count(decimal.digits()) > MAX_DIGITS
                || value.scale() > MAX_DIGITS) {
            text(sheet, row, column, decimal.shown());
        } else {
            sheet.value(row, column, value);
            sheet.style(row, column)
                    .format(format(digits.scale(), decimal.percent()))
                    .set();
        }
    }

    private static String format(int decimals, boolean percent) {
        String whole = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
        return percent ? whole + "%" : whole;
    }

    private static String format(Cell.DatePart part) {
        return switch (part) {
            case DAY -> "yyyy-mm-dd";
            case MONTH -> "yyyy-mm";
            case YEAR -> "yyyy";
        };
    }

    /** Text with space at its ends is shared, because only there the library marks it as such. */
    private static void text(Worksheet sheet, int row, int column, String text) {
        checkArgument(
                text.length() <= MAX_TEXT,
                "expected a text of at most %s characters, got %s",
                MAX_TEXT,
                text.length());
        String escaped = RichText.escaped(Texts.requireWhole(text));
        if (Texts.hasSpaceAtEnd(escaped)) {
            sheet.value(row, column, escaped);
        } else {
            sheet.inlineString(row, column, escaped);
        }
        if (CsvText.isFormula(text) || Cell.of(text) instanceof Cell.Decimal) {
            sheet.style(row, column).format("@").set();
        }
    }
}
