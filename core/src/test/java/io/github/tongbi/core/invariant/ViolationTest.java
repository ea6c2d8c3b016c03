package io.github.tongbi.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import org.junit.jupiter.api.Test;

class ViolationTest {
    @Test
    void textShowsTheFieldAndTheMessage() {
        assertThat(new Violation("NEGATIVE_COUNT", "resting", "expected 0 or more, got -1"))
                .hasToString("resting: expected 0 or more, got -1");
    }

    @Test
    void textOfAViolationByTheWholeModelIsTheMessage() {
        assertThat(new Violation("PART_ABOVE_WHOLE", "", "expected resting within the fleet"))
                .hasToString("expected resting within the fleet");
    }

    @Test
    void violationsAreEqualByCodePathAndMessage() {
        new EqualsTester()
                .addEqualityGroup(new Violation("A", "b", "c"), new Violation("A", "b", "c"))
                .addEqualityGroup(new Violation("X", "b", "c"))
                .addEqualityGroup(new Violation("A", "x", "c"))
                .addEqualityGroup(new Violation("A", "b", "x"))
                .testEquals();
    }

    @Test
    void survivesSerialization() {
        Violation violation = new Violation("A", "b", "c");

        assertThat(SerializableTester.reserializeAndAssert(violation)).isEqualTo(violation);
    }
}
