package io.github.tongbi.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

class QuotedTest {
    @Test
    void shortTextIsShownWhole() {
        assertThat(Quoted.of("1e999999999")).isEqualTo("\"1e999999999\"");
        assertThat(Quoted.of("")).isEqualTo("\"\"");
        assertThat(Quoted.of("万".repeat(40))).isEqualTo('"' + "万".repeat(40) + '"');
    }

    @Test
    void longTextIsShownByItsBeginningAndItsLength() {
        assertThat(Quoted.of("9".repeat(41)))
                .isEqualTo('"' + "9".repeat(40) + "…\" (41 characters)");
        assertThat(Quoted.of("9".repeat(1_000_000)))
                .isEqualTo('"' + "9".repeat(40) + "…\" (1000000 characters)");
    }

    @Test
    void characterOfTwoHalvesIsNotCutInTwo() {
        assertThat(Quoted.of("9".repeat(39) + "𠮷" + "9"))
                .isEqualTo('"' + "9".repeat(39) + "…\" (42 characters)");
        assertThat(Quoted.of("9".repeat(38) + "𠮷" + "9"))
                .isEqualTo('"' + "9".repeat(38) + "𠮷…\" (41 characters)");
    }

    @Test
    void charactersThatBreakTheLineOrHideAreReplaced() {
        assertThat(Quoted.of("1\n2\r3\t4\0")).isEqualTo("\"1�2�3�4�\"");
        assertThat(Quoted.of("1\u20282\u20293\u0085")).isEqualTo("\"1�2�3�\"");
        assertThat(Quoted.of("1\u200b2\u202e3\ufeff")).isEqualTo("\"1�2�3�\"");
    }

    @Test
    void halfOfACharacterIsReplaced() {
        assertThat(Quoted.of("1\ud83d")).isEqualTo("\"1�\"");
        assertThat(Quoted.of("\ude00\ud83d")).isEqualTo("\"��\"");
    }

    @Test
    void wholeTextIsMadeVisibleWithoutQuotes() {
        assertThat(Quoted.visible("/a\nb" + "9".repeat(100))).isEqualTo("/a�b" + "9".repeat(100));
    }

    @Property
    void anyTextBecomesOneShortLine(@ForAll String text) {
        String quoted = Quoted.of(text);

        assertThat(quoted.lines()).hasSize(1);
        assertThat(quoted).startsWith("\"").hasSizeLessThan(70);
    }
}
