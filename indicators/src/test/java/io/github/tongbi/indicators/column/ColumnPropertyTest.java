package io.github.tongbi.indicators.column;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.quantity.Rounding;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import java.util.BitSet;
import java.util.List;

/** Columns of any numbers give what the typed functions give row by row, in any partition. */
class ColumnPropertyTest {

    /** Small numbers make ties, large ones leave the range of the vector loop. */
    @Provide
    static Arbitrary<Long> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-20, 20),
                Arbitraries.longs().between(1, 100_000),
                Arbitraries.longs().between(0, 1L << 52),
                Arbitraries.longs().greaterOrEqual(-Long.MAX_VALUE));
    }

    @Property
    void columnOfLongsIsTheTypedFunction(
            @ForAll RateKind kind,
            @ForAll Rounding.Rule rule,
            @ForAll @IntRange(max = 9) int decimals,
            @ForAll("numbers") long above,
            @ForAll("numbers") long below) {
        LongResult rates = LongResult.ofRows(1);

        TypedRates.kernel(kind, decimals, rule)
                .apply(LongColumn.of(above), LongColumn.of(below), rates);

        assertThat(TypedRates.told(rates, 0, decimals))
                .isEqualTo(TypedRates.inLong(TypedRates.told(kind, above, below, decimals, rule)));
    }

    @Property
    void columnOfDoublesIsTheTypedFunction(
            @ForAll RateKind kind,
            @ForAll Rounding.Rule rule,
            @ForAll @IntRange(max = 9) int decimals,
            @ForAll @Size(min = 1, max = 40) List<@From("numbers") Long> numbers) {
        double[] above = numbers.stream().mapToDouble(number -> (double) number).toArray();
        double[] below = new double[above.length];
        for (int row = 0; row < above.length; row++) {
            below[row] = above[above.length - 1 - row];
        }
        DoubleColumn first = DoubleColumn.of(above);
        DoubleResult rates = DoubleResult.ofRows(above.length);

        TypedRates.kernel(kind, decimals, rule).apply(first, DoubleColumn.of(below), rates);

        for (int row = 0; row < above.length; row++) {
            boolean whole = first.isWhole(row) && first.isWhole(above.length - 1 - row);
            String typed =
                    TypedRates.told(kind, (long) above[row], (long) below[row], decimals, rule);
            assertThat(TypedRates.told(rates, row, decimals))
                    .isEqualTo(whole ? TypedRates.inDouble(typed) : "NOT_WHOLE");
        }
    }

    @Property
    void partsGiveWhatTheWholeGives(
            @ForAll @Size(min = 2, max = 3_000) List<@From("numbers") Long> numbers,
            @ForAll @IntRange(max = 3_000) int cut) {
        double[] above = numbers.stream().mapToDouble(number -> (double) number).toArray();
        double[] below = new double[above.length];
        System.arraycopy(above, 1, below, 0, above.length - 1);
        int middle = Math.min(cut, above.length);
        DoubleResult whole = DoubleResult.ofRows(above.length);
        DoubleResult parts = DoubleResult.ofRows(above.length);
        RateKernel kernel = RateKernel.growth(1, Rounding.Rule.HALF_EVEN);
        DoubleColumn first = DoubleColumn.of(above);
        DoubleColumn second = DoubleColumn.of(below);

        kernel.apply(first, second, whole);
        kernel.apply(first, second, parts, middle, above.length);
        kernel.apply(first, second, parts, 0, middle);

        assertThat(parts.values()).isEqualTo(whole.values());
        assertThat(parts.outcomes()).isEqualTo(whole.outcomes());
    }

    @Property
    void monthsAddUpToWhatTheyCameFrom(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 1_000) Integer> months) {
        long[] cumulative = new long[months.size()];
        for (int row = 0; row < cumulative.length; row++) {
            cumulative[row] = months.get(row) + (row % 12 == 0 ? 0 : cumulative[row - 1]);
        }
        LongResult result = LongResult.ofRows(cumulative.length);

        DecumulationKernel.fromMonth(1, JanuaryRule.OWN_FIGURE)
                .apply(LongColumn.of(cumulative, new BitSet()), result);

        assertThat(result.values())
                .containsExactly(months.stream().mapToLong(Integer::longValue).toArray());
    }
}
