package io.github.tongbi.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.SerializableTester;

import org.junit.jupiter.api.Test;

class UnreadableTextExceptionTest {
    @Test
    void messageSaysWhatWasExpectedAndShowsTheText() {
        UnreadableTextException refusal =
                new UnreadableTextException("a plain decimal such as 2.20", "NaN");

        assertThat(refusal)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a plain decimal such as 2.20, got \"NaN\"");
        assertThat(refusal.expected()).isEqualTo("a plain decimal such as 2.20");
        assertThat(refusal.text()).isEqualTo("NaN");
    }

    @Test
    void messageIsShortAndTheTextIsKeptWhole() {
        String text = "x".repeat(1000);
        UnreadableTextException refusal = new UnreadableTextException("a unit", text);

        assertThat(refusal)
                .hasMessage("expected a unit, got \"" + "x".repeat(40) + "…\" (1000 characters)");
        assertThat(refusal.text()).isEqualTo(text);
    }

    @Test
    void survivesSerialization() {
        UnreadableTextException copy =
                SerializableTester.reserialize(new UnreadableTextException("a unit", "光年"));

        assertThat(copy).hasMessage("expected a unit, got \"光年\"");
        assertThat(copy.expected()).isEqualTo("a unit");
        assertThat(copy.text()).isEqualTo("光年");
    }
}
