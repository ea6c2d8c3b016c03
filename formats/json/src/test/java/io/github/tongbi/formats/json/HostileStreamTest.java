package io.github.tongbi.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;

/** Streams of observations that are cut off, damaged, or meant to take memory. */
class HostileStreamTest {
    private static final String GOOD = "{\"indicator\":\"EXPORTS\",\"label\":{\"zh\":\"出口\",\"en\":"
            + "\"exports\"},\"period\":\"2020-Q1\",\"figure\":{\"value\":\"2.20\",\"unit\":\"亿元\"}}";

    private static List<ReadObservation> read(byte[] text) {
        try (ObservationReader reader = ObservationReader.of(new ByteArrayInputStream(text))) {
            return ImmutableList.copyOf(reader);
        }
    }

    private static List<String> problems(byte[] text) {
        return read(text).stream()
                .flatMap(element -> element.problems().stream())
                .map(Problem::toString)
                .toList();
    }

    private static List<String> problems(String text) {
        return problems(text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[ | 100000 | expected at most 32 levels of nesting, got more",
                "[{\"label\": | 100000 | expected at most 32 levels of nesting, got more",
                "[{\"x\": | 100000 | expected at most 32 levels of nesting, got more",
                "[1 | 1 | expected the rest of the document, got its end"
            })
    void nestingEndsTheReading(String opening, int times, String expected) {
        List<String> problems = problems(opening.repeat(times));
        assertThat(problems.get(problems.size() - 1)).endsWith(expected);
    }

    @Test
    void numberOfAMillionDigitsEndsTheReading() {
        String text = "[" + GOOD + "," + GOOD.replace("\"2.20\"", "1".repeat(1_000_000)) + "]";
        assertThat(read(text.getBytes(UTF_8)).get(0).observation()).isPresent();
        assertThat(problems(text))
                .containsExactly("/1/figure/value (line 1, column 205): expected at most 10000"
                        + " characters in a text or a number, got more");
    }

    @Test
    void textOfManyCharactersEndsTheReading() {
        String text = "[" + GOOD.replace("出口", "万".repeat(5_000_000)) + "]";
        assertThat(problems(text))
                .hasSize(1)
                .allMatch(line -> line.endsWith(
                        "expected at most 10000 characters in a text or a number, got more"));
    }

    @Test
    void repeatedFieldIsAProblemOfItsElement() {
        String twice = GOOD.replace("\"period\"", "\"indicator\":\"IMPORTS\",\"period\"");
        List<ReadObservation> read = read(("[" + twice + "," + GOOD + "]").getBytes(UTF_8));
        assertThat(read.get(0).problems().get(0).message())
                .isEqualTo("expected the field \"indicator\" once, got it again");
        assertThat(read.get(1).observation()).isPresent();
    }

    @Test
    void otherEncodingsAreNamed() {
        byte[] utf16 = ("[" + GOOD + "]").getBytes(UTF_16);
        assertThat(problems(utf16)).hasSize(1).allMatch(line -> line.contains("UTF-16"));
    }

    /** Wherever it is cut off, the reader says so, and gives what it read before. */
    @Test
    void everyBeginningOfAStreamIsToldFromTheWhole() {
        byte[] whole = ("[" + GOOD + ",\n" + GOOD + "]").getBytes(UTF_8);
        int first = ("[" + GOOD).getBytes(UTF_8).length;
        assertThat(problems(whole)).isEmpty();
        for (int length = 0; length < whole.length; length++) {
            List<ReadObservation> read = read(Arrays.copyOf(whole, length));
            assertThat(read.get(read.size() - 1).problems())
                    .as("%s bytes", length)
                    .isNotEmpty();
            assertThat(read.get(0).observation().isPresent())
                    .as("%s bytes", length)
                    .isEqualTo(length >= first);
        }
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        byte[] whole = ("[" + GOOD + ",\n" + GOOD + "]").getBytes(UTF_8);
        Arbitrary<byte[]> one = Arbitraries.integers()
                .between(0, whole.length - 1)
                .flatMap(at -> Arbitraries.bytes().map(value -> {
                    byte[] changed = whole.clone();
                    changed[at] = value;
                    return changed;
                }));
        return Arbitraries.oneOf(one, Arbitraries.bytes().array(byte[].class).ofMaxSize(200));
    }

    @Property(tries = 1_000)
    void anyBytesAreReadOrToldInOneLine(@ForAll("damaged") byte[] bytes) {
        for (ReadObservation element : read(bytes)) {
            assertThat(element.observation().isPresent())
                    .isEqualTo(element.problems().isEmpty());
            for (Problem problem : element.problems()) {
                assertThat(problem.message()).startsWith("expected ").doesNotContain("\n");
            }
        }
    }
}
