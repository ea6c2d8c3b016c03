package io.github.tongbi.core.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tongbi.core.error.UnreadableTextException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What every refusal of a period's text has: the expectation, the text and a short message. */
final class Refusals {
    static final String EXPECTED = "a period such as 2020-05 or 2020年1-5月";

    private Refusals() {}

    static void assertRefused(String text, String expected) {
        assertRefused(() -> ReferencePeriod.parse(text), text, expected);
    }

    static void assertRefused(ThrowingCallable parse, String text, String expected) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(parse)
                .withMessage("expected " + expected + ", got \"" + text + "\"")
                .satisfies(e -> assertThat(e.expected()).isEqualTo(expected))
                .satisfies(e -> assertThat(e.text()).isEqualTo(text))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(120));
    }
}
