package io.github.tongbi.formats.tables.sheet;

import static com.google.common.base.Preconditions.checkArgument;

import org.dhatim.fastexcel.Worksheet;

import java.math.BigDecimal;

/** Writes the cells of a workbook, each with the number format that shows it as it is. */
final class XlsxCellWriter {
    /** The digits that a spreadsheet keeps of a number, and as many decimals. */
    private static final int MAX_DIGITS = 15;

    private final Worksheet sheet;
    private final CellTexts texts;
    private final ColumnFormats formats;

    XlsxCellWriter(Worksheet sheet, CellTexts texts) {
        this.sheet = sheet;
        this.texts = texts;
        this.formats = new ColumnFormats(sheet);
    }

    void write(int row, int column, Cell cell) {
        checkArgument(
                !(cell instanceof Cell.Refused), "expected a cell with a value, got %s", cell);
        if (cell instanceof Cell.Text text) {
            text(row, column, text.text());
        } else if (cell instanceof Cell.Decimal decimal) {
            decimal(row, column, decimal);
        } else if (cell instanceof Cell.Date date) {
            sheet.value(row, column, DayCount.of(date.date()));
            formats.set(row, column, format(date.part()));
        }
    }

    private void decimal(int row, int column, Cell.Decimal decimal) {
        BigDecimal digits = new BigDecimal(decimal.digits());
        BigDecimal value = decimal.percent() ? digits.movePointLeft(2) : digits;
        boolean negativeZero = digits.signum() == 0 && decimal.digits().charAt(0) == '-';
        if (negativeZero
                || Decimals.count(decimal.digits()) > MAX_DIGITS
                || value.scale() > MAX_DIGITS) {
            text(row, column, decimal.shown());
        } else {
            sheet.value(row, column, value);
            formats.set(row, column, format(digits.scale(), decimal.percent()));
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

    private void text(int row, int column, String text) {
        CellTexts.Written written = texts.of(text);
        if (written.isShared()) {
            sheet.value(row, column, written.text());
        } else {
            sheet.inlineString(row, column, written.text());
        }
        if (written.needsFormat()) {
            formats.set(row, column, "@");
        }
    }

    /** Ends what belongs to the rows so far, so that they can be written. */
    void flush() {
        formats.flush();
    }
}
