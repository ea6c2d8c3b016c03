package io.github.tongbi.core.catalogue;

import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.core.invariant.Violation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

class LabelTest {
    private static final Label INDUSTRIAL = Label.of("工业投资", "industrial investment");

    @Test
    void labelHasANameInBothLanguages() {
        assertThat(INDUSTRIAL.zh()).isEqualTo("工业投资");
        assertThat(INDUSTRIAL.en()).isEqualTo("industrial investment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh-Hans-CN", "zh-TW", "zh-Hant-HK"})
    void chineseLocaleReadsTheChineseName(String locale) {
        assertThat(INDUSTRIAL.in(Locale.forLanguageTag(locale))).isEqualTo("工业投资");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "tr-TR", "ja-JP", "und"})
    void anyOtherLocaleReadsTheEnglishName(String locale) {
        assertThat(INDUSTRIAL.in(Locale.forLanguageTag(locale))).isEqualTo("industrial investment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　"})
    void blankNameIsRefused(String name) {
        Violation chinese = new Violation("BLANK", "zh", "expected a name, got \"" + name + '"');
        Violation english = new Violation("BLANK", "en", "expected a name, got \"" + name + '"');
        assertRefused(() -> Label.of(name, "industrial investment"), chinese);
        assertRefused(() -> Label.of("工业投资", name), english);
        assertRefused(() -> Label.of(name, name), chinese, english);
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> Label.of(nothing(), "x"));
        assertThatNullPointerException().isThrownBy(() -> Label.of("x", nothing()));
    }

    @SuppressWarnings("NullAway") // what a caller without null checks can do
    private static String nothing() {
        return null;
    }

    @Test
    void labelsAreEqualByBothNames() {
        new EqualsTester()
                .addEqualityGroup(INDUSTRIAL, Label.of("工业投资", "industrial investment"))
                .addEqualityGroup(Label.of("工业技改投资", "industrial investment"))
                .addEqualityGroup(Label.of("工业投资", "investment in industry"))
                .testEquals();
    }

    @Test
    void survivesSerialization() {
        assertThat(SerializableTester.reserializeAndAssert(INDUSTRIAL).zh()).isEqualTo("工业投资");
    }
}
