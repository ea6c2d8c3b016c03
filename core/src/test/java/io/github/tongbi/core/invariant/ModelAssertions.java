package io.github.tongbi.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.function.Supplier;

/** What the tests of all models assert in one way. */
public final class ModelAssertions {
    private ModelAssertions() {}

    /** Asserts that the model is refused for exactly these violations, in this order. */
    public static void assertRefused(Supplier<?> build, Violation... violations) {
        assertThatExceptionOfType(InvariantException.class)
                .isThrownBy(build::get)
                .satisfies(e -> assertThat(e.violations()).containsExactly(violations));
    }

    /** Asserts that the builder refuses to go without these fields, and names them and no other. */
    public static void assertIncomplete(Supplier<?> build, String model, String... fields) {
        assertThatIllegalStateException()
                .isThrownBy(build::get)
                .withMessageContaining(model)
                .withMessageContaining("[" + String.join(", ", fields) + "]");
    }

    /** Asserts that a model and the one built from its fields are alike and print on one line. */
    public static void assertRebuilt(Object rebuilt, Object original) {
        assertThat(rebuilt)
                .isEqualTo(original)
                .hasSameHashCodeAs(original)
                .hasToString(original.toString());
        assertThat(original.toString()).hasLineCount(1);
    }
}
