package io.github.tongbi.indicators.rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.quantity.CurrencyMismatchException;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class RoundedTableTest {
    private static final Rounding WHOLE = Rounding.halfUp(0);

    private static List<List<Ratio>> table(String rows) {
        return Splitter.on('/').splitToStream(rows).map(RoundedTableTest::row).toList();
    }

    private static List<Ratio> row(String cells) {
        return Splitter.on(' ').splitToStream(cells).map(Ratio::parse).toList();
    }

    private static RoundedTable<Ratio> rounded(String rows) {
        return RoundedTable.of(table(rows), WHOLE);
    }

    @ParameterizedTest
    @CsvSource({
        // rounding each number by itself adds up already
        "1.1 2.2/3.9 4.2, '[[1, 2], [4, 4]] = 11', 3 8, 5 6",
        "0.5 0/0 0.5, '[[0, 0], [0, 1]] = 1', 0 1, 0 1",
        "0.3 0.3 0.3/0.3 0.3 0.3/0.3 0.3 0.3, '[[1, 0, 0], [0, 1, 0], [0, 0, 1]] = 3',"
                + " 1 1 1, 1 1 1",
        "-0.5 -0.5/-0.5 -0.5, '[[0, -1], [-1, 0]] = -2', -1 -1, -1 -1",
        "0.4 -0.4/-0.4 0.4, '[[0, 0], [0, 0]] = 0', 0 0, 0 0",
        "1.5 -0.5, '[[2, -1]] = 1', 1, 2 -1",
        "0 1.5/0 1.5, '[[0, 1], [0, 2]] = 3', 1 2, 0 3",
        "7, '[[7]] = 7', 7, 7"
    })
    void rowsAndColumnsSumToTheirTotals(
            String rows, String expected, String rowTotals, String columnTotals) {
        RoundedTable<Ratio> table = rounded(rows);
        assertThat(table).hasToString(expected);
        assertThat(table.rowTotals()).isEqualTo(row(rowTotals));
        assertThat(table.columnTotals()).isEqualTo(row(columnTotals));
    }

    @ParameterizedTest
    @CsvSource({"HALF_UP, 0.25, 0.3", "HALF_EVEN, 0.25, 0.2"})
    void grandTotalIsRoundedByTheRule(Rounding.Rule rule, String cell, String total) {
        Rounding tenths = Rounding.of(rule, Rational.of(1, 10));
        assertThat(RoundedTable.of(table(cell), tenths).total()).isEqualTo(Ratio.parse(total));
        assertThat(RoundedTable.of(table(cell), tenths).cells())
                .containsExactly(ImmutableList.of(Ratio.parse(total)));
    }

    @Test
    void tablesThatAreNoneAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoundedTable.of(List.<List<Ratio>>of(), WHOLE))
                .withMessage("expected a table of at least one cell, got none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoundedTable.of(List.of(List.<Ratio>of()), WHOLE))
                .withMessage("expected a table of at least one cell, got none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rounded("1 2/3"))
                .withMessage("expected rows of 2 cells, got one of 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoundedTable.of(
                        table("1"), Rounding.of(Rounding.Rule.TRUNCATE, Rational.ONE)))
                .withMessage("expected a rule that rounds to the nearest, got TRUNCATE");
        List<Ratio> row = Collections.nCopies(50, Ratio.parse("0.5"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoundedTable.of(Collections.nCopies(51, row), WHOLE))
                .withMessage("expected a table of at most 2500 cells, got 51 rows of 50");
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> RoundedTable.of(
                        List.of(List.of(Money.of("1", "CNY")), List.of(Money.of("1", "USD"))),
                        WHOLE))
                .withMessage("expected amounts of one currency, got CNY and USD");
    }

    /** The largest table, in which every number has to be rounded, does not take long. */
    @Test
    void largestTableIsRoundedInTime() {
        List<List<Ratio>> rows = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            List<Ratio> row = new ArrayList<>();
            for (int j = 0; j < 50; j++) {
                row.add(new Ratio(Rational.of((i * 37L + j * 101L) * (i + 3) % 997, 331)));
            }
            rows.add(row);
        }
        assertTimeout(
                Duration.ofSeconds(20), () -> assertAddsUp(RoundedTable.of(rows, WHOLE), rows));
    }

    @Property(tries = 500)
    void everyTableCanBeRounded(@ForAll("tables") List<List<Ratio>> rows) {
        assertAddsUp(RoundedTable.of(rows, WHOLE), rows);
    }

    @Property(tries = 500)
    void noOtherTableIsNearer(@ForAll("smallTables") List<List<Ratio>> rows) {
        RoundedTable<Ratio> table = RoundedTable.of(rows, WHOLE);
        assertThat(TableOracle.distance(rows, table)).isEqualTo(TableOracle.leastDistance(rows));
    }

    private static void assertAddsUp(RoundedTable<Ratio> table, List<List<Ratio>> exact) {
        Rational all = Rational.ZERO;
        for (int i = 0; i < exact.size(); i++) {
            Rational rounded = sum(table.cells().get(i));
            assertThat(table.rowTotals().get(i).number()).isEqualTo(rounded);
            assertNear(rounded, sum(exact.get(i)));
            all = all.plus(sum(exact.get(i)));
            for (int j = 0; j < exact.get(i).size(); j++) {
                assertNear(
                        table.cells().get(i).get(j).number(),
                        exact.get(i).get(j).number());
            }
        }
        for (int j = 0; j < exact.get(0).size(); j++) {
            int column = j;
            Rational rounded =
                    sum(table.cells().stream().map(row -> row.get(column)).toList());
            assertThat(table.columnTotals().get(j).number()).isEqualTo(rounded);
            assertNear(rounded, sum(exact.stream().map(row -> row.get(column)).toList()));
        }
        assertThat(table.total().number()).isEqualTo(WHOLE.round(all));
        assertThat(sum(table.rowTotals())).isEqualTo(table.total().number());
        assertThat(sum(table.columnTotals())).isEqualTo(table.total().number());
    }

    private static void assertNear(Rational rounded, Rational exact) {
        assertThat(rounded.isInteger()).isTrue();
        assertThat(rounded.minus(exact).abs()).isLessThan(Rational.ONE);
    }

    private static Rational sum(List<Ratio> numbers) {
        return numbers.stream().map(Magnitude::number).reduce(Rational.ZERO, Rational::plus);
    }

    @Provide
    Arbitrary<List<List<Ratio>>> tables() {
        return tables(6, 7);
    }

    @Provide
    Arbitrary<List<List<Ratio>>> smallTables() {
        return tables(3, 3);
    }

    private static Arbitrary<List<List<Ratio>>> tables(int rows, int columns) {
        Arbitrary<Ratio> cells = Arbitraries.oneOf(
                        Arbitraries.integers().between(-40, 40).map(n -> Rational.of(n, 10)),
                        Arbitraries.integers().between(-3_000, 3_000).map(n -> Rational.of(n, 701)))
                .map(Ratio::new);
        return Combinators.combine(
                        Arbitraries.integers().between(1, rows),
                        Arbitraries.integers().between(1, columns))
                .flatAs((height, width) -> cells.list().ofSize(width).list().ofSize(height));
    }
}
