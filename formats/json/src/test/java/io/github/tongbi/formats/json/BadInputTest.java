package io.github.tongbi.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

class BadInputTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"NaN\"`         | a plain decimal such as 2.20, got \"NaN\"",
                "NaN               | a plain decimal such as 2.20, got NaN",
                "`\"Infinity\"`    | a plain decimal such as 2.20, got \"Infinity\"",
                "-Infinity         | a plain decimal such as 2.20, got -Infinity",
                "`\"1e999999999\"` | a plain decimal such as 2.20, got \"1e999999999\"",
                "1e999999999       | a plain decimal such as 2.20, got \"1e999999999\"",
                "-1E-999999999     | a plain decimal such as 2.20, got \"-1E-999999999\"",
                "`\"1,724.48\"`    | a plain decimal such as 2.20, got \"1,724.48\"",
                "`\"１.５\"`         | a plain decimal such as 2.20, got \"１.５\"",
                "`\" 1\"`          | a plain decimal such as 2.20, got \" 1\"",
                "`\"\"`            | a plain decimal such as 2.20, got \"\"",
                "`\"一\"`           | a plain decimal such as 2.20, got \"一\"",
                "`\"1\\n2\"`       | a plain decimal such as 2.20, got \"1�2\"",
                "true              | a plain decimal such as 2.20, got true",
                "null              | a plain decimal such as 2.20, got null",
                "{}                | a plain decimal such as 2.20, got an object",
                "[1.74]            | a plain decimal such as 2.20, got an array",
                "123456789012345678901234567890123456789 | a decimal of at most 38 digits, got"
                        + " \"123456789012345678901234567890123456789\"",
            })
    void numberThatIsNoPlainDecimalIsRefused(String value, String expected) {
        String document =
                Documents.trade("\"exports\": {\"value\": " + value + ", \"unit\": \"亿元\"}");

        assertThat(Documents.problems(document))
                .containsExactly(
                        "/trade/0/exports/value (line 4, column 22): expected " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"亿圆\"`    | a unit such as 亿元, %, 个百分点 or 家, got \"亿圆\"",
                "`\"亿\"`     | a unit such as 亿元, %, 个百分点 or 家, got \"亿\"",
                "`\"US$\"`   | a unit such as 亿元, %, 个百分点 or 家, got \"US$\"",
                "`\"\"`      | a unit such as 亿元, %, 个百分点 or 家, got \"\"",
                "7           | a unit such as 亿元, %, 个百分点 or 家, got \"7\"",
                "`\"万家\"`    | an amount of money, in a unit such as 亿美元, got \"1.74万家\"",
                "null        | a text, got null",
                "NaN         | a text, got NaN",
            })
    void wrongUnitWordIsRefusedAtTheUnit(String unit, String expected) {
        String document = Documents.trade("\"exports\": {\"value\": 1.74, \"unit\": " + unit + "}");

        assertThat(Documents.problems(document))
                .containsExactly("/trade/0/exports/unit (line 4, column 36): expected " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"1.74亿美元\"` | a figure as an object, got \"1.74亿美元\"",
                "1.74           | a figure as an object, got \"1.74\"",
                "NaN            | a figure as an object, got NaN",
                "false          | a figure as an object, got false",
                "null           | a figure as an object, got null",
                "[]             | a figure as an object, got an array",
                "{}             | `the field \"value\" of a figure, got none~the field \"unit\""
                        + " of a figure, got none`",
                "{\"unit\": \"亿元\"} | the field \"value\" of a figure, got none",
                "{\"value\": 1.74}   | the field \"unit\" of a figure, got none",
            })
    void figureThatIsNoObjectOrLacksAFieldIsRefused(String figure, String expected) {
        String at = "/trade/0/exports (line 4, column 12): expected ";

        assertThat(Documents.problems(Documents.trade("\"exports\": " + figure)))
                .containsExactly((at + expected.replace("~", "~" + at)).split("~"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"2020-02-31\"` | a date that exists (February 2020 has 29 days), got"
                        + " \"2020-02-31\"",
                "`\"2019-02-29\"` | a date that exists (February 2019 has 28 days), got"
                        + " \"2019-02-29\"",
                "`\"2020-13\"`    | a month from 1 to 12, got \"2020-13\"",
                "`\"2020-H1\"`    | a half-year as SDMX writes it, 2020-S1, got \"2020-H1\"",
                "`\"1-5月\"`      | a year of four digits from 1000 to 9999, got \"1-5月\"",
                "`\"\"`           | a period such as 2020-05 or 2020年1-5月, got \"\"",
                "1e999999999      | a year of four digits from 1000 to 9999, got \"1e999999999\"",
                "NaN              | a reference period such as 2020-S1, 2020-01-01/P5M or"
                        + " 2020-05-31, got NaN",
                "null             | a reference period such as 2020-S1, 2020-01-01/P5M or"
                        + " 2020-05-31, got null",
                "{}               | a reference period such as 2020-S1, 2020-01-01/P5M or"
                        + " 2020-05-31, got an object",
            })
    void periodThatDoesNotExistIsRefused(String period, String expected) {
        String document = Documents.report(
                "\"inspections\": [{\"subject\": {\"zh\": \"农产品\", \"en\": \"produce\"},",
                "\"passRate\": {\"value\": 99.4, \"unit\": \"%\"},",
                "\"period\": " + period + "}]");

        assertThat(Documents.problems(document))
                .containsExactly("/inspections/0/period (line 5, column 11): expected " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"440307/\"`    | an area name such as 大鹏新区, of 1 to 40 characters, without /"
                        + " and outer spaces, got \"440307/\"",
                "`\"44030\"`      | a region code of 6, 9 or 12 digits such as 440307, got \"44030\"",
                "`\"990307\"`     | a GB/T 2260 code that begins with 11 to 82, got \"990307\"",
                "4.40307e5        | a region code of 6, 9 or 12 digits such as 440307, got"
                        + " \"4.40307e5\"",
                "`\"440307/\\uD83D\"` | a text of whole characters, not the half of a surrogate"
                        + " pair, got \"440307/�\"",
                "null             | a region such as 440307/大鹏新区, got null",
                "[]               | a region such as 440307/大鹏新区, got an array",
            })
    void regionOfAnotherFormIsRefused(String region, String expected) {
        String document = Documents.report(
                "\"projects\": [{\"name\": \"一期\", \"stage\": \"SIGNED\",",
                "\"kind\": \"INDUSTRIAL\",",
                "\"region\": " + region + "}]");

        assertThat(Documents.problems(document))
                .containsExactly("/projects/0/region (line 5, column 11): expected " + expected);
    }

    @Test
    void exportsInDollarsBesideImportsInYuanAreRefused() {
        String document = Documents.trade("""
                "exports": {"value": "1.74", "unit": "亿美元"},
                "imports": {"value": "0.67", "unit": "亿元"}""");

        assertThat(Documents.problems(document))
                .containsExactly("/trade/0/imports (line 5, column 12):"
                        + " expected an amount in USD like exports, got \"0.67亿元\"");
    }

    @Test
    void negativeCountIsRefused() {
        String document = Documents.report(
                "\"vesselReductions\": [{\"period\": \"2020-S1\",",
                "\"vessels\": {\"value\": \"-85\", \"unit\": \"艘\"}}]");

        assertThat(Documents.problems(document))
                .containsExactly("/vesselReductions/0/vessels (line 4, column 12):"
                        + " expected a figure of 0 or more, got \"-85艘\"");
    }

    @Test
    void violationOfTheModelAsAWholeIsToldWhereItBegins() {
        assertThat(Documents.problems(
                        Documents.report("\"trade\": [", "{\"period\": \"2020-Q1\"}]")))
                .containsExactly("/trade/0 (line 4, column 1):"
                        + " expected a total, exports or imports, got none of them");
    }

    @Test
    void unknownFieldIsRefusedWithTheKnownOnes() {
        String document =
                "{\"header\": {\"bureau\": \"局\", \"region\": \"440307\", \"period\": \"2020\",\n"
                        + "\"burea/u\": {\"x\": [1, {}]}}}";

        assertThat(Documents.problems(document))
                .containsExactly(
                        "/header/burea~1u (line 2, column 1):"
                                + " expected a field of the header (bureau, region, period), got \"burea/u\"");
    }

    @Test
    void repeatedFieldIsRefusedAtItsSecondPlace() {
        assertThat(Documents.problems("{" + Documents.HEADER + ",\n" + Documents.HEADER + "}"))
                .containsExactly("/header (line 2, column 1):"
                        + " expected the field \"header\" once, got it again");
    }

    @Test
    void missingFieldIsRefusedWhereItsObjectBegins() {
        assertThat(Documents.problems(" {\"header\": {\"bureau\": \"局\"}}"))
                .containsExactly(
                        "/header (line 1, column 13): expected the field \"region\" of the"
                                + " header, got none",
                        "/header (line 1, column 13): expected the field \"period\" of the header, got none");
        assertThat(Documents.problems("{}"))
                .containsExactly(
                        "(line 1, column 1): expected the field \"header\" of a report, got none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "null     | an array, got null",
                "{}       | an array, got an object",
                "`\"x\"`  | an array, got \"x\"",
                "[null]   | a vessel as an object, got null",
                "[[]]     | a vessel as an object, got an array",
                "[1]      | a vessel as an object, got \"1\"",
            })
    void listOfAnotherTypeIsRefused(String list, String expected) {
        boolean isElement = list.startsWith("[");
        String place =
                isElement ? "/vessels/0 (line 3, column 13)" : "/vessels (line 3, column 12)";

        assertThat(Documents.problems(Documents.report("\"vessels\": " + list)))
                .containsExactly(place + ": expected " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "null | null",
                "true | true",
                "NaN | NaN",
                "12 | \"12\"",
                "`\"x\"` | \"x\"",
                "[{}] | an array"
            })
    void documentThatIsNoObjectIsRefused(String document, String found) {
        assertThat(Documents.problems(document))
                .containsExactly(
                        "(line 1, column 1): expected a report as an object, got " + found);
    }

    @Test
    void allProblemsAreToldTogetherInTheOrderOfTheDocument() {
        String document = """
                {
                  "trade": [
                    {
                      "exports": {"value": "NaN", "unit": "亿美元"},
                      "imports": {"value": "-0.67", "unit": "亿美元"}
                    },
                    {
                      "period": "2020-02-31",
                      "imports": {"value": "0.67", "unit": "亿元"},
                      "exports": {"value": "1.74", "unit": "亿美元"},
                      "growth": 1
                    }
                  ],
                  "vessels": [null]
                }
                """;

        assertThat(Documents.problems(document))
                .containsExactly(
                        "(line 1, column 1): expected the field \"header\" of a report, got none",
                        "/trade/0 (line 3, column 5):"
                                + " expected the field \"period\" of trade figures, got none",
                        "/trade/0/exports/value (line 4, column 28):"
                                + " expected a plain decimal such as 2.20, got \"NaN\"",
                        "/trade/1/period (line 8, column 17): expected a date that exists"
                                + " (February 2020 has 29 days), got \"2020-02-31\"",
                        "/trade/1/growth (line 11, column 7): expected a field of trade figures"
                                + " (region,"
                                + " period, status, total, totalGrowth, exports, exportsGrowth,"
                                + " imports,"
                                + " importsGrowth, parts), got \"growth\"",
                        "/vessels/0 (line 14, column 15): expected a vessel as an object, got null");
    }

    @Test
    void unknownFieldDoesNotHideAViolationOfTheOthers() {
        String document = Documents.trade("""
                "exports": {"value": "-1.74", "unit": "亿美元"},
                "import": {"value": "0.67", "unit": "亿美元"}""");

        assertThat(Documents.problems(document))
                .satisfiesExactly(
                        negative -> assertThat(negative)
                                .isEqualTo("/trade/0/exports (line 4, column 12):"
                                        + " expected a figure of 0 or more, got \"-1.74亿美元\""),
                        unknown -> assertThat(unknown)
                                .startsWith(
                                        "/trade/0/import (line 5, column 1): expected a field of")
                                .endsWith(", got \"import\""));
    }

    @Test
    void unreadableFigureIsNotToldAsMissingToo() {
        assertThat(Documents.problems(Documents.trade("\"exports\": 1.74")))
                .containsExactly("/trade/0/exports (line 4, column 12):"
                        + " expected a figure as an object, got \"1.74\"");
    }

    @Test
    void brokenJsonEndsTheProblemsThatWereFoundBeforeIt() {
        assertThat(Documents.problems(Documents.trade("\"exports\": 1.74, \"imports\": }")))
                .containsExactly(
                        "/trade/0/exports (line 4, column 12):"
                                + " expected a figure as an object, got \"1.74\"",
                        "/trade/0/imports (line 4, column 29): expected a JSON value, got \"}\"");
    }

    @Test
    void fileThatIsNotThereIsToldByItsWholeName(@TempDir Path folder) {
        Path file = folder.resolve("a report with a name of more than forty characters.json");

        assertRefused(file, ": no such file");
    }

    @Test
    void directoryIsNoDocument(@TempDir Path folder) {
        assertRefused(folder, ": a directory");
    }

    @Test
    void fileThatLinksToItselfIsNamedOnce(@TempDir Path folder) throws IOException {
        Path link = folder.resolve("report.json");
        Files.createSymbolicLink(link, link);

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> ReportDocument.read(link))
                .withMessageContainingAll("got \"" + link + "\": ", "symbolic link")
                .satisfies(e ->
                        assertThat(e.problems().get(0).message()).containsOnlyOnce("report.json"));
    }

    private static void assertRefused(Path file, String reason) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> ReportDocument.read(file))
                .withMessage("expected a readable report document, got \"" + file + '"' + reason);
    }

    @Test
    void nameOfAFileDoesNotBreakTheLine() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> ReportDocument.read(Path.of("a\nb")))
                .withMessage("expected a readable report document, got \"a�b\": no such file");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"``", "` `", "`\n\n\t`", "\uFEFF"})
    void emptyFileIsNoDocument(String blank, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("empty.json"), blank);

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> ReportDocument.read(file))
                .withMessage("expected a report document, got an empty one");
    }

    @Test
    void streamThatFailsIsNoFaultOfTheDocument() throws IOException {
        InputStream stream = InputStream.nullInputStream();
        stream.close();

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ReportDocument.read(stream))
                .withMessage("java.io.IOException: Stream closed");
    }
}
