package io.github.tongbi.indicators.audit.linear;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.quantity.Rational;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Tables with totals, made by rounding exact numbers to tens. */
class RoundedTablePropertyTest {
    private static final int WIDTH = 8;
    private static final int HEIGHT = 6;

    private final List<Rational> printed = new ArrayList<>();

    @Property(tries = 50)
    void roundedWorldIsFeasible(
            @ForAll @Size(WIDTH * HEIGHT) List<@IntRange(max = 99_999) Integer> cells) {
        print(cells);
        LinearSystem system = system();
        assertThat(system.isFeasible()).isTrue();
        List<Rational> solution = system.solution();
        for (int figure = 0; figure < printed.size(); figure++) {
            assertThat(rounded(solution.get(figure))).isEqualTo(printed.get(figure));
        }
    }

    /** Of a row of nine figures the rounding can explain 45; the wrong figure is always named. */
    @Property(tries = 50)
    void oneWrongDigitIsInTheConflict(
            @ForAll @Size(WIDTH * HEIGHT) List<@IntRange(max = 99_999) Integer> cells,
            @ForAll @IntRange(max = WIDTH * HEIGHT - 1) int wrong) {
        print(cells);
        printed.set(wrong, printed.get(wrong).plus(Rational.of(100)));
        LinearSystem system = system();
        assertThat(system.isFeasible()).isFalse();
        assertThat(system.conflict().get(wrong)).isTrue();
    }

    /** Prints the cells, the totals of the rows and those of the columns, in this order. */
    private void print(List<Integer> cells) {
        printed.clear();
        int[] sums = new int[HEIGHT + WIDTH];
        for (int cell = 0; cell < cells.size(); cell++) {
            sums[cell / WIDTH] += cells.get(cell);
            sums[HEIGHT + cell % WIDTH] += cells.get(cell);
            printed.add(rounded(Rational.of(cells.get(cell))));
        }
        for (int sum : sums) {
            printed.add(rounded(Rational.of(sum)));
        }
    }

    private static Rational rounded(Rational exact) {
        Rational ten = Rational.of(10);
        BigInteger tens = exact.plus(Rational.of(5)).dividedBy(ten).toInteger(RoundingMode.FLOOR);
        return Rational.of(tens).multipliedBy(ten);
    }

    private LinearSystem system() {
        LinearSystem system = new LinearSystem(new Work(Long.MAX_VALUE));
        for (int figure = 0; figure < printed.size(); figure++) {
            Rational value = printed.get(figure);
            system.addVariable(value);
            Rational half = Rational.of(5);
            system.bound(figure, Side.LOWER, value.minus(half), /* strict= */ false, figure);
            system.bound(figure, Side.UPPER, value.plus(half), /* strict= */ true, figure);
        }
        for (int total = 0; total < HEIGHT + WIDTH; total++) {
            int row = system.addRow(difference(total));
            system.bound(row, Side.LOWER, Rational.ZERO, /* strict= */ false);
            system.bound(row, Side.UPPER, Rational.ZERO, /* strict= */ false);
        }
        return system;
    }

    private static LinearForm difference(int total) {
        LinearForm difference = LinearForm.of(WIDTH * HEIGHT + total);
        for (int cell = 0; cell < WIDTH * HEIGHT; cell++) {
            if (total == cell / WIDTH || total == HEIGHT + cell % WIDTH) {
                difference = difference.minus(LinearForm.of(cell));
            }
        }
        return difference;
    }
}
