package io.github.tongbi.indicators.column;

import static com.google.common.base.Preconditions.checkArgument;

/** Makes sure that columns have one length. */
final class ColumnLengths {
    private ColumnLengths() {}

    static void check(Column first, Column second, ResultColumn result) {
        checkArgument(
                first.rows() == second.rows() && first.rows() == result.rows(),
                "expected columns of one length, got %s, %s and %s rows",
                first.rows(),
                second.rows(),
                result.rows());
    }

    static void check(Column input, ResultColumn result) {
        checkArgument(
                input.rows() == result.rows(),
                "expected columns of one length, got %s and %s rows",
                input.rows(),
                result.rows());
    }
}
