package io.github.tongbi.indicators.rounding;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;

import java.util.Arrays;
import java.util.List;

/**
 * Controlled rounding as a transport problem.
 *
 * <p>The table is completed by its negated totals, so that every row and every column sums to zero. All
 * numbers are rounded by themselves first; that leaves some rows and columns with a surplus or a
 * deficit. Along the cheapest path from a surplus to a deficit, numbers are switched between their
 * floor and their ceiling, until nothing is left over. Rounding each number by itself costs the least
 * and a cheapest path keeps the cost least for what it settles, so the answer is the nearest table.
 */
final class ControlledRounding {
    private final Rational interval;

    /** The completed table in units, totals negated, with the grand total in the last corner. */
    private final Units[][] exact;

    private final Rational[][] rounded;

    static ControlledRounding of(List<List<Rational>> rows, Rounding rounding) {
        ControlledRounding table = new ControlledRounding(completed(rows), rounding);
        CheapestPath.settle(table);
        return table;
    }

    /** Returns the table with negated totals behind each row and below each column. */
    private static Rational[][] completed(List<List<Rational>> rows) {
        int height = rows.size();
        int width = rows.get(0).size();
        Rational[][] table = new Rational[height + 1][width + 1];
        for (Rational[] row : table) {
            Arrays.fill(row, Rational.ZERO);
        }
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                Rational number = rows.get(i).get(j);
                table[i][j] = number;
                table[i][width] = table[i][width].minus(number);
                table[height][j] = table[height][j].minus(number);
                table[height][width] = table[height][width].plus(number);
            }
        }
        return table;
    }

    private ControlledRounding(Rational[][] table, Rounding rounding) {
        this.interval = rounding.interval();
        this.exact = new Units[table.length][table[0].length];
        this.rounded = new Rational[table.length][table[0].length];
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table[i].length; j++) {
                exact[i][j] = Units.of(table[i][j], interval);
                rounded[i][j] = rounding.round(table[i][j]).dividedBy(interval);
            }
        }
    }

    int rows() {
        return exact.length;
    }

    int columns() {
        return exact[0].length;
    }

    /** Returns by how many units a row sums to too much. */
    Rational surplusOfRow(int row) {
        return Arrays.stream(rounded[row]).reduce(Rational.ZERO, Rational::plus);
    }

    /** Returns by how many units a column sums to too much. */
    Rational surplusOfColumn(int column) {
        Rational sum = Rational.ZERO;
        for (Rational[] row : rounded) {
            sum = sum.plus(row[column]);
        }
        return sum;
    }

    /** Tells whether a number can be switched: it is not whole, and not the grand total. */
    boolean isOpen(int row, int column) {
        return !exact[row][column].isWhole() && (row < rows() - 1 || column < columns() - 1);
    }

    /** Tells whether the number stands at its ceiling now. */
    boolean isRaised(int row, int column) {
        return !rounded[row][column].equals(exact[row][column].floor());
    }

    /** Returns by how much farther from its exact value the number stands once it is switched. */
    Rational costOfSwitch(int row, int column) {
        Rational above = exact[row][column].remainder();
        Rational below = Rational.ONE.minus(above);
        return isRaised(row, column) ? above.minus(below) : below.minus(above);
    }

    void switchOver(int row, int column) {
        Units units = exact[row][column];
        rounded[row][column] = isRaised(row, column) ? units.floor() : units.ceiling();
    }

    ImmutableList<ImmutableList<Rational>> cells() {
        ImmutableList.Builder<ImmutableList<Rational>> cells = ImmutableList.builder();
        for (int i = 0; i < rows() - 1; i++) {
            ImmutableList.Builder<Rational> row = ImmutableList.builder();
            for (int j = 0; j < columns() - 1; j++) {
                row.add(rounded[i][j].multipliedBy(interval));
            }
            cells.add(row.build());
        }
        return cells.build();
    }

    ImmutableList<Rational> rowTotals() {
        ImmutableList.Builder<Rational> totals = ImmutableList.builder();
        for (int i = 0; i < rows() - 1; i++) {
            totals.add(rounded[i][columns() - 1].multipliedBy(interval).negated());
        }
        return totals.build();
    }

    ImmutableList<Rational> columnTotals() {
        ImmutableList.Builder<Rational> totals = ImmutableList.builder();
        for (int j = 0; j < columns() - 1; j++) {
            totals.add(rounded[rows() - 1][j].multipliedBy(interval).negated());
        }
        return totals.build();
    }

    Rational total() {
        return rounded[rows() - 1][columns() - 1].multipliedBy(interval);
    }
}
