package io.github.tongbi.formats.tables.sheet;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What one cell (单元格) of a sheet holds, such as {@code 2.20}, {@code 12.2%} or {@code 全市}.
 *
 * <p>A file of CSV knows no kinds of cells, so that {@link #of} sorts its texts: a plain decimal or
 * percentage is a {@link Decimal}, anything else a {@link Text}. Text cells of a workbook are sorted in
 * the same way. Who needs the text of a cell, an identity code for example, asks for {@link #shown}.
 */
public sealed interface Cell extends Serializable {
    /** The cell without anything in it. */
    Cell EMPTY = new Empty();

    /** Returns what an editor shows in the cell, {@code 12.2%}; the empty text for an empty cell. */
    String shown();

    /** Returns the cell that shows a text: empty, a decimal as it is written, or text. */
    static Cell of(String shown) {
        return shown.isEmpty() ? EMPTY : Decimals.cell(shown);
    }

    /** A cell without anything in it. */
    record Empty() implements Cell {
        private static final long serialVersionUID = 1L;

        @Override
        public String shown() {
            return "";
        }
    }

    /**
     * Text as it stands in the cell, with its spaces and line ends.
     *
     * @param text at least one character
     */
    record Text(String text) implements Cell {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the cell.
         *
         * @throws IllegalArgumentException if the text is empty
         */
        public Text {
            checkArgument(!text.isEmpty(), "expected a text of at least one character, got \"\"");
        }

        @Override
        public String shown() {
            return text;
        }
    }

    /**
     * A decimal number with the digits that are shown or written, {@code 2.20} or {@code 12.2%}.
     *
     * @param digits the plain decimal before the percent sign: {@code -0.50}; no plus, no grouping, no
     *     zeros before the first digit but the one before the point
     * @param percent whether a percent sign follows: {@code 12.2%} has the digits {@code 12.2}
     */
    record Decimal(String digits, boolean percent) implements Cell {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the cell.
         *
         * @throws io.github.tongbi.core.error.UnreadableTextException if the digits are no plain
         *     decimal
         */
        public Decimal {
            Decimals.require(digits);
        }

        @Override
        public String shown() {
            return percent ? digits + "%" : digits;
        }
    }

    /**
     * A date cell of a workbook, to the part that its format shows: {@code 2020-06-30}, {@code 2020-06}.
     *
     * @param date the stored day
     * @param part the smallest part shown
     */
    record Date(LocalDate date, DatePart part) implements Cell {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the cell.
         *
         * @throws IllegalArgumentException unless the year has four digits and is 1900 or later
         */
        public Date {
            checkArgument(
                    date.getYear() >= 1900 && date.getYear() <= 9999,
                    "expected a date of the years 1900 to 9999, got %s",
                    date);
        }

        /** Returns the shown part in ISO 8601, whatever the format of the cell is. */
        @Override
        public String shown() {
            return switch (part) {
                case DAY -> date.toString();
                case MONTH -> YearMonth.from(date).toString();
                case YEAR -> Integer.toString(date.getYear());
            };
        }
    }

    /** The smallest part that the format of a date cell shows. */
    enum DatePart {
        /** A day: {@code yyyy-mm-dd}. */
        DAY,
        /** A month: {@code yyyy年m月}. */
        MONTH,
        /** A year: {@code yyyy年}. */
        YEAR
    }

    /**
     * A cell that has something in it, but nothing that can be taken for a value: a formula without
     * its result, {@code #N/A}, a date with a time.
     *
     * @param expected what was expected, as a noun phrase: {@code "a formula with its result"}
     * @param shown what is there
     */
    record Refused(String expected, String shown) implements Cell {
        private static final long serialVersionUID = 1L;
    }
}
