package io.github.tongbi.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused in enterprises, projects and parks, and where. */
class BusinessEntitiesTest {
    private static String enterprise(String field) {
        return Documents.report(
                "\"enterprises\": [{\"name\": \"甲\", \"status\": \"OPERATING\",", field + "}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"2020-02-30\"`  | that exists (February 2020 has 29 days), got \"2020-02-30\"",
                "`\"2020-05\"`     | such as 2020-05-31, got \"2020-05\"",
                "`\"20200531\"`    | such as 2020-05-31, got \"20200531\"",
                "20200531          | such as 2020-05-31, got \"20200531\"",
                "null              | such as 2020-05-31, got null",
            })
    void dateThatDoesNotExistIsRefused(String date, String found) {
        String document = enterprise(
                "\"qualifications\": [{\"kind\": \"HIGH_TECH\",\n\"validFrom\": " + date + "}]");

        assertThat(Documents.problems(document))
                .containsExactly("/enterprises/0/qualifications/0/validFrom (line 5, column 14):"
                        + " expected a date " + found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "creditCode | `\"9144030012345678\"` | a credit code such as 91440300123456788M, of 18"
                        + " characters, got \"9144030012345678\"",
                "industry   | `\"99\"`  | a GB/T 4754-2017 code whose division is from 01 to 97, got"
                        + " \"99\"",
                "industry   | `\"2 7\"` | a GB/T 4754-2017 code such as C, 27, 271 or 2710, got \"2 7\"",
                "industry   | {}        | a GB/T 4754-2017 code such as 2710, got an object",
                "history    | {}        | an array, got an object",
            })
    void valueOfAnotherFormIsRefused(String field, String value, String expected) {
        int column = field.length() + 5;

        assertThat(Documents.problems(enterprise("\"" + field + "\": " + value)))
                .containsExactly("/enterprises/0/" + field + " (line 4, column " + column
                        + "): expected " + expected);
    }

    /** Both break the standard and were accepted before: they are read back. */
    @ParameterizedTest
    @CsvSource({"91350203M0001QAY9B", "91440307000000001N"})
    void creditCodeWithWrongCheckCharactersIsReadBack(String code) {
        String document = enterprise("\"creditCode\": \"" + code + "\"");

        assertThat(Documents.read(document).enterprises().get(0).creditCode())
                .hasValueSatisfying(read -> assertThat(read).hasToString(code));
    }

    @Test
    void violationInsideAFieldIsShownAtThatField() {
        String document = Documents.report(
                "\"parks\": [{\"name\": \"园\", \"asOf\": \"2020-05-31\",",
                "\"lettableUnits\": {\"value\": 10, \"unit\": \"套\"},",
                "\"unitUse\": {\"leased\": {\"value\": 11, \"unit\": \"套\"}}}]");

        assertThat(Documents.problems(document))
                .containsExactly("/parks/0/unitUse (line 5, column 12): expected at most"
                        + " lettableUnits of \"10套\", got \"11套\"");
    }

    @Test
    void violationOfATenancyIsShownInsideIt() {
        String document = Documents.report(
                "\"parks\": [{\"name\": \"园\", \"asOf\": \"2020-05-31\", \"tenancies\": [",
                "{\"tenant\": \"甲\", \"signedOn\": \"2020-05-31\",",
                "\"leftOn\": \"2020-05-30\"}]}]");

        assertThat(Documents.problems(document))
                .containsExactly("/parks/0/tenancies/0/leftOn (line 5, column 11): expected a date"
                        + " not before signedOn of 2020-05-31, got 2020-05-30");
    }

    @Test
    void stageOutOfOrderIsShownAtTheStages() {
        String document = Documents.report(
                "\"projects\": [{\"name\": \"一期\", \"stage\": \"SIGNED\", \"kind\": \"INDUSTRIAL\",",
                "\"reached\": [{\"stage\": \"APPROVED\", \"date\": \"2020-05-31\"}]}]");

        assertThat(Documents.problems(document))
                .containsExactly("/projects/0/reached (line 4, column 12): expected no stage beyond"
                        + " SIGNED, got APPROVED on 2020-05-31");
    }
}
