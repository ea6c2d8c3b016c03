package io.github.tongbi.formats.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;

import io.github.tongbi.core.catalogue.Observation;

import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;

/** Any bytes are read, or refused in our own words. */
class JsonFuzzTest {
    private static final TypeReference<List<Observation>> OBSERVATIONS = new TypeReference<>() {};
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TongbiModule()).build();

    @MethodSource("documents")
    @FuzzTest(maxDuration = "1m")
    void reportsAreReadOrRefused(byte[] bytes) throws IOException {
        try {
            ReportDocument.read(new ByteArrayInputStream(bytes));
        } catch (UnreadableDocumentException e) {
            requireReasons(e.problems());
        }
    }

    @MethodSource("documents")
    @FuzzTest(maxDuration = "1m")
    void streamsAreReadOrRefused(byte[] bytes) {
        try (ObservationReader reader = ObservationReader.of(new ByteArrayInputStream(bytes))) {
            reader.forEachRemaining(element -> requireReasons(element.problems()));
        }
    }

    /** What is no JSON is refused by databind itself. */
    @MethodSource("documents")
    @FuzzTest(maxDuration = "1m")
    void databindReadsOrRefuses(byte[] bytes) {
        try {
            MAPPER.readValue(bytes, OBSERVATIONS);
        } catch (UnreadableValueException e) {
            requireReasons(e.problems());
        } catch (JacksonException e) {
            if (e.getClass().getName().startsWith("io.github.tongbi")) {
                throw new AssertionError(e);
            }
        }
    }

    private static void requireReasons(List<Problem> problems) {
        for (Problem problem : problems) {
            if (!problem.message().startsWith("expected ")
                    || problem.message().indexOf('\n') >= 0) {
                throw new AssertionError(problem.toString());
            }
        }
    }

    static Stream<Arguments> documents() {
        String observations =
                "[{\"indicator\":\"EXPORTS\",\"label\":{\"zh\":\"出口\",\"en\":\"exports\"},"
                        + "\"region\":\"440307\",\"period\":\"2020-Q1\",\"figure\":{\"value\":2.20,\"unit\":"
                        + "\"亿元\",\"qualifier\":\"NEARLY\"},\"status\":\"NORMAL\",\"published\":\"2020-04-15\"}]";
        return Stream.of(
                Arguments.of((Object) Documents.write(ExampleReport.REPORT)),
                Arguments.of((Object) observations.getBytes(UTF_8)),
                Arguments.of((Object) observations.getBytes(Charset.forName("GB18030"))),
                Arguments.of((Object) ("\uFEFF" + observations).getBytes(UTF_8)),
                Arguments.of((Object) "[{\"figure\":{\"value\":\"1\\ud800".getBytes(UTF_8)));
    }
}
