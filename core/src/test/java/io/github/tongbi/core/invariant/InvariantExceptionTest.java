package io.github.tongbi.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.SerializableTester;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class InvariantExceptionTest {
    private static final Violation MIXED =
            new Violation("CURRENCY_MISMATCH", "imports", "expected USD, got \"0.67亿元\"");

    @Test
    void messageNamesTheModelAndTheField() {
        assertThat(new InvariantException("TradeFigures", List.of(MIXED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TradeFigures: imports: expected USD, got \"0.67亿元\"");
    }

    @Test
    void violationsAreACopy() {
        List<Violation> found = new ArrayList<>(List.of(MIXED));
        InvariantException refusal = new InvariantException("TradeFigures", found);
        found.clear();

        assertThat(refusal.violations()).containsExactly(MIXED);
    }

    @Test
    void survivesSerialization() {
        InvariantException copy = SerializableTester.reserialize(
                new InvariantException("TradeFigures", List.of(MIXED)));

        assertThat(copy).hasMessage("TradeFigures: imports: expected USD, got \"0.67亿元\"");
        assertThat(copy.violations()).containsExactly(MIXED);
    }
}
