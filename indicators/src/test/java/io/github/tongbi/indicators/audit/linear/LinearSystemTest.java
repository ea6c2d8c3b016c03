package io.github.tongbi.indicators.audit.linear;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.quantity.Rational;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Systems by hand. */
class LinearSystemTest {
    private final LinearSystem system = new LinearSystem(new Work(1_000_000));
    private final LinearForm x = LinearForm.of(system.addVariable(Rational.ZERO));

    @ParameterizedTest
    @CsvSource({
        "<,  1, >=, 1, false",
        "<=, 1, >=, 1, true",
        "<=, 1, >,  1, false",
        "<,  1, >,  0.99, true",
        "<,  0, >=, 1, false",
    })
    void endsMeetOnlyIfBothAreWeak(
            String sign, String value, String otherSign, String otherValue, boolean feasible) {
        Inequality.of(x, sign, value).addTo(system, 3);
        Inequality.of(x, otherSign, otherValue).addTo(system, 5);
        assertThat(system.isFeasible()).isEqualTo(feasible);
        if (!feasible) {
            assertThat(system.conflict()).hasToString("{3, 5}");
        }
    }
}
