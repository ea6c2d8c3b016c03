package io.github.tongbi.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Qualifier;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.formats.fields.FigureType;
import io.github.tongbi.formats.fields.ValueType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.core.JsonGenerator;

import java.io.ByteArrayOutputStream;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

class FigureDocumentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.20亿元",
                "2.2亿元",
                "1724.48万元",
                "415艘",
                "12.2%",
                "100%",
                "121倍",
                "-21.1个百分点",
                "近百个",
                "近1百个",
                "2家以上",
                "超1000家",
                "约100平方米",
                "100余家",
                "2.20亿元整",
                "0.67亿美元",
                "30CHF",
                "1,724.48万元",
                "3-5家",
                "63%~68.5%",
                "-3%~-1%",
                "34-36万吨整",
                "三成",
                "一个半月",
                "近三年",
                "数十家",
                "2,020年"
            })
    void figureIsReadAsItWasWritten(String printed) {
        Figure<?> figure = Figure.parse(printed);

        assertThat(read(FigureType.ANY, written(figure))).isEqualTo(figure);
    }

    @Test
    void digitsAreWrittenAsPrintedBesideTheUnitWithItsScaleWord() {
        assertThat(written(Figure.parse("2.20亿元"))).isEqualTo("""
                {
                  "value": "2.20",
                  "unit": "亿元"
                }""");
    }

    @Test
    void qualifierIsWrittenByItsName() {
        assertThat(written(Figure.parse("近1百个"))).isEqualTo("""
                {
                  "value": "1",
                  "unit": "百个",
                  "qualifier": "NEAR"
                }""");
    }

    @Test
    void rangeAndNumeralsAreWrittenByName() {
        assertThat(written(Figure.parse("1,000-2,500家"))).isEqualTo("""
                {
                  "value": "1000",
                  "to": "2500",
                  "unit": "家",
                  "numerals": "GROUPED"
                }""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"to\": \"2\"            | /to (line 1, column 35): expected more than the value 3,"
                        + " got \"2\"",
                "\"qualifier\": \"SEVERAL\" | /qualifier (line 1, column 42): expected a qualifier that"
                        + " fits \"3家\", got \"SEVERAL\"",
                "\"to\": \"5\", \"qualifier\": \"NEAR\" | /qualifier (line 1, column 53): expected a"
                        + " qualifier that fits \"3-5家\", got \"NEAR\"",
            })
    void whatDoesNotGoTogetherIsRefusedAtItsField(String field, String problem) {
        String json = "{\"value\": \"3\", \"unit\": \"家\", " + field + "}";

        assertThat(problems(FigureType.ANY, json)).containsExactly(problem);
    }

    @Test
    void exactAmountIsWrittenWithTheStepZero() {
        assertThat(written(Figure.parse("2.20亿元").exact())).isEqualTo("""
                {
                  "value": "2.20",
                  "unit": "亿元",
                  "step": "0"
                }""");
    }

    @Test
    void stepIsInTheScaleOfTheFigureAndMayBeAFraction() {
        Figure<Measure> figure = new Figure<>(
                Measure.of(20_000, Unit.MU),
                new Notation(Scale.TEN_THOUSAND, 0),
                Rational.of(20_000, 3),
                Qualifier.NONE);

        assertThat(written(figure)).contains("\"step\": \"2/3\"");
        assertThat(read(FigureType.ANY, written(figure))).isEqualTo(figure);
    }

    @ParameterizedTest
    @CsvSource({"2.20, 2.20亿元", "-2.80, -2.80亿元", "0.00, 0.00亿元", "0.1, 0.1亿元"})
    void numberIsReadByItsDigitsNotThroughABinaryFraction(String number, String printed) {
        String json = "{\"value\": " + number + ", \"unit\": \"亿元\"}";

        assertThat(read(FigureType.MONEY, json)).isEqualTo(Figure.parse(printed));
    }

    @Test
    void allDigitsOfALongNumberAreKept() {
        String digits = "12345678901234567890123456789012345.678";
        String json = "{\"value\": " + digits + ", \"unit\": \"元\"}";

        assertThat(read(FigureType.MONEY, json).digits()).isEqualTo(digits);
    }

    @Test
    void fieldsMayStandInAnyOrder() {
        String json =
                "{\"step\": 0, \"qualifier\": \"OVER\", \"unit\": \"亿元\", \"value\": \"2.20\"}";

        assertThat(read(FigureType.MONEY, json))
                .isEqualTo(Figure.parse("2.20亿元").exact().withQualifier(Qualifier.OVER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "亿美元   | 家      | /unit (line 1, column 27): expected an amount of money, in a"
                        + " unit such as 亿美元, got \"2.20家\"",
                "亿美元   | %      | /unit (line 1, column 27): expected an amount of money, in a"
                        + " unit such as 亿美元, got \"2.20%\"",
                "平方米   | 元      | /unit (line 1, column 27): expected a count or measure, in a"
                        + " unit such as 家 or 平方米, got \"2.20元\"",
                "%      | 个百分点 | /unit (line 1, column 27): expected a ratio, in %, ‰, 成 or 倍,"
                        + " got \"2.20个百分点\"",
            })
    void unitOfAnotherKindIsRefusedAtTheUnit(String right, String wrong, String problem) {
        ValueType<? extends Figure<?>> type = typeFor(right);

        assertThat(read(type, figure("\"2.20\"", right))).isEqualTo(Figure.parse("2.20" + right));
        assertThat(problems(type, figure("\"2.20\"", wrong))).containsExactly(problem);
    }

    private static ValueType<? extends Figure<?>> typeFor(String unit) {
        return switch (unit) {
            case "亿美元" -> FigureType.MONEY;
            case "平方米" -> FigureType.MEASURE;
            default -> FigureType.RATIO;
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"-0.01\"` | expected 0 or a step that divides 2.20, got \"-0.01\"",
                "`\"0.03\"`  | expected 0 or a step that divides 2.20, got \"0.03\"",
                "`\"1/0\"`   | expected a fraction such as 415/462, got \"1/0\"",
                "`\"x/3\"`   | expected a fraction such as 415/462, got \"x/3\"",
                "1e999999999 | expected a plain decimal such as 2.20, got \"1e999999999\"",
                "NaN         | expected a step such as 0.01, got NaN",
                "null        | expected a step such as 0.01, got null",
            })
    void stepThatDoesNotFitIsRefusedAtTheStep(String step, String message) {
        String json = "{\"value\": \"2.20\", \"unit\": \"亿元\", \"step\": " + step + "}";

        assertThat(problems(FigureType.ANY, json))
                .containsExactly("/step (line 1, column 41): " + message);
    }

    @Test
    void qualifierIsOneOfTheNamesInTheirOwnLetters() {
        String json = "{\"value\": \"1\", \"unit\": \"家\", \"qualifier\": \"near\"}";

        assertThat(problems(FigureType.ANY, json))
                .containsExactly(
                        "/qualifier (line 1, column 42): expected one of NONE, ABOUT, NEAR,"
                                + " UNDER, OVER, AT_LEAST, AT_MOST, SOMEWHAT_OVER,"
                                + " SEVERAL, LAST, got \"near\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"415/462", "1/3"})
    void fractionIsNoPrintedNumber(String fraction) {
        assertThat(problems(FigureType.ANY, figure('"' + fraction + '"', "家")))
                .containsExactly(
                        "/value (line 1, column 11): expected a plain decimal such as 2.20,"
                                + " got \"" + fraction + '"');
    }

    @Test
    void everyPartThatIsWrongIsTold() {
        String json = "{\"value\": \"2,20\", \"unit\": 7, \"qualifier\": \"\", \"step\": []}";

        assertThat(problems(FigureType.ANY, json))
                .containsExactly(
                        "/value (line 1, column 11): expected a plain decimal such as 2.20, got"
                                + " \"2,20\"",
                        "/qualifier (line 1, column 43): expected one of NONE, ABOUT, NEAR,"
                                + " UNDER, OVER,"
                                + " AT_LEAST, AT_MOST, SOMEWHAT_OVER,"
                                + " SEVERAL, LAST, got \"\"",
                        "/step (line 1, column 55): expected a step such as 0.01, got an array");
    }

    private static String figure(String value, String unit) {
        return "{\"value\": " + value + ", \"unit\": \"" + unit + "\"}";
    }

    private static String written(Figure<?> figure) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = IndentedJson.generator(out)) {
            new ValueWriter(generator).write(FigureType.ANY, figure);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static <T> T read(ValueType<T> type, String json) {
        return reader(json).document(type).orElseThrow();
    }

    private static List<String> problems(ValueType<?> type, String json) {
        DocumentReader reader = reader(json);
        assertThat(reader.document(type)).isEmpty();
        return reader.problems().stream().map(Problem::toString).toList();
    }

    private static DocumentReader reader(String json) {
        return DocumentReader.of(CharBuffer.wrap(json.toCharArray()), JsonLimits.DOCUMENT);
    }
}
