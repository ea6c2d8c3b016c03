package io.github.tongbi.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {
    @ParameterizedTest
    @CsvSource({
        "HUNDRED_MILLION, 2, 1000000",
        "TEN_THOUSAND, 0, 10000",
        "ONE, 0, 1",
        "ONE, 38, 0.00000000000000000000000000000000000001",
        "PERCENT, 1, 0.001",
        "TIMES, 0, 1",
        "PERCENTAGE_POINTS, 1, 0.001",
        "BASIS_POINTS, 0, 0.0001",
    })
    void lastDigitIsWorthItsPlaceInTheScale(Scale scale, int decimals, Rational lastDigit) {
        assertThat(new Notation(scale, decimals).lastDigit()).isEqualTo(lastDigit);
    }

    @Test
    void percentAndPercentagePointsHaveShortNames() {
        assertThat(Notation.percent(1)).isEqualTo(new Notation(Scale.PERCENT, 1));
        assertThat(Notation.percentagePoints(1))
                .isEqualTo(new Notation(Scale.PERCENTAGE_POINTS, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 39, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesOtherDecimals(int decimals) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notation.percent(decimals))
                .withMessage("expected 0 to 38 decimals, got " + decimals);
    }

    @Test
    void notationsAreEqualByScaleAndDecimals() {
        new EqualsTester()
                .addEqualityGroup(Notation.percent(1), new Notation(Scale.PERCENT, 1))
                .addEqualityGroup(Notation.percent(2))
                .addEqualityGroup(Notation.percentagePoints(1))
                .testEquals();
    }

    @Test
    void survivesSerialization() {
        Notation notation = new Notation(Scale.HUNDRED_MILLION, 2);

        assertThat(SerializableTester.reserializeAndAssert(notation)).isEqualTo(notation);
    }
}
