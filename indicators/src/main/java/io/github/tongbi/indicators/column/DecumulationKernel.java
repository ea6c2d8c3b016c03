package io.github.tongbi.indicators.column;

import static com.google.common.base.Preconditions.checkArgument;

import static java.util.Objects.requireNonNull;

/**
 * The months of a year-to-date column (累计数还原当月数): each row minus the row before it, and anew in
 * each year.
 *
 * <p>Rows are consecutive months. Cumulative 110, 120, 10, 20 from November to February are 10 in
 * December, 10 in January and 10 in February, never −110; November has no value, since October is not
 * in the column ({@code MISSING_BASE}). Where January is not collected, its row has no number, whatever
 * it holds, and that of February is for both months. A month below zero keeps its number and is {@code REVISED}: the figures
 * up to the month before were cut later. Levels subtract exactly; nothing is rounded.
 */
public final class DecumulationKernel {
    private static final int MONTHS = 12;

    private final int firstMonth;
    private final JanuaryRule january;

    /**
     * Returns the kernel for columns that begin with this month.
     *
     * @param firstMonth the month of the first row, 1 to 12
     */
    public static DecumulationKernel fromMonth(int firstMonth, JanuaryRule january) {
        return new DecumulationKernel(firstMonth, january);
    }

    private DecumulationKernel(int firstMonth, JanuaryRule january) {
        checkArgument(
                firstMonth >= 1 && firstMonth <= MONTHS,
                "expected a month from 1 to 12, got %s",
                firstMonth);
        this.firstMonth = firstMonth;
        this.january = requireNonNull(january, "january");
    }

    /**
     * Writes the month of every row.
     *
     * @throws IllegalArgumentException if the columns are not of one length
     */
    public void apply(Column cumulative, ResultColumn months) {
        ColumnLengths.check(cumulative, months);
        for (int row = 0; row < months.rows(); row++) {
            int month = (firstMonth - 1 + row % MONTHS) % MONTHS + 1;
            boolean joined = month == 1 && january == JanuaryRule.WITH_FEBRUARY;
            if (joined || cumulative.isMissing(row)) {
                months.none(row, ColumnOutcome.MISSING_CURRENT);
            } else if (!cumulative.isWhole(row)) {
                months.none(row, ColumnOutcome.NOT_WHOLE);
            } else {
                write(cumulative, months, row, month);
            }
        }
    }

    private void write(Column cumulative, ResultColumn months, int row, int month) {
        int opening = january == JanuaryRule.WITH_FEBRUARY ? 2 : 1;
        if (month <= opening) {
            write(months, row, cumulative.at(row), 0);
        } else if (row == 0 || cumulative.isMissing(row - 1)) {
            months.none(row, ColumnOutcome.MISSING_BASE);
        } else if (!cumulative.isWhole(row - 1)) {
            months.none(row, ColumnOutcome.NOT_WHOLE);
        } else {
            write(months, row, cumulative.at(row), cumulative.at(row - 1));
        }
    }

    private static void write(ResultColumn months, int row, long upToNow, long before) {
        long month = upToNow - before;
        boolean overflow = ((upToNow ^ before) & (upToNow ^ month)) < 0;
        if (overflow || month == Long.MIN_VALUE) {
            months.none(row, ColumnOutcome.OUT_OF_RANGE);
        } else {
            months.write(row, month, month < 0 ? ColumnOutcome.REVISED : ColumnOutcome.VALUE, 1);
        }
    }
}
