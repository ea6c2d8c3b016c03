package io.github.tongbi.formats.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.arbitraries.CatalogueArbitraries;
import io.github.tongbi.arbitraries.QuantityArbitraries;
import io.github.tongbi.core.catalogue.Basis;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.quantity.Figure;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What goes into a message comes out of it equal. */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class RoundTripTest {
    /** Creates the test, as jqwik does. */
    public RoundTripTest() {}

    @Property
    @Domain(CatalogueArbitraries.class)
    @Domain(DomainContext.Global.class)
    void observationsComeBackFromCsv(
            @ForAll @Size(max = 8) List<Observation> some, @ForAll SdmxVersion version) {
        List<Observation> observations = withoutTwins(some);

        SdmxReading reading = throughCsv(observations, version);

        assertThat(reading.failures()).isEmpty();
        assertThat(reading.observations()).isEqualTo(observations);
    }

    @Property
    @Domain(CatalogueArbitraries.class)
    @Domain(DomainContext.Global.class)
    void observationsComeBackFromJson(
            @ForAll @Size(max = 8) List<Observation> some, @ForAll SdmxVersion version) {
        List<Observation> observations = withoutTwins(some);

        SdmxReading reading = throughJson(observations, version);

        assertThat(reading.failures()).isEmpty();
        assertThat(reading.observations()).isEqualTo(observations);
    }

    @Property
    @Domain(QuantityArbitraries.class)
    @Domain(DomainContext.Global.class)
    void figuresOfEveryKindComeBack(
            @ForAll("anyFigures") Figure<?> figure, @ForAll SdmxVersion version) {
        Observation observation = Messages.exportsBuilder().figure(figure).build();

        assertThat(throughCsv(List.of(observation), version).observations())
                .containsExactly(observation);
        assertThat(throughJson(List.of(observation), version).observations())
                .containsExactly(observation);
    }

    @Provide
    Arbitrary<Figure<?>> anyFigures() {
        return Arbitraries.oneOf(
                QuantityArbitraries.figures(),
                QuantityArbitraries.ranges(),
                QuantityArbitraries.plainFigures());
    }

    @Property
    void textsOfAnyCharactersComeBack(
            @ForAll("texts") String zh, @ForAll("texts") String en, @ForAll SdmxVersion version) {
        Observation observation = Messages.exportsBuilder()
                .indicator(zh)
                .label(Label.of(zh, en))
                .section(Label.of(en, zh))
                .source(en)
                .figure(Figure.parse("近百家"))
                .build();

        assertThat(throughCsv(List.of(observation), version).observations())
                .containsExactly(observation);
        assertThat(throughJson(List.of(observation), version).observations())
                .containsExactly(observation);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> awkward =
                Arbitraries.of(';', '"', ',', ':', '\n', '\r', '=', '$', '_', '\uFEFF', '.');
        Arbitrary<Character> common =
                Arbitraries.oneOf(awkward, Arbitraries.chars().range('一', '龥'));
        return Arbitraries.oneOf(
                        common.list().ofMaxSize(12).map(RoundTripTest::joined),
                        Arbitraries.strings().all().ofMaxLength(12).filter(SdmxId::isWellFormed),
                        Arbitraries.of(
                                "en:a;zh:b", "\"", "en:", "_X", "$005FX", "😀;", " a ", "null"))
                .filter(text -> !text.isBlank());
    }

    private static String joined(List<Character> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "440307@2023/大鹏新区",
        "440307009001",
        "440307/A-B_C@$",
        "440000/😀",
    })
    void regionsComeBack(String region) {
        Observation observation = Messages.exportsBuilder()
                .region(RegionCode.parse(region))
                .figure(Figure.parse("2.20亿元"))
                .build();

        assertThat(throughCsv(List.of(observation), SdmxVersion.V2_1).observations())
                .containsExactly(observation);
        assertThat(throughJson(List.of(observation), SdmxVersion.V2_1).observations())
                .containsExactly(observation);
    }

    @ParameterizedTest
    @EnumSource(SdmxVersion.class)
    void theFirstAndTheRevisedFigureStandBesideEachOther(SdmxVersion version) {
        Observation first = Messages.exportsBuilder()
                .figure(Figure.parse("2.20亿元"))
                .published(LocalDate.parse("2020-07-15"))
                .status(ObservationStatus.PROVISIONAL)
                .build();
        Observation revised = Messages.exportsBuilder()
                .figure(Figure.parse("2.21亿元"))
                .published(LocalDate.parse("2021-01-20"))
                .status(ObservationStatus.REVISED)
                .build();
        Observation comparable = Messages.exportsBuilder()
                .figure(Figure.parse("2.3亿元"))
                .basis(Basis.COMPARABLE)
                .build();
        List<Observation> all = List.of(first, revised, comparable);

        assertThat(throughCsv(all, version).observations()).isEqualTo(all);
        assertThat(throughJson(all, version).observations()).isEqualTo(all);
    }

    /** Observations of one key cannot stand in one message; tests of refusals are elsewhere. */
    private static List<Observation> withoutTwins(List<Observation> observations) {
        Set<String> keys = new HashSet<>();
        List<Observation> kept = new ArrayList<>();
        Cells cells = new Cells();
        for (Observation observation : observations) {
            ObservationCells.writeDimensions(observation, cells);
            if (keys.add(cells.key())) {
                kept.add(observation);
            }
        }
        return kept;
    }

    private static SdmxReading throughCsv(List<Observation> observations, SdmxVersion version) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SdmxCsv.write(observations, Messages.STRUCTURE, version, out);
        return SdmxCsv.read(
                new ByteArrayInputStream(out.toByteArray()),
                Messages.STRUCTURE,
                version,
                SdmxLimits.STANDARD);
    }

    private static SdmxReading throughJson(List<Observation> observations, SdmxVersion version) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SdmxJson.write(observations, Messages.STRUCTURE, version, Messages.HEADER, out);
        return SdmxJson.read(
                new ByteArrayInputStream(out.toByteArray()),
                Messages.STRUCTURE,
                version,
                SdmxLimits.STANDARD);
    }
}
