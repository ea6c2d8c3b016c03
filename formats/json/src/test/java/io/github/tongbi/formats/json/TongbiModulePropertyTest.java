package io.github.tongbi.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.TextType;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** Whatever core has a value of comes back from databind and from streams as it was. */
class TongbiModulePropertyTest {
    private static final String CORE = "io.github.tongbi.core.";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new TongbiModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static ImmutableList<Class<?>> types() {
        ImmutableList.Builder<Class<?>> types = ImmutableList.builder();
        ValueTypes.ENTITIES.stream().<Class<?>>map(EntityType::type).forEach(types::add);
        ValueTypes.texts().stream().<Class<?>>map(TextType::type).forEach(types::add);
        return types.build().stream()
                .filter(type -> type.getName().startsWith(CORE))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Arbitraries.of(types())
                .flatMap(
                        type -> Arbitraries.defaultFor(type).map(value -> new Sample(type, value)));
    }

    @Property(tries = 3_000)
    void valuesAreReadAsTheyWereWritten(@ForAll("samples") Sample sample) {
        String json = MAPPER.writeValueAsString(sample.value);

        Object read = MAPPER.readValue(json, sample.type);

        assertThat(read).isEqualTo(sample.value);
        assertThat(MAPPER.writeValueAsString(read)).isEqualTo(json);
        if (ValueTypes.ofClass(sample.type).orElseThrow() instanceof EntityType<?> entity) {
            Schemas.requireValid(entity, json);
        }
    }

    /** What stands in a tree or in a buffer of tokens is the same value. */
    @Property(tries = 300)
    void treesAndBuffersAreReadAsTexts(@ForAll Observation observation) {
        String json = MAPPER.writeValueAsString(observation);

        assertThat(MAPPER.treeToValue(MAPPER.readTree(json), Observation.class))
                .isEqualTo(observation);
        assertThat(MAPPER.convertValue(observation, Observation.class)).isEqualTo(observation);
    }

    @Property(tries = 300)
    void streamsAndDatabindReadEachOther(@ForAll @Size(max = 4) List<Observation> observations) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ObservationWriter writer = ObservationWriter.of(out)) {
            observations.forEach(writer::write);
        }
        byte[] bound = MAPPER.writeValueAsBytes(observations);

        assertThat(MAPPER.readValue(out.toByteArray(), Observation[].class))
                .containsExactlyElementsOf(observations);
        try (ObservationReader reader = ObservationReader.of(new ByteArrayInputStream(bound))) {
            assertThat(ImmutableList.copyOf(reader))
                    .extracting(element -> element.observation().orElseThrow())
                    .isEqualTo(observations);
        }
    }

    /** The class of a property says the kind of its figures. */
    @Property(tries = 500)
    void figuresOfEachKindStandInRecords(
            @ForAll Figure<Money> money,
            @ForAll Figure<Measure> measure,
            @ForAll Figure<Ratio> ratio,
            @ForAll Figure<Points> points,
            @ForAll Figure<?> any) {
        Row row = new Row(money, measure, ratio, points, any);

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(row), Row.class)).isEqualTo(row);
    }

    private record Sample(Class<?> type, Object value) {}

    private record Row(
            Figure<Money> money,
            Figure<Measure> measure,
            Figure<Ratio> ratio,
            Figure<Points> points,
            Figure<?> any) {}
}
