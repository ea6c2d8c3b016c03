package io.github.tongbi.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tongbi.core.catalogue.Basis;
import io.github.tongbi.core.catalogue.Observation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class ObservationDocumentTest {
    private static String observation(String fields) {
        return Documents.report(
                "\"observations\": [{\"indicator\": \"EXPORTS\", \"label\": {\"zh\": \"出口\","
                        + " \"en\": \"exports\"},",
                "\"period\": \"2020-Q1\", \"figure\": {\"value\": \"1.74\", \"unit\": \"亿美元\"}",
                fields + "}]");
    }

    private static Observation read(String fields) {
        return Documents.read(observation(fields)).observations().get(0);
    }

    @Test
    void basisSourceAndDayOfPublicationAreRead() {
        Observation observation =
                read(", \"basis\": \"NOMINAL\", \"source\": \"月报\", \"published\": \"2020-02-29\"");

        assertThat(observation.basis()).contains(Basis.NOMINAL);
        assertThat(observation.source()).contains("月报");
        assertThat(observation.published()).contains(LocalDate.of(2020, 2, 29));
    }

    @Test
    void basisSourceAndDayOfPublicationMayBeLeftOut() {
        Observation observation = read("");

        assertThat(observation.basis()).isEmpty();
        assertThat(observation.source()).isEmpty();
        assertThat(observation.published()).isEmpty();
    }

    @Test
    void newFieldsAreWrittenAfterTheOthers() {
        String document = new String(Documents.write(ExampleReport.REPORT), UTF_8);

        assertThat(document).contains("""
                      "status": "REVISED",
                      "basis": "COMPARABLE",
                      "source": "统计月报 \\"6月\\"",
                      "published": "2020-02-29"
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"2020-02\"`    | a date such as 2020-05-31, got \"2020-02\"",
                "`\"2020-02-01/P3D\"` | a date such as 2020-05-31, got \"2020-02-01/P3D\"",
                "`\"2020年7月15日\"` | a date such as 2020-05-31, got \"2020年7月15日\"",
                "`\"截至2020年5月31日\"` | a date such as 2020-05-31, got \"截至2020年5月31日\"",
                "`\"2019-02-29\"` | a date that exists (February 2019 has 28 days), got"
                        + " \"2019-02-29\"",
                "{}               | a date such as 2020-05-31, got an object"
            })
    void dayOfPublicationThatIsNoDateIsRefused(String published, String expected) {
        assertThat(Documents.problems(observation(", \"published\": " + published)))
                .containsExactly(
                        "/observations/0/published (line 5, column 16): expected " + expected);
    }

    @Test
    void unknownBasisIsRefused() {
        assertThat(Documents.problems(observation(", \"basis\": \"REAL\"")))
                .containsExactly(
                        "/observations/0/basis (line 5, column 12): expected one of NOMINAL,"
                                + " CONSTANT_PRICE, COMPARABLE, got \"REAL\"");
    }

    @Test
    void blankSourceIsRefused() {
        assertThat(Documents.problems(observation(", \"source\": \" \"")))
                .containsExactly(
                        "/observations/0/source (line 5, column 13): expected a name, got \" \"");
    }
}
