package io.github.tongbi.formats.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The rules are those of the field guides of SDMX-JSON 2.0 and 2.1 by the SDMX technical group. */
class SdmxJsonTest {
    private static final String SERIES = """
            {"data": {"structures": [{
              "links": [{"rel": "dataflow",
                "urn": "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=TONGBI:OBSERVATIONS(1.0.0)"}],
              "dimensions": {
                "dataSet": [{"id": "BASIS", "values": [{"id": "_X", "name": "unspecified"}]},
                  {"id": "PUBLISHED", "values": [{"value": "_X"}]}],
                "series": [{"id": "FREQ", "values": [{"id": "S"}]},
                  {"id": "INDICATOR", "values": [{"id": "IMPORTS"}, {"id": "EXPORTS"}]},
                  {"id": "REF_AREA", "values": [{"value": "440307"}]}],
                "observation": [{"id": "TIME_PERIOD",
                  "values": [{"value": "2020-S1"}, {"value": "2020-S2"}]}]},
              "measures": {"observation": [{"id": "OBS_VALUE"}, {"id": "OTHER"}]},
              "attributes": {
                "dataSet": [{"id": "UNIT_MULT", "values": [{"value": 8}]}],
                "series": [{"id": "UNIT_MEASURE", "values": [null, {"id": "CNY"}]}, {"id": "TITLE"}],
                "observation": [{"id": "SOURCE"}]}}],
            "dataSets": [{"structure": 0, "action": "Append", "attributes": [0],
              "series": {"0:1:0": {"attributes": [1, "x"], "observations": {
                "0": [2.20, 1, "report", 7], "1": ["2.4", null]}}}}]},
            "meta": {"id": "A", "links": [[{}]]}}
            """;

    @ParameterizedTest
    @EnumSource(SdmxVersion.class)
    void anObservationIsOneArray(SdmxVersion version) {
        assertThat(Messages.writeJson(version, Messages.exports()))
                .contains(
                        "\"0:0:0:0:0:0\": [ \"2.20\", null, 0, 8, 2, null, null, null, 0, null, null, {");
    }

    @Test
    void theVersionsNameTheirSchemaInDifferentPlaces() {
        Map<?, ?> older = JsonTree.object(Messages.writeJson(SdmxVersion.V2_0, Messages.exports()));
        Map<?, ?> newer = JsonTree.object(Messages.writeJson(SdmxVersion.V2_1, Messages.exports()));

        assertThat(older.containsKey("$schema")).isFalse();
        assertThat(JsonTree.at(older, "meta", "schema"))
                .isEqualTo("https://json.sdmx.org/2.0/sdmx-json-data-schema.json");
        assertThat(JsonTree.at(newer, "$schema"))
                .isEqualTo("https://json.sdmx.org/2.1/sdmx-json-data-schema.json");
        assertThat(((Map<?, ?>) JsonTree.at(newer, "meta")).containsKey("schema"))
                .isFalse();
    }

    @Test
    void theHeadSaysWhoSendsAndWhen() {
        Map<?, ?> message =
                JsonTree.object(Messages.writeJson(SdmxVersion.V2_1, Messages.exports()));

        assertThat(JsonTree.at(message, "meta"))
                .isEqualTo(Map.of(
                        "id", "HALF_YEAR_2020",
                        "prepared", "2020-07-15T08:00:00Z",
                        "test", "false",
                        "contentLanguages", List.of("en", "zh"),
                        "sender", Map.of("id", "LONGGANG")));
    }

    /** What the schema of data messages requires of each component. */
    @ParameterizedTest
    @EnumSource(SdmxVersion.class)
    void componentsHaveWhatTheSchemaRequires(SdmxVersion version) {
        Map<?, ?> message = JsonTree.object(Messages.writeJson(
                version,
                Messages.exports(),
                Messages.exportsBuilder()
                        .status(ObservationStatus.MISSING)
                        .indicator("IMPORTS")
                        .build()));
        Object structure = JsonTree.at(message, "data", "structures", 0);

        assertThat(JsonTree.at(structure, "links", 0))
                .isEqualTo(
                        Map.of(
                                "rel",
                                "dataflow",
                                "urn",
                                "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=TONGBI:OBSERVATIONS(1.0.0)"));
        for (String kind : List.of("dimensions", "measures", "attributes")) {
            for (Map<?, ?> described : JsonTree.objects(structure, kind, "observation")) {
                assertThat(JsonTree.at(described, "id").toString())
                        .matches("[A-Za-z][A-Za-z0-9_-]*");
                assertThat(described.containsKey("keyPosition"))
                        .isEqualTo(kind.equals("dimensions"));
                assertThat(described.containsKey("relationship"))
                        .isEqualTo(kind.equals("attributes"));
                assertHasValues(described);
            }
        }
    }

    private static void assertHasValues(Map<?, ?> component) {
        if (!component.containsKey("values")) {
            return;
        }
        List<Map<?, ?>> values = JsonTree.objects(component, "values");
        assertThat(values).isNotEmpty().doesNotHaveDuplicates();
        for (Map<?, ?> described : values) {
            assertThat(described.containsKey("value")).isNotEqualTo(described.containsKey("id"));
            assertThat(described.containsKey("name")).isEqualTo(described.containsKey("id"));
        }
    }

    @ParameterizedTest
    @CsvSource({"V2_0,null", "V2_1,'\"#N/A\"'"})
    void aMissingFigureIsNullOrMarked(SdmxVersion version, String value) {
        Observation missing =
                Messages.exportsBuilder().status(ObservationStatus.MISSING).build();

        String message = Messages.writeJson(version, missing);

        assertThat(message).contains("\"0:0:0:0:0:0\": [ " + value + ", null, null,");
        assertThat(Messages.readJson(message, version).observations()).containsExactly(missing);
    }

    @Test
    void aListWithoutObservationsIsAMessage() {
        assertThat(Messages.readJson(Messages.writeJson(SdmxVersion.V2_0), SdmxVersion.V2_0)
                        .observations())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SdmxVersion.class)
    void valuesOfTheDataSetAndOfSeriesHoldForTheirObservations(SdmxVersion version) {
        SdmxReading reading = Messages.readJson(SERIES, version);

        assertThat(reading.failures()).isEmpty();
        assertThat(reading.ignored()).containsExactly("OTHER", "TITLE");
        assertThat(reading.observations())
                .containsExactly(
                        Messages.exportsBuilder()
                                .figure(Figure.parse("2.20亿元"))
                                .source("report")
                                .build(),
                        Messages.exportsBuilder()
                                .period(ReferencePeriod.ofHalf(2020, 2))
                                .figure(Figure.parse("2.4亿元"))
                                .build());
    }

    @Test
    void annotationsAndErrorsArePassedOverButNamed() {
        String message = SERIES.replace("\"measures\"", "\"annotations\": [{}], \"measures\"")
                .replace("\"meta\"", "\"errors\": [{\"code\": 150}], \"meta\"");

        assertThat(Messages.readJson(message, SdmxVersion.V2_1).ignored())
                .containsExactly("OTHER", "TITLE", "annotations", "errors");
    }

    @Test
    void aMessageWithoutMeasuresHasTheOneValue() {
        String message = SERIES.replace(
                        "\"measures\": {\"observation\": [{\"id\": \"OBS_VALUE\"}, {\"id\": \"OTHER\"}]},",
                        "")
                .replace("2.20, 1, ", "2.20, ");

        assertThat(Messages.readJson(message, SdmxVersion.V2_0).observations()).hasSize(2);
    }

    @Test
    void severalValuesAtATimeArePassedOverWithTheirComponentOnly() {
        String values = "\"values\": [{\"values\": [1, 2]}]";

        assertThat(Messages.readJson(
                                SERIES.replace("\"TITLE\"", "\"TITLE\", " + values)
                                        .replace("[1, \"x\"]", "[1, 0]"),
                                SdmxVersion.V2_1)
                        .observations())
                .hasSize(2);
        assertThatThrownBy(() -> Messages.readJson(
                        SERIES.replace("\"SOURCE\"", "\"SOURCE\", " + values), SdmxVersion.V2_1))
                .isInstanceOf(UnreadableSdmxException.class)
                .hasMessage("line 16: expected one value of SOURCE at a time, got several");
    }

    @Test
    void anAttributeHasItsDefaultWhereNothingIsTold() {
        String message = SERIES.replace(
                        "{\"id\": \"SOURCE\"}", "{\"id\": \"SOURCE\", \"default\": \"gazette\"}")
                .replace("{\"value\": 8}]}", "{\"value\": 8}], \"default\": 4}")
                .replace("\"attributes\": [0],", "");

        assertThat(Messages.readJson(message, SdmxVersion.V2_1).observations())
                .extracting(
                        one -> one.figure().orElseThrow() + " " + one.source().orElseThrow())
                .containsExactly("2.20万元 report", "2.4万元 gazette");
    }

    @Test
    void aDimensionOfTheDataSetHasOneValue() {
        String message =
                SERIES.replace("{\"value\": \"_X\"}", "{\"value\": \"_X\"}, {\"value\": \"_Z\"}");

        assertThatThrownBy(() -> Messages.readJson(message, SdmxVersion.V2_1))
                .isInstanceOf(UnreadableSdmxException.class)
                .hasMessage("line 17: expected one value of PUBLISHED, got 2");
    }

    @Test
    void aCodedAttributeMayBeMissingOnPurpose() {
        String message = SERIES.replace(
                        "{\"id\": \"SOURCE\"}",
                        "{\"id\": \"NUMERALS\"," + " \"values\": [{\"id\": \"GROUPED\"}]}")
                .replace("\"report\", 7", "\"#N/A\"");

        assertThat(Messages.readJson(message, SdmxVersion.V2_1).observations()).hasSize(2);
        assertThat(Messages.readJson(message, SdmxVersion.V2_0).failures())
                .extracting(SdmxFailure::toString)
                .containsExactly("line 19, NUMERALS: expected one of ARABIC, GROUPED, CHINESE, got"
                        + " \"#N/A\"");
    }

    @ParameterizedTest
    @CsvSource({
        "V2_0,Information,true",
        "V2_0,Append,true",
        "V2_0,Replace,true",
        "V2_0,Merge,false",
        "V2_0,Delete,false",
        "V2_1,Merge,true",
        "V2_1,Delete,false",
    })
    void aDataSetAddsOrReplaces(SdmxVersion version, String action, boolean read) {
        SdmxReading reading = Messages.readJson(SERIES.replace("Append", action), version);

        assertThat(reading.observations()).hasSize(read ? 2 : 0);
        assertThat(reading.failures()).hasSize(read ? 0 : 1);
    }

    @Test
    void aDeletionIsOneFailure() {
        assertThat(Messages.readJson(SERIES.replace("Append", "Delete"), SdmxVersion.V2_0)
                        .failures())
                .extracting(SdmxFailure::toString)
                .containsExactly("line 17, action: expected Information, Append or Replace in"
                        + " version 2.0, got \"Delete\"");
    }

    @Test
    void twoObservationsOfOneKeyAreNotWrittenAndTheMessageStaysOpen() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Observation> twins = List.of(Messages.exports(), Messages.exportsOf("2.21亿元"));

        assertThatThrownBy(() -> SdmxJson.write(
                        twins, Messages.STRUCTURE, SdmxVersion.V2_1, Messages.HEADER, out))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessage("expected observations that differ in a dimension, as the day of"
                        + " publication, got \"S.EXPORTS.440307._X._X.2020-S1\"");
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotEndWith("}\n");
    }

    @Test
    void observationsThatChangeOnTheWayAreNotWritten() {
        int[] round = {0};
        Iterable<Observation> changing = () ->
                List.of(Messages.exportsOf(round[0]++ == 0 ? "2.20亿元" : "415艘")).iterator();

        assertThatThrownBy(() -> SdmxJson.write(
                        changing,
                        Messages.STRUCTURE,
                        SdmxVersion.V2_1,
                        Messages.HEADER,
                        new ByteArrayOutputStream()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("expected the same observations again, got another UNIT_MEASURE");
    }
}
