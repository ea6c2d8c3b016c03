package io.github.tongbi.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class InvariantsTest {
    @Test
    void modelWhoseInvariantsHoldIsAccepted() {
        Invariants invariants = Invariants.of("TradeFigures")
                .require(true, "CURRENCY_MISMATCH", "imports", "expected an amount in USD");

        assertThatCode(invariants::check).doesNotThrowAnyException();
        assertThatCode(Invariants.of("TradeFigures")::check).doesNotThrowAnyException();
    }

    @Test
    void everyViolationIsReportedInTheOrderOfTheFields() {
        Invariants invariants = Invariants.of("Moratorium")
                .require(false, "NEGATIVE_COUNT", "resting", "expected 0 or more, got -1")
                .require(true, "NEGATIVE_COUNT", "fleet", "expected 0 or more, got 462")
                .require(false, "PART_ABOVE_WHOLE", "", "expected resting within the fleet");

        InvariantException refusal =
                catchThrowableOfType(InvariantException.class, invariants::check);

        assertThat(refusal.violations())
                .containsExactly(
                        new Violation("NEGATIVE_COUNT", "resting", "expected 0 or more, got -1"),
                        new Violation("PART_ABOVE_WHOLE", "", "expected resting within the fleet"));
        assertThat(refusal)
                .hasMessage("Moratorium: resting: expected 0 or more, got -1; "
                        + "expected resting within the fleet");
    }
}
