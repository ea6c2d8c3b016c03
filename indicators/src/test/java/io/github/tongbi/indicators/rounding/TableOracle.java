package io.github.tongbi.indicators.rounding;

import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;

import java.math.RoundingMode;
import java.util.List;

/** Rounds small tables to whole numbers by trying everything. */
final class TableOracle {
    private static final Rounding WHOLE = Rounding.halfUp(0);

    private TableOracle() {}

    /** Returns how far cells and totals moved, all together. */
    static Rational distance(List<List<Ratio>> exact, RoundedTable<Ratio> table) {
        Rational[][] rounded = new Rational[exact.size()][exact.get(0).size()];
        for (int i = 0; i < rounded.length; i++) {
            for (int j = 0; j < rounded[i].length; j++) {
                rounded[i][j] = table.cells().get(i).get(j).number();
            }
        }
        return distance(exact, rounded);
    }

    /** Returns the least distance of all tables whose grand total is the rounded one. */
    static Rational leastDistance(List<List<Ratio>> exact) {
        Rational least = Rational.powerOfTen(9);
        int cells = exact.size() * exact.get(0).size();
        for (int choice = 0; choice < 1 << cells; choice++) {
            Rational[][] rounded = chosen(exact, choice);
            if (isAllowed(exact, rounded)) {
                Rational distance = distance(exact, rounded);
                least = distance.compareTo(least) < 0 ? distance : least;
            }
        }
        return least;
    }

    private static Rational[][] chosen(List<List<Ratio>> exact, int choice) {
        int width = exact.get(0).size();
        Rational[][] rounded = new Rational[exact.size()][width];
        for (int i = 0; i < rounded.length; i++) {
            for (int j = 0; j < width; j++) {
                boolean up = (choice >> (i * width + j) & 1) == 1;
                RoundingMode mode = up ? RoundingMode.CEILING : RoundingMode.FLOOR;
                rounded[i][j] = Rational.of(exact.get(i).get(j).number().toInteger(mode));
            }
        }
        return rounded;
    }

    private static boolean isAllowed(List<List<Ratio>> exact, Rational[][] rounded) {
        boolean allowed = sum(rounded, -1, -1).equals(WHOLE.round(sum(numbers(exact), -1, -1)));
        for (int i = 0; allowed && i < rounded.length; i++) {
            allowed = isNear(sum(numbers(exact), i, -1), sum(rounded, i, -1));
        }
        for (int j = 0; allowed && j < rounded[0].length; j++) {
            allowed = isNear(sum(numbers(exact), -1, j), sum(rounded, -1, j));
        }
        return allowed;
    }

    private static boolean isNear(Rational exact, Rational rounded) {
        return exact.minus(rounded).abs().compareTo(Rational.ONE) < 0;
    }

    private static Rational distance(List<List<Ratio>> exact, Rational[][] rounded) {
        Rational[][] numbers = numbers(exact);
        Rational distance = Rational.ZERO;
        for (int i = 0; i < rounded.length; i++) {
            distance =
                    distance.plus(sum(numbers, i, -1).minus(sum(rounded, i, -1)).abs());
            for (int j = 0; j < rounded[i].length; j++) {
                distance = distance.plus(numbers[i][j].minus(rounded[i][j]).abs());
            }
        }
        for (int j = 0; j < rounded[0].length; j++) {
            distance =
                    distance.plus(sum(numbers, -1, j).minus(sum(rounded, -1, j)).abs());
        }
        return distance;
    }

    private static Rational[][] numbers(List<List<Ratio>> exact) {
        return exact.stream()
                .map(row -> row.stream().map(Ratio::number).toArray(Rational[]::new))
                .toArray(Rational[][]::new);
    }

    /** Returns the sum of a row, a column, or with −1 for both of everything. */
    private static Rational sum(Rational[][] table, int row, int column) {
        Rational sum = Rational.ZERO;
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table[i].length; j++) {
                boolean counts = (row == -1 || row == i) && (column == -1 || column == j);
                sum = counts ? sum.plus(table[i][j]) : sum;
            }
        }
        return sum;
    }
}
