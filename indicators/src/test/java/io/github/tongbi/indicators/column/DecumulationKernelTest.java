package io.github.tongbi.indicators.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.BitSet;

class DecumulationKernelTest {

    /** Where a row lag over the end of the year gives −110. */
    @Test
    void yearBeginsAnew() {
        LongResult months = LongResult.ofRows(4);

        DecumulationKernel.fromMonth(11, JanuaryRule.OWN_FIGURE)
                .apply(LongColumn.of(110, 120, 10, 20), months);

        assertThat(months.values()).containsExactly(Long.MIN_VALUE, 10, 10, 10);
        assertThat(months.outcome(0)).isEqualTo(ColumnOutcome.MISSING_BASE);
        assertThat(months.outcome(2)).isEqualTo(ColumnOutcome.VALUE);
    }

    @Test
    void yearsFollowOneAnother() {
        double[] cumulative = new double[25];
        for (int row = 0; row < cumulative.length; row++) {
            cumulative[row] = row % 12 + 1;
        }
        DoubleResult months = DoubleResult.ofRows(25);

        DecumulationKernel.fromMonth(1, JanuaryRule.OWN_FIGURE)
                .apply(DoubleColumn.of(cumulative), months);

        assertThat(months.values()).containsOnly(1.0);
        assertThat(months.outcomes()).containsOnly(ColumnOutcome.VALUE.code());
    }

    @Test
    void februaryIsForBothMonthsWhereJanuaryIsNotCollected() {
        BitSet january = BitSet.valueOf(new long[] {1});
        LongResult months = LongResult.ofRows(3);
        DecumulationKernel kernel = DecumulationKernel.fromMonth(1, JanuaryRule.WITH_FEBRUARY);

        kernel.apply(LongColumn.of(new long[] {0, 33, 60}, january), months);

        assertThat(months.values()).containsExactly(Long.MIN_VALUE, 33, 27);
        assertThat(months.outcome(0)).isEqualTo(ColumnOutcome.MISSING_CURRENT);

        kernel.apply(LongColumn.of(15, 33, 60), months);

        assertThat(months.values()).containsExactly(Long.MIN_VALUE, 33, 27);
        assertThat(months.outcome(0)).isEqualTo(ColumnOutcome.MISSING_CURRENT);
    }

    @Test
    void gapIsNeverFilled() {
        BitSet march = BitSet.valueOf(new long[] {0b100});
        LongResult months = LongResult.ofRows(5);

        DecumulationKernel.fromMonth(1, JanuaryRule.OWN_FIGURE)
                .apply(LongColumn.of(new long[] {1, 3, 0, 9, 12}, march), months);

        assertThat(months.outcome(2)).isEqualTo(ColumnOutcome.MISSING_CURRENT);
        assertThat(months.outcome(3)).isEqualTo(ColumnOutcome.MISSING_BASE);
        assertThat(months.values()[4]).isEqualTo(3);
    }

    @Test
    void monthBelowZeroIsRevised() {
        LongResult months = LongResult.ofRows(3);

        DecumulationKernel.fromMonth(1, JanuaryRule.OWN_FIGURE)
                .apply(LongColumn.of(5, 3, 3), months);

        assertThat(months.values()).containsExactly(5, -2, 0);
        assertThat(months.outcome(1)).isEqualTo(ColumnOutcome.REVISED);
        assertThat(months.outcome(1).hasNumber()).isTrue();
        assertThat(months.outcome(2)).isEqualTo(ColumnOutcome.VALUE);
    }

    @Test
    void differenceBeyondALongIsTold() {
        LongResult months = LongResult.ofRows(4);

        DecumulationKernel.fromMonth(1, JanuaryRule.OWN_FIGURE)
                .apply(
                        LongColumn.of(-2, Long.MAX_VALUE, -Long.MAX_VALUE, -Long.MAX_VALUE + 1),
                        months);

        assertThat(months.outcome(0)).isEqualTo(ColumnOutcome.REVISED);
        assertThat(months.outcome(1)).isEqualTo(ColumnOutcome.OUT_OF_RANGE);
        assertThat(months.outcome(2)).isEqualTo(ColumnOutcome.OUT_OF_RANGE);
        assertThat(months.values()[3]).isEqualTo(1);
    }

    @Test
    void differenceThatIsTheSmallestLongIsTold() {
        LongResult months = LongResult.ofRows(2);

        DecumulationKernel.fromMonth(1, JanuaryRule.OWN_FIGURE)
                .apply(LongColumn.of(1, -Long.MAX_VALUE), months);

        assertThat(months.outcome(1)).isEqualTo(ColumnOutcome.OUT_OF_RANGE);
    }

    @Test
    void numberThatIsNotWholeIsTold() {
        DoubleResult months = DoubleResult.ofRows(3);

        DecumulationKernel.fromMonth(1, JanuaryRule.OWN_FIGURE)
                .apply(DoubleColumn.of(1, 1.5, 3), months);

        assertThat(months.outcome(1)).isEqualTo(ColumnOutcome.NOT_WHOLE);
        assertThat(months.outcome(2)).isEqualTo(ColumnOutcome.NOT_WHOLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13})
    void otherMonthsAreRefused(int month) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecumulationKernel.fromMonth(month, JanuaryRule.OWN_FIGURE))
                .withMessage("expected a month from 1 to 12, got " + month);
    }

    @Test
    void columnsOfUnequalLengthAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecumulationKernel.fromMonth(1, JanuaryRule.OWN_FIGURE)
                        .apply(LongColumn.of(1), LongResult.ofRows(2)))
                .withMessage("expected columns of one length, got 1 and 2 rows");
    }
}
