package io.github.tongbi.indicators.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tongbi.core.quantity.Rounding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.BitSet;

class RateKernelTest {
    private static final RateKernel GROWTH = RateKernel.growth(1, Rounding.Rule.HALF_UP);

    /** Sums of the report: 1.74 and 1.28亿美元, K12, K01, S072 and the decision table of growth. */
    @ParameterizedTest
    @CsvSource({
        "GROWTH, 174, 128, 35.9",
        "GROWTH, 65, 67, -3.0",
        "GROWTH, 10005, 10000, 0.1",
        "GROWTH, 9995, 10000, -0.1",
        "GROWTH, 9999, 10000, 0.0",
        "GROWTH, 0, 5, -100.0",
        "GROWTH, 5, 0, ZERO_BASE",
        "GROWTH, 0, 0, ZERO_BASE",
        "GROWTH, -5, 0, ZERO_BASE",
        "GROWTH, 10, -10, SIGN_CHANGE",
        "GROWTH, -10, 5, SIGN_CHANGE",
        "GROWTH, -5, -10, NEGATIVE_BASE",
        "GROWTH, 0, -10, NEGATIVE_BASE",
        "COMPLETION, 220, 1800, 12.2",
        "COMPLETION, -220, 1800, -12.2",
        "COMPLETION, 1, 0, ZERO_PLAN",
        "COMPLETION, 1, -3, NEGATIVE_PLAN",
        "SHARE, 415, 462, 89.8",
        "SHARE, -1, 3, -33.3",
        "SHARE, 1, -3, -33.3",
        "SHARE, 1, 0, ZERO_DENOMINATOR",
    })
    void rowIsToldLikeTheTypedFunction(RateKind kind, long above, long below, String told) {
        LongResult longs = LongResult.ofRows(1);
        DoubleResult doubles = DoubleResult.ofRows(1);
        RateKernel kernel = TypedRates.kernel(kind, 1, Rounding.Rule.HALF_UP);

        kernel.apply(LongColumn.of(above), LongColumn.of(below), longs);
        kernel.apply(DoubleColumn.of((double) above), DoubleColumn.of((double) below), doubles);

        assertThat(TypedRates.told(longs, 0, 1)).isEqualTo(told);
        assertThat(TypedRates.told(doubles, 0, 1)).isEqualTo(told);
        assertThat(TypedRates.told(kind, above, below, 1, Rounding.Rule.HALF_UP))
                .isEqualTo(told);
    }

    @Test
    void rowWithoutANumberHoldsWhatNoNumberIs() {
        LongResult longs = LongResult.ofRows(1);
        DoubleResult doubles = DoubleResult.ofRows(1);

        GROWTH.apply(LongColumn.of(5), LongColumn.of(0), longs);
        GROWTH.apply(DoubleColumn.of(5), DoubleColumn.of(0), doubles);

        assertThat(longs.values()).containsExactly(Long.MIN_VALUE);
        assertThat(doubles.values()).containsExactly(Double.NaN);
    }

    @Test
    void smallDeclineIsZeroWithoutASign() {
        DoubleResult rates = DoubleResult.ofRows(1);

        GROWTH.apply(DoubleColumn.of(99_999), DoubleColumn.of(100_000), rates);

        assertThat(Double.toString(rates.values()[0])).isEqualTo("0.0");
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0.5,
                -0.5,
                12_800.000_001,
                Double.MIN_VALUE,
                1e-300,
                0x1p53,
                -0x1p53,
                Double.MAX_VALUE,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                Double.NaN
            })
    void numberThatIsNotWholeIsTold(double number) {
        DoubleResult rates = DoubleResult.ofRows(3);

        GROWTH.apply(
                DoubleColumn.of(number, 17_400, number), DoubleColumn.of(5, number, number), rates);

        assertThat(rates.outcomes()).containsOnly(ColumnOutcome.NOT_WHOLE.code());
        assertThat(rates.values()).containsOnly(Double.NaN);
    }

    @Test
    void smallestLongIsNoNumber() {
        LongResult rates = LongResult.ofRows(2);

        RateKernel.share(1, Rounding.Rule.HALF_UP)
                .apply(LongColumn.of(Long.MIN_VALUE, 1), LongColumn.of(1, Long.MIN_VALUE), rates);

        assertThat(rates.outcomes()).containsOnly(ColumnOutcome.NOT_WHOLE.code());
    }

    @Test
    void missingRowIsToldWhateverItHolds() {
        BitSet second = BitSet.valueOf(new long[] {0b010});
        BitSet third = BitSet.valueOf(new long[] {0b110});
        DoubleResult doubles = DoubleResult.ofRows(4);
        LongResult longs = LongResult.ofRows(4);

        GROWTH.apply(
                DoubleColumn.of(new double[] {3, 3, 3, 3}, second),
                DoubleColumn.of(new double[] {2, 2, 2, 2}, third),
                doubles);
        GROWTH.apply(
                LongColumn.of(new long[] {3, 3, 3, 3}, second),
                LongColumn.of(new long[] {2, 2, 2, 2}, third),
                longs);

        for (ResultColumn rates : new ResultColumn[] {doubles, longs}) {
            assertThat(rates.outcome(0)).isEqualTo(ColumnOutcome.VALUE);
            assertThat(rates.outcome(1)).isEqualTo(ColumnOutcome.MISSING_CURRENT);
            assertThat(rates.outcome(2)).isEqualTo(ColumnOutcome.MISSING_BASE);
            assertThat(rates.outcome(3)).isEqualTo(ColumnOutcome.VALUE);
        }
        assertThat(doubles.values()).containsExactly(50.0, Double.NaN, Double.NaN, 50.0);
    }

    @Test
    void missingPartAndWholeAreMissingInputs() {
        BitSet all = BitSet.valueOf(new long[] {1});
        LongColumn there = LongColumn.of(1);
        LongColumn missing = LongColumn.of(new long[] {1}, all);
        LongResult rates = LongResult.ofRows(1);

        for (RateKind kind : new RateKind[] {RateKind.SHARE, RateKind.COMPLETION}) {
            RateKernel kernel = TypedRates.kernel(kind, 0, Rounding.Rule.HALF_UP);
            kernel.apply(missing, there, rates);
            assertThat(rates.outcome(0)).isEqualTo(ColumnOutcome.MISSING_INPUT);
            kernel.apply(there, missing, rates);
            assertThat(rates.outcome(0)).isEqualTo(ColumnOutcome.MISSING_INPUT);
        }
    }

    /** A single faulty row, at the ends of blocks and between, spoils no other. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1021, 1022, 1023, 1024, 1025, 2046, 2047, 2048, 2049})
    void faultyRowStandsAlone(int fault) {
        double[] current = new double[2050];
        double[] base = new double[2050];
        Arrays.fill(current, 3);
        Arrays.fill(base, 2);
        base[fault] = 0;
        DoubleResult rates = DoubleResult.ofRows(2050);

        GROWTH.apply(DoubleColumn.of(current), DoubleColumn.of(base), rates);

        for (int row = 0; row < 2050; row++) {
            assertThat(rates.outcome(row))
                    .isEqualTo(row == fault ? ColumnOutcome.ZERO_BASE : ColumnOutcome.VALUE);
            assertThat(Double.toString(rates.values()[row]))
                    .isEqualTo(row == fault ? "NaN" : "50.0");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 63, 64, 127, 1023, 1024, 1087, 1088, 2049})
    void missingRowStandsAlone(int missing) {
        double[] current = new double[2050];
        double[] base = new double[2050];
        Arrays.fill(current, 3);
        Arrays.fill(base, 2);
        BitSet bits = new BitSet();
        bits.set(missing);
        DoubleResult rates = DoubleResult.ofRows(2050);

        GROWTH.apply(DoubleColumn.of(current), DoubleColumn.of(base, bits), rates);

        for (int row = 0; row < 2050; row++) {
            assertThat(rates.outcome(row))
                    .isEqualTo(row == missing ? ColumnOutcome.MISSING_BASE : ColumnOutcome.VALUE);
        }
    }

    @Test
    void partOfTheRowsLeavesTheOthersAsTheyWere() {
        DoubleResult rates = DoubleResult.ofRows(4);
        Arrays.fill(rates.values(), 7);
        Arrays.fill(rates.outcomes(), (byte) 12);

        GROWTH.apply(DoubleColumn.of(3, 3, 3, 3), DoubleColumn.of(2, 2, 2, 2), rates, 1, 3);

        assertThat(rates.values()).containsExactly(7, 50, 50, 7);
        assertThat(rates.outcomes()).containsExactly(12, 0, 0, 12);
    }

    @Test
    void earlierOutcomesAreOverwritten() {
        DoubleResult rates = DoubleResult.ofRows(1);
        GROWTH.apply(DoubleColumn.of(1), DoubleColumn.of(0), rates);

        GROWTH.apply(DoubleColumn.of(3), DoubleColumn.of(2), rates);

        assertThat(rates.outcome(0)).isEqualTo(ColumnOutcome.VALUE);
    }

    @Test
    void mixedColumnsGiveTheSame() {
        LongResult longs = LongResult.ofRows(2);
        DoubleResult doubles = DoubleResult.ofRows(2);

        GROWTH.apply(DoubleColumn.of(174, 5), LongColumn.of(128, 0), longs);
        GROWTH.apply(LongColumn.of(174, 5), DoubleColumn.of(128, 0), doubles);

        assertThat(longs.values()).containsExactly(359, Long.MIN_VALUE);
        assertThat(doubles.values()).containsExactly(35.9, Double.NaN);
    }

    @Test
    void columnsOfUnequalLengthAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        GROWTH.apply(LongColumn.of(1, 2), LongColumn.of(1), LongResult.ofRows(2)))
                .withMessage("expected columns of one length, got 2, 1 and 2 rows");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        GROWTH.apply(LongColumn.of(1), LongColumn.of(1), LongResult.ofRows(3)))
                .withMessage("expected columns of one length, got 1, 1 and 3 rows");
    }

    @Test
    void rowsThatAreNotThereAreRefused() {
        LongColumn column = LongColumn.of(1, 2);

        assertThatThrownBy(() -> GROWTH.apply(column, column, LongResult.ofRows(2), 1, 3))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("end index (3) must not be greater than size (2)");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10})
    void decimalsBeyondTheLimitAreRefused(int decimals) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateKernel.share(decimals, Rounding.Rule.HALF_UP))
                .withMessage("expected 0 to 9 decimals, got " + decimals);
    }
}
