package io.github.tongbi.indicators.rounding;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;

import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;

import java.util.List;

/**
 * A table rounded so that its rows and columns still sum to their totals (二维表的受控舍入): cells, row totals,
 * column totals and the grand total agree.
 *
 * <p>The grand total is rounded by the rule. Cells and the totals of rows and columns all move by less
 * than one unit, and together as little as possible: if rounding each of them by itself adds up,
 * that is the answer. Such a table always exists (Cox and Ernst, Controlled rounding, INFOR 1982).
 * The answer depends on nothing but the table; where several are equally near, earlier rows and
 * columns are changed first.
 *
 * @param <M> what the cells state
 */
public final class RoundedTable<M extends Magnitude<M>> {
    /** The most cells; the work grows faster than their number. */
    public static final int MAX_CELLS = 2_500;

    private final ImmutableList<ImmutableList<M>> exact;
    private final Rounding rounding;
    private final ImmutableList<ImmutableList<M>> cells;
    private final ImmutableList<M> rowTotals;
    private final ImmutableList<M> columnTotals;
    private final M total;

    /**
     * Returns the rounded table.
     *
     * @param rows the unrounded cells, row by row, without totals
     * @param rounding the interval and the rule, which has to round to the nearest
     * @throws IllegalArgumentException if there is no cell, there are more than 2500, the rows differ
     *     in length, the cells differ in currency or unit, or the rule is to truncate
     */
    public static <M extends Magnitude<M>> RoundedTable<M> of(
            List<? extends List<M>> rows, Rounding rounding) {
        check(rows, rounding);
        M kind = rows.get(0).get(0);
        rows.forEach(row -> row.forEach(kind::requireSameKind));
        List<List<Rational>> numbers =
                Lists.transform(rows, row -> Lists.transform(row, cell -> cell.number()));
        ImmutableList<ImmutableList<M>> exact = rows.stream()
                .map(row -> ImmutableList.<M>copyOf(row))
                .collect(ImmutableList.toImmutableList());
        return new RoundedTable<>(exact, rounding, ControlledRounding.of(numbers, rounding));
    }

    private static <M extends Magnitude<M>> void check(
            List<? extends List<M>> rows, Rounding rounding) {
        int width = rows.isEmpty() ? 0 : rows.get(0).size();
        checkArgument(width > 0, "expected a table of at least one cell, got none");
        checkArgument(
                (long) rows.size() * width <= MAX_CELLS,
                "expected a table of at most %s cells, got %s rows of %s",
                MAX_CELLS,
                rows.size(),
                width);
        rows.forEach(row -> checkArgument(
                row.size() == width,
                "expected rows of %s cells, got one of %s",
                width,
                row.size()));
        checkArgument(
                rounding.rule() != Rounding.Rule.TRUNCATE,
                "expected a rule that rounds to the nearest, got TRUNCATE");
    }

    private RoundedTable(
            ImmutableList<ImmutableList<M>> exact, Rounding rounding, ControlledRounding rounded) {
        M kind = exact.get(0).get(0);
        this.exact = exact;
        this.rounding = rounding;
        this.cells = rounded.cells().stream()
                .map(row -> magnitudes(kind, row))
                .collect(ImmutableList.toImmutableList());
        this.rowTotals = magnitudes(kind, rounded.rowTotals());
        this.columnTotals = magnitudes(kind, rounded.columnTotals());
        this.total = kind.withNumber(rounded.total());
    }

    private static <M extends Magnitude<M>> ImmutableList<M> magnitudes(
            M kind, List<Rational> numbers) {
        return ImmutableList.copyOf(Lists.transform(numbers, kind::withNumber));
    }

    /** Returns the unrounded cells, row by row. */
    public ImmutableList<ImmutableList<M>> exact() {
        return exact;
    }

    /** Returns the rounding. */
    public Rounding rounding() {
        return rounding;
    }

    /** Returns the rounded cells, row by row. */
    public ImmutableList<ImmutableList<M>> cells() {
        return cells;
    }

    /** Returns the totals of the rows, each the sum of its rounded cells. */
    public ImmutableList<M> rowTotals() {
        return rowTotals;
    }

    /** Returns the totals of the columns, each the sum of its rounded cells. */
    public ImmutableList<M> columnTotals() {
        return columnTotals;
    }

    /** Returns the grand total: the exact one, rounded by the rule. */
    public M total() {
        return total;
    }

    @Override
    public String toString() {
        return Lists.transform(cells, row -> Lists.transform(row, Magnitude::number))
                + " = "
                + total.number();
    }
}
