package io.github.tongbi.formats.json.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tongbi.formats.fields.ValueType;
import io.github.tongbi.formats.json.UnreadableDocumentException;
import io.github.tongbi.formats.json.ValueDocuments;
import io.github.tongbi.formats.json.result.ResultExamples.Example;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused in results, and where. */
class BadResultTest {
    private static String problem(ValueType<?> type, String document) {
        return catchThrowableOfType(
                        UnreadableDocumentException.class,
                        () -> ValueDocuments.read(type, document))
                .problems()
                .get(0)
                .toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"base\": {\"value\": \"85\", \"unit\": \"艘\"} | /base (line 1, column 85):"
                        + " expected a figure of the kind of 1.74亿美元, got \"85艘\"",
                "\"base\": {\"value\": \"1\", \"unit\": \"亿元\"} | (line 1, column 1):"
                        + " expected amounts of one currency, got USD and CNY",
                "\"base\": {\"value\": \"1.28\", \"unit\": \"亿美元\"}, \"derived\": {\"value\": \"0.36\"}"
                        + " | /derived (line 1, column 130):"
                        + " expected the value that the inputs give, \"0.359375\", got \"0.36\"",
                "\"derived\": {\"undefined\": \"ZERO_BASE\"} | /derived (line 1, column 88): expected the"
                        + " undefined that the inputs give, \"MISSING_BASE\", got \"ZERO_BASE\"",
            })
    void growthThatIsNoneIsRefused(String fields, String expected) {
        String document =
                "{\"comparison\": \"YEAR_ON_YEAR\", \"current\": {\"value\": \"1.74\", \"unit\":"
                        + " \"亿美元\"}, " + fields + "}";
        assertThat(problem(GrowthResults.GROWTH, document)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'#1'           | expected a term from #1 to #0, got \"#1\"",
                "'1', '+'       | expected steps that make one formula, got \"1 +\"",
                "'1', '2'       | expected steps that make one formula, got \"1 2\"",
            },
            quoteCharacter = '`')
    void stepsThatMakeNoFormulaAreRefused(String steps, String expected) {
        String document = "{\"steps\": [" + steps.replace('\'', '"') + "]}";
        assertThat(problem(FormulaResults.FORMULA, document)).endsWith(expected);
    }

    @ParameterizedTest
    @CsvSource({"1/0", "1/", "-", "1.", ".5", "1e3", "--1", "1/-2", "０"})
    void otherNumbersAreRefused(String number) {
        String document = "{\"lower\": \"" + number + "\", \"lowerEnd\": \"OPEN\"}";
        assertThat(problem(Ranges.RANGE, document))
                .isEqualTo("/lower (line 1, column 11): expected a number such as 0.359375 or"
                        + " 415/462, got \"" + number + "\"");
    }

    private static <T> String problemAfter(Example<T> example, String written, String replacement) {
        String document = ValueDocuments.write(example.type(), example.value());
        String changed = document.replaceFirst(written, replacement);
        assertThat(changed).isNotEqualTo(document);
        return problem(example.type(), changed);
    }

    private static Example<?> example(ValueType<?> type, String text) {
        return MoreResultExamples.all().stream()
                .filter(example -> example.type() == type && example.toString().contains(text))
                .findFirst()
                .orElseThrow();
    }

    /** An audit is done again when it is read; whoever changed a verdict is told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TIGHT | CONSISTENT | expected the verdict TIGHT for \"GROWTH(trade.yoy, trade,"
                        + " trade.ly)\", got CONSISTENT",
                "66500000 | 66600000 | expected the forced that the network gives, got another",
                "GROWTH.trade.yoy, trade, trade.ly. | none | expected the id of a relation, got \"none\"",
            },
            quoteCharacter = '`')
    void findingThatTheNetworkDoesNotGiveIsRefused(
            String written, String replacement, String expected) {
        Example<?> tight = example(AuditFindings.RELATION, "TIGHT");
        assertThat(problemAfter(tight, written, replacement)).contains(expected);
    }
}
