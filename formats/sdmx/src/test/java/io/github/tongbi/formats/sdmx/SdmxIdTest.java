package io.github.tongbi.formats.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tongbi.core.error.UnreadableTextException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The characters of ids are those of the type IDType in the SDMX schemas. */
class SdmxIdTest {
    @ParameterizedTest
    @CsvSource({
        "EXPORTS,EXPORTS",
        "440307@2023,440307@2023",
        "440307/大鹏新区,440307$002F$5927$9E4F$65B0$533A",
        "a b.c,a$0020b$002Ec",
        "$,$0024",
        "_X,$005FX",
        "_XY,_XY",
        "😀,$D83D$DE00",
    })
    void otherCharactersAreEscaped(String text, String id) {
        assertThat(SdmxId.of(text)).isEqualTo(id);
        assertThat(SdmxId.text(id)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"_X", "$", "$00", "$002f", "$0041", "a b", "$ 02F", "$+02F"})
    void anIdThatNoTextHasIsRefused(String id) {
        assertThatThrownBy(() -> SdmxId.text(id))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessage(
                        "expected an id such as EXPORTS or 440307$002F$5927, got \"" + id + "\"");
    }

    @Property
    void everyTextHasAnIdOfItsOwn(@ForAll String text) {
        String id = SdmxId.of(text);

        assertThat(SdmxId.text(id)).isEqualTo(text);
        assertThat(text.isEmpty() || SdmxId.isId(id)).isTrue();
    }
}
