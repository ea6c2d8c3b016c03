package io.github.tongbi.samples.halfyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

class HalfYearTest {
    @TempDir
    private Path folder = Path.of("unset");

    private record Run(int status, String out, String err) {}

    private static Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream outStream = new PrintStream(out, true, UTF_8);
        PrintStream errStream = new PrintStream(err, true, UTF_8);
        int status = HalfYear.run(outStream, errStream, args);
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    private static String shipped() {
        return resource("/half-year-2020.json");
    }

    private static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(HalfYearTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private Path file(String document) {
        try {
            return Files.writeString(folder.resolve("report.json"), document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, text, txt", "en, text, txt", "zh, json, json", "en, json, json"})
    void shippedReportIsAuditedAsCheckedIn(String language, String format, String ending) {
        Run run = run("--lang", language, "--format", format);

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(resource("/expected-" + language + "." + ending));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void textIsReadableAtOneHundredColumns(String language) {
        assertThat(run("--lang", language).out().lines())
                .allSatisfy(line -> assertThat(width(line)).as(line).isLessThanOrEqualTo(100));
    }

    @Test
    void figuresOfOneSectionStandInColumnsAlsoWithWideCharacters() {
        assertThat(run().out().lines().filter(line -> line.contains("2020年1-4月")))
                .hasSize(4)
                .extracting(line -> width(line.substring(0, line.indexOf("2020年1-4月"))))
                .containsOnly(48);
    }

    /** Counts ideographs and full-width signs twice, by what Java knows of them. */
    private static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int codePoint) {
        UnicodeBlock block = UnicodeBlock.of(codePoint);
        return UnicodeScript.of(codePoint) == UnicodeScript.HAN
                || UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION.equals(block)
                || UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS.equals(block);
    }

    @ParameterizedTest
    @CsvSource({"22.9, INCONSISTENT, 1", "22.6, TIGHT, 0", "22.5, CONSISTENT, 0"})
    void changedGrowthChangesVerdictAndStatus(String growth, String verdict, int status) {
        Path report = file(shipped().replace("\"22.6\"", '"' + growth + '"'));

        Run run = run(report.toString(), "--format", "text", "--lang", "en");

        assertThat(run.status()).isEqualTo(status);
        assertThat(run.out().lines().filter(line -> line.startsWith("K04 ")))
                .singleElement()
                .asString()
                .endsWith(verdict);
    }

    @Test
    void aConflictNamesItsFiguresAndWhatEachHasToBe() {
        Path report = file(shipped().replace("\"22.6\"", "\"22.9\""));

        assertThat(run(report.toString(), "--lang", "en").out().replaceAll("\\s+", " "))
                .contains(
                        "cannot be true together: exports 1.74 hundred million USD, growth of exports"
                                + " 36.1%, imports 0.67 hundred million USD, growth of imports -2.8%,"
                                + " growth of exports and imports 22.9%",
                        "growth of exports and imports must be (22.330, 22.617)%")
                .doesNotContain("witness");
        assertThat(run(report.toString(), "--format", "json").out())
                .contains("\"conflicts\" : [ {", "\"needed\" : {")
                .doesNotContain("\"witness\"");
    }

    @Test
    void refusedReadingDoesNotBlameTheReport() {
        Run run = run("--lang", "en");

        assertThat(run.out()).contains("(one reading)  INCONSISTENT");
        assertThat(run.status()).isZero();
    }

    @Test
    void readingThatTheReportItselfStatesIsTheReports() {
        String rate = "\"occupancyRate\": {";
        Path report = file(shipped().replace(rate, "\"occupancyBasis\": \"TENANT\",\n" + rate));

        assertThat(run(report.toString()).status()).isEqualTo(1);
    }

    @Test
    void secondItemOfAKindGetsItsOwnId() {
        Path report = file(shipped()
                .replace(
                        "\"vesselReductions\": [",
                        "\"vesselReductions\": [{\"period\": \"2019\", \"vessels\":"
                                + " {\"value\": \"10\", \"unit\": \"艘\"}, \"subsidy\":"
                                + " {\"value\": \"100\", \"unit\": \"万元\"}},"));

        assertThat(run(report.toString()).out()).contains("K20 ").contains("K20-2 ");
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                arguments("\"unit\": \"艘\"", "\"unit\": \"搜\"", "/moratoria/0/resting/unit", "搜"),
                arguments("\"2.20\"", "\"NaN\"", "/investmentProgress/0/completed/value", "NaN"),
                arguments(
                        "\"2.20\"",
                        "1e999999999",
                        "/investmentProgress/0/completed/value",
                        "1e999999999"),
                arguments("\"415\"", "\"-415\"", "/moratoria/0/resting", "-415艘"),
                arguments("2020-05-31", "2020-02-31", "/parks/0/asOf", "2020-02-31"),
                arguments("\"exports\"", "\"exprots\"", "/trade/0/exprots", "exprots"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void badInputIsOneClearLineWithItsPlace(String good, String bad, String pointer, String value) {
        Path report = file(firstReplaced(shipped(), good, bad));

        Run run = run(report.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("half-year: " + report + ": " + pointer + " (line ")
                .contains("expected ")
                .contains(value);
    }

    private static String firstReplaced(String text, String good, String bad) {
        int at = text.indexOf(good);
        return text.substring(0, at) + bad + text.substring(at + good.length());
    }

    @Test
    void dollarsBesideYuanAreRefusedWithBothNames() {
        int imports = shipped().indexOf("\"imports\"");
        String changed = shipped().substring(0, imports)
                + firstReplaced(shipped().substring(imports), "亿美元", "亿元");

        Run run = run(file(changed).toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("/trade/0/imports (line ")
                .contains("expected an amount in USD like exports, got \"0.67亿元\"");
    }

    @Test
    void allProblemsAreReportedTogether() {
        String bad = shipped().replace("\"2.20\"", "\"2,20\"").replace("2020-05-31", "2020-05-32");

        assertThat(run(file(bad).toString()).err().lines()).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"5.6, 亿美元, 亿元, K06 ", "0.85, 亿元, 亿美元, K29 "})
    void relationBetweenTwoCurrenciesIsLeftOut(
            String value, String unit, String other, String relation) {
        int figure = shipped().indexOf('"' + value + '"');
        String changed = shipped().substring(0, figure)
                + firstReplaced(shipped().substring(figure), unit, other);

        Run run = run(file(changed).toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run().out()).contains(relation);
        assertThat(run.out()).doesNotContain(relation);
    }

    @Test
    void growthOfADeficitIsToldInWordsAndNotAsARate() {
        Path report = file(shipped().replace("\"36.1\"", "\"400.0\""));

        assertThat(run(report.toString()).out()).contains("扭亏为盈 (SIGN_CHANGE)");
    }

    @Test
    void progressWithinAMonthHasNoTimeProgressByMonth() {
        Path report = file(shipped().replace("2020-01-01/P4M", "2020-01-01/P100D"));

        assertThat(run(report.toString()).out()).contains("K12d ").doesNotContain("K12m ");
    }

    @Test
    void progressOfASingleMonthIsRefused() {
        Path report = file(shipped().replace("2020-01-01/P4M", "2020-04"));

        assertThat(run(report.toString()).status()).isEqualTo(2);
    }

    @Test
    void missingFileIsNamed() {
        Run run = run(folder.resolve("none.json").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .endsWith("none.json\": no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang=fr", "--format=xml", "--nonsense", "--lang"})
    void wrongOptionIsOneLineAndStatusTwo(String option) {
        Run run = run(option);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().startsWith("half-year: ");
    }

    @Test
    void helpTellsTheOptionsAndTheExitStatus() {
        Run run = run("--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("--format text|json", "--lang zh|en", "Exit status: 0");
    }
}
