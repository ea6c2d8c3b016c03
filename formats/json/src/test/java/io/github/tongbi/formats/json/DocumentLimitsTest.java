package io.github.tongbi.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

@Timeout(300)
class DocumentLimitsTest {
    private static final String TOO_LONG =
            "problems: 1, the last: expected a document of at most 4194304 bytes, got more";

    /** The last problem of each; the one where reading stopped. */
    private static String expected(HostileDocument document) {
        return switch (document) {
            case NESTED_ARRAYS, FLAT_ARRAYS, NESTED_OBJECTS, SPACES, ONE_TEXT -> TOO_LONG;
            case DEEP_BUT_SHORT ->
                "problems: 2, the last: " + "/0".repeat(32) + " (line 1, column 33):"
                        + " expected at most 32 levels of nesting, got more";
            case DEEP_OBJECTS_BUT_SHORT ->
                "problems: 2, the last: " + "/a".repeat(32) + " (line 1, column 157):"
                        + " expected at most 32 levels of nesting, got more";
            case MANY_DOCUMENTS ->
                "problems: 2, the last: (line 1, column 3): expected the end of the document,"
                        + " got an array";
            case LONG_TEXT ->
                "problems: 1, the last: /header/bureau (line 1, column 23):"
                        + " expected at most 10000 characters in a text or a number, got more";
            case LONG_NAME ->
                "problems: 1, the last: /header (line 1, column 12):"
                        + " expected at most 100 characters in a field name, got more";
            case LONG_NUMBER ->
                "problems: 1, the last: /header/bureau (line 1, column 13):"
                        + " expected at most 10000 characters in a number, got more";
            case MILLION_ENTRIES ->
                "problems: 1001, the last: /vessels/1000 (line 1, column 2014):"
                        + " expected at most 1000 problems, got more; stopped here";
            case MILLION_ENTRIES_OF_AN_UNKNOWN_FIELD ->
                "problems: 2, the last: /x (line 1, column 2): expected a field of a report"
                        + " (header,"
                        + " enterprises, projects, investmentPlans, investmentProgress, parks,"
                        + " trade, foreignInvestment,"
                        + " vessels, moratoria, vesselReductions, aidFunds, inspections,"
                        + " serviceCounts, observations), got \"x\"";
            case MILLION_REPEATED_FIELDS ->
                "problems: 1001, the last: /header (line 1, column 10997):"
                        + " expected at most 1000 problems, got more; stopped here";
            case FULL_OF_FIGURES -> "18395 parks";
            case MANY_NAMES ->
                "problems: 1, the last: /serviceCounts/0/baseRegisterNames/30000"
                        + " (line 1, column 120137):"
                        + " expected at most 30000 elements in the array, got more";
            case MANY_PARTS ->
                "problems: 1, the last: /trade/0/parts/30000 (line 1, column 1440113):"
                        + " expected at most 30000 elements in the array, got more";
        };
    }

    @Test
    void sixtyFourMegabytesAreEnoughForEveryDocument(@TempDir Path folder) throws Exception {
        Path printed = folder.resolve("printed");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        classPath(),
                        HostileDocumentReader.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();

        int exit = waitFor(process);

        assertThat(Files.readString(printed))
                .isEqualTo(Stream.of(HostileDocument.values())
                        .map(document ->
                                document + ": " + expected(document) + System.lineSeparator())
                        .collect(joining()));
        assertThat(exit).isZero();
    }

    private static int waitFor(Process process) throws InterruptedException {
        try {
            return process.waitFor();
        } finally {
            process.destroyForcibly();
        }
    }

    /** Returns where this run has its classes from, be it modules or the class path. */
    private static String classPath() throws URISyntaxException {
        URL self = requireNonNull(DocumentLimitsTest.class.getResource(
                DocumentLimitsTest.class.getSimpleName() + ".class"));
        Path tests = Path.of(self.toURI()).resolve("../../../../../..").normalize();
        return Stream.of("jdk.module.path", "java.class.path")
                .map(property -> System.getProperty(property, ""))
                .collect(joining(File.pathSeparator, tests + File.pathSeparator, ""));
    }

    @Test
    void textOfTenThousandCharactersIsRead() {
        String name = "万".repeat(10_000);
        String header = Documents.HEADER.replace("经济服务局", name);

        assertThat(Documents.read("{" + header + "}").header().bureau()).isEqualTo(name);
    }

    @Test
    void documentOfFourMebibytesIsReadAndOneByteMoreIsNot() {
        String document = "{" + Documents.HEADER + "}";
        int spaces = (4 << 20) - document.getBytes(UTF_8).length;
        String longest = document + " ".repeat(spaces);

        assertThat(Documents.read(longest)).isEqualTo(Documents.read(document));
        assertThat(Documents.problems(longest + " "))
                .containsExactly("expected a document of at most 4194304 bytes, got more");
    }

    @Test
    void thousandProblemsAreToldAndNoMore() {
        String unknown = ",\n0".repeat(999);

        assertThat(Documents.problems(Documents.report("\"vessels\": [0" + unknown + "]")))
                .hasSize(1_000)
                .last()
                .isEqualTo(
                        "/vessels/999 (line 1002, column 1): expected a vessel as an object, got \"0\"");
        assertThat(Documents.problems(Documents.report("\"vessels\": [0" + unknown + ",\n0]")))
                .hasSize(1_001)
                .last()
                .isEqualTo("/vessels/1000 (line 1003, column 1):"
                        + " expected at most 1000 problems, got more; stopped here");
    }

    @Test
    void brokenJsonBehindAThousandProblemsIsToldToo() {
        String unknown = ",\n0".repeat(999);

        assertThat(Documents.problems(Documents.report("\"vessels\": [0" + unknown + ",]")))
                .hasSize(1_001)
                .last()
                .isEqualTo("/vessels/1000 (line 1002, column 3): expected a JSON value, got \"]\"");
    }
}
