package io.github.tongbi.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Observation;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;

class ObservationReaderTest {
    private static final String GOOD = "{\"indicator\": \"EXPORTS\", \"label\": {\"zh\": \"出口\","
            + " \"en\": \"exports\"}, \"period\": \"2020-Q1\","
            + " \"figure\": {\"value\": 2.20, \"unit\": \"亿美元\"}}";

    private static List<ReadObservation> read(byte[] text) {
        try (ObservationReader reader = ObservationReader.of(new ByteArrayInputStream(text))) {
            return ImmutableList.copyOf(reader);
        }
    }

    private static List<ReadObservation> read(String text) {
        return read(text.getBytes(UTF_8));
    }

    private static List<String> problems(List<ReadObservation> read) {
        return read.stream()
                .flatMap(element -> element.problems().stream())
                .map(Problem::toString)
                .toList();
    }

    @Test
    void observationsAreReadAsTheyWereWritten() {
        List<Observation> written = List.of(ExampleReport.OBSERVATION, ExampleReport.MISSING);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ObservationWriter writer = ObservationWriter.of(out)) {
            written.forEach(writer::write);
        }

        assertThat(out.toString(UTF_8).lines()).hasSize(4);
        assertThat(read(out.toByteArray()))
                .extracting(element -> element.observation().orElseThrow())
                .isEqualTo(written);
    }

    @Test
    void elementWithProblemsDoesNotLoseTheOthers() {
        List<ReadObservation> read =
                read("[" + GOOD + ",\n" + GOOD.replace("2020-Q1", "2020-Q5") + ",\n" + GOOD + "]");

        assertThat(read)
                .extracting(element -> element.observation().isPresent())
                .containsExactly(true, false, true);
        assertThat(problems(read))
                .containsExactly("/1/period (line 2, column 76):"
                        + " expected a quarter from 1 to 4, got \"2020-Q5\"");
    }

    @Test
    void observationsOfAReportAreReadAndItsOtherListsPassedOver() {
        byte[] report = Documents.write(ExampleReport.REPORT);

        assertThat(read(report))
                .extracting(element -> element.observation().orElseThrow())
                .isEqualTo(ExampleReport.REPORT.observations());
    }

    @Test
    void brokenTextEndsTheReadingWithAProblem() {
        List<ReadObservation> read = read("[" + GOOD + ",\n{\"indicator\": ]");

        assertThat(read).hasSize(2);
        assertThat(problems(read))
                .containsExactly(
                        "/1/indicator (line 2, column 15): expected a JSON value, got \"]\"");
    }

    @Test
    void otherEncodingIsNamedWhereItBegins() {
        byte[] text = ("[" + GOOD + "]").getBytes(Charset.forName("GB18030"));

        assertThat(problems(read(text)))
                .containsExactly("(line 1, column 44): expected UTF-8, got what reads as GB18030,"
                        + " \"出口\"");
    }
}
