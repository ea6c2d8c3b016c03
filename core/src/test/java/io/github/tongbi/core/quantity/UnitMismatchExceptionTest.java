package io.github.tongbi.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.SerializableTester;

import org.junit.jupiter.api.Test;

class UnitMismatchExceptionTest {
    @Test
    void namesBothUnits() {
        UnitMismatchException refusal = new UnitMismatchException(Unit.ESTABLISHMENT, Unit.TENANT);

        assertThat(refusal)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected measures in one unit, got 家 and 户");
        assertThat(refusal.first()).isEqualTo(Unit.ESTABLISHMENT);
        assertThat(refusal.second()).isEqualTo(Unit.TENANT);
    }

    @Test
    void survivesSerialization() {
        UnitMismatchException copy =
                SerializableTester.reserialize(new UnitMismatchException(Unit.MU, Unit.METRE));

        assertThat(copy).hasMessage("expected measures in one unit, got 亩 and 米");
        assertThat(copy.first()).isEqualTo(Unit.MU);
        assertThat(copy.second()).isEqualTo(Unit.METRE);
    }
}
