package io.github.tongbi.formats.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.error.UnreadableTextException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalisedTextTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "出口总额|exports|en:exports;zh:出口总额",
                "甲;乙|a|en:a;\"zh:甲;乙\"",
                "甲|a;\"b|\"en:a;\"\"b\";zh:甲",
                "甲|\"X\"|en:\"X\";zh:甲",
                "a:b|en:c|en:en:c;zh:a:b",
            })
    void aSubFieldThatHoldsTheDelimiterIsQuoted(String zh, String en, String text) {
        assertThat(LocalisedText.of(Label.of(zh, en))).isEqualTo(text);
        assertThat(LocalisedText.parse(text, ';')).isEqualTo(Label.of(zh, en));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exports",
                "en:a",
                "en:a;zh:",
                "en: ;zh:甲",
                "en:a;zh:甲;fr:b",
                "en:a;en:b;zh:甲",
                "en:a;;zh:甲",
                "\"en:a;zh:甲",
                "\"en:a\"x;zh:甲",
                ";",
                ":a;zh:甲",
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> LocalisedText.parse(text, ';'))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessage(
                        "expected a text in English and Chinese such as en:exports;zh:出口总额, got \""
                                + text + "\"");
    }

    @Property
    void labelsComeBack(@ForAll @NotBlank String zh, @ForAll @NotBlank String en) {
        Label label = Label.of(zh, en);

        assertThat(LocalisedText.parse(LocalisedText.of(label), ';')).isEqualTo(label);
    }
}
