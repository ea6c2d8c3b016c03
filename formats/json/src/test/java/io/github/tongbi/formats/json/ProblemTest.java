package io.github.tongbi.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import org.junit.jupiter.api.Test;

import java.util.List;

class ProblemTest {
    private static final Problem PROBLEM =
            new Problem("/trade/0/imports", 30, 18, "expected an amount in USD, got \"0.67亿元\"");

    @Test
    void textIsOneLineThatBeginsWithThePlace() {
        assertThat(PROBLEM)
                .hasToString("/trade/0/imports (line 30, column 18):"
                        + " expected an amount in USD, got \"0.67亿元\"");
    }

    @Test
    void problemAtTheRootHasNoPointerToShow() {
        assertThat(new Problem("", 1, 1, "expected a report"))
                .hasToString("(line 1, column 1): expected a report");
    }

    @Test
    void problemOfTheWholeDocumentHasNoPlaceToShow() {
        assertThat(new Problem("", 0, 0, "expected a report")).hasToString("expected a report");
    }

    @Test
    void nameThatBreaksTheLineIsKeptInThePointerAndReplacedInTheText() {
        Problem problem = new Problem("/a\nb", 2, 1, "expected another field");

        assertThat(problem.pointer()).isEqualTo("/a\nb");
        assertThat(problem).hasToString("/a�b (line 2, column 1): expected another field");
    }

    @Test
    void exceptionHasAllProblemsInItsMessageOneOnEachLine() {
        Problem other = new Problem("/trade/1", 40, 5, "expected a period");
        UnreadableDocumentException exception =
                new UnreadableDocumentException(List.of(PROBLEM, other));

        assertThat(exception).hasMessage(PROBLEM + "\n" + other);
        assertThat(exception.problems()).containsExactly(PROBLEM, other);
    }

    @Test
    void problemsAndTheirExceptionCanBeSerialized() {
        UnreadableDocumentException exception = new UnreadableDocumentException(List.of(PROBLEM));

        assertThat(SerializableTester.reserialize(exception).problems()).containsExactly(PROBLEM);
    }

    @Test
    void equalityIsByPlaceAndMessage() {
        String message = PROBLEM.message();
        new EqualsTester()
                .addEqualityGroup(PROBLEM, new Problem("/trade/0/imports", 30, 18, message))
                .addEqualityGroup(new Problem("/trade/1/imports", 30, 18, message))
                .addEqualityGroup(new Problem("/trade/0/imports", 31, 18, message))
                .addEqualityGroup(new Problem("/trade/0/imports", 30, 19, message))
                .addEqualityGroup(new Problem("/trade/0/imports", 30, 18, "expected more"))
                .testEquals();
    }
}
