package io.github.tongbi.formats.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.core.catalogue.Catalogue;
import io.github.tongbi.core.error.UnreadableTextException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

class SdmxStructureTest {
    private static final Catalogue NONE = Catalogue.of(ImmutableList.of(), ImmutableList.of());

    @Test
    void structuresAreEqualByCatalogueAndDataflow() {
        new EqualsTester()
                .addEqualityGroup(
                        SdmxStructure.of(NONE),
                        SdmxStructure.of(NONE).as(ArtefactId.parse("TONGBI:OBSERVATIONS(1.0.0)")))
                .addEqualityGroup(SdmxStructure.of(NONE).as(ArtefactId.parse("SZ:O(1.0.0)")))
                .addEqualityGroup(Messages.STRUCTURE)
                .testEquals();
    }

    @Test
    void aStructureIsSerializable() {
        assertThat(SerializableTester.reserialize(Messages.STRUCTURE))
                .isEqualTo(Messages.STRUCTURE);
    }

    @Test
    void aStructureIsToldInWords() {
        assertThat(SdmxStructure.of(NONE))
                .hasToString(
                        "TONGBI:OBSERVATIONS(1.0.0) of a catalogue of 0 indicators and 0 relations");
        assertThat(SdmxStructure.of(NONE).dataStructure())
                .hasToString("TONGBI:DSD_OBSERVATIONS(1.0.0)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ECB:EXR(1.0)", "SDMX.SUB:A-B_1(1.0.0-draft)", "A:b(2)"})
    void anArtefactComesBackFromItsText(String text) {
        assertThat(ArtefactId.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "EXR",
                "ECB:EXR",
                "ECB:EXR()",
                ":EXR(1.0)",
                "ECB:(1.0)",
                "1:EXR(1.0)",
                "ECB:E.X(1.0)",
                "ECB:EXR(1.0",
                "ECB:EXR(1 0)",
                "ECB:EXR(1.0)x",
                "E(1.0):A(1)"
            })
    void otherTextsAreNoArtefact(String text) {
        assertThatThrownBy(() -> ArtefactId.parse(text))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessage("expected an artefact such as TONGBI:OBSERVATIONS(1.0.0), got \"" + text
                        + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "大鹏", "a.b"})
    void aHeaderHasIds(String id) {
        assertThatThrownBy(() -> new SdmxHeader(id, "A", Instant.EPOCH))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessage("expected an id such as HALF_YEAR_2020, got \"" + id + "\"");
        assertThatThrownBy(() -> new SdmxHeader("A", id, Instant.EPOCH))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessage("expected an id such as HALF_YEAR_2020, got \"" + id + "\"");
    }

    @Test
    void limitsAreOfOneOrMore() {
        assertThat(SdmxLimits.STANDARD
                        .withObservations(1)
                        .withCharacters(2)
                        .withColumns(3)
                        .withCodes(4)
                        .withFailures(5))
                .isEqualTo(new SdmxLimits(1, 2, 3, 4, 5));
        assertThatThrownBy(() -> SdmxLimits.STANDARD.withCodes(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected limits of 1 or more, got 0");
    }
}
