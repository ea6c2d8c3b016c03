package io.github.tongbi.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParserMessageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x            | (line 1, column 1): expected a JSON value, got \"x\"",
                "Null         | (line 1, column 1): expected a JSON value, got \"Null\"",
                "}            | (line 1, column 1): expected no closing bracket, got \"}\"",
                "{]           | (line 1, column 2): expected \"}\", got \"]\"",
                "{a: 1}       | (line 1, column 2): expected a field name in double quotes, got"
                        + " \"a\"",
                "{'a': 1}     | (line 1, column 2): expected a field name in double quotes, got"
                        + " \"'\"",
                "{\"a\" 1}    | /a (line 1, column 6): expected a colon behind the field name,"
                        + " got \"1\"",
                "{\"a\": 亿}  | /a (line 1, column 7): expected a JSON value, got \"亿\"",
                "{\"a\": 1,}  | /a (line 1, column 9): expected a field name in double quotes,"
                        + " got \"}\"",
                "{\"a\": 1 2} | /a (line 1, column 9): expected a comma or a closing bracket,"
                        + " got \"2\"",
                "{\"a\": [1,]} | /a/1 (line 1, column 10): expected a JSON value, got \"]\"",
                "{\"a\": [1}   | /a/0 (line 1, column 9): expected \"]\", got \"}\"",
                "{\"a\": +1}  | /a (line 1, column 8): expected a digit of a number, got \"+\"",
                "{\"a\": 1.}  | /a (line 1, column 8): expected a digit of a number, got \"}\"",
                "{\"a\": 1e}  | /a (line 1, column 8): expected a digit of a number, got \"}\"",
                "{\"a\": --1} | /a (line 1, column 8): expected a digit of a number, got \"-\"",
                "{\"a\": .5}  | /a (line 1, column 7): expected a JSON value, got \".\"",
                "{\"a\": 01}  | /a (line 1, column 8): expected a number without leading zeros, got \"0\"",
                "{\"a\": /**/ 1} | /a (line 1, column 7): expected a JSON value, got \"/\"",
                "{\"a\": \"\\x\"} | /a (line 1, column 9): expected an escape such as \\n or"
                        + " \\u4EBF, got \"x\"",
                "{\"a\": \"\\u12G4\"} | /a (line 1, column 12): expected an escape such as \\n"
                        + " or \\u4EBF, got \"G\"",
            })
    void brokenJsonIsToldInPlainWords(String json, String message) {
        assertThat(Iterables.getLast(Documents.problems(json))).isEqualTo(message);
    }

    @Test
    void controlCharacterIsToldByItsNumber() {
        assertThat(Documents.problems("{\0}"))
                .containsExactly(
                        "(line 1, column 2): expected a JSON value, got control character 0");
        assertThat(Iterables.getLast(Documents.problems("{\"a\": \"1\n\"}")))
                .isEqualTo(
                        "/a (line 1, column 9): expected control characters of a text as escapes,"
                                + " got control character 10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[",
                "{\"a",
                "{\"a\"",
                "{\"a\":",
                "{\"a\": 1",
                "{\"a\": \"1",
                "{\"a\": [",
                "\"a"
            })
    void documentThatBreaksOffIsToldAtItsEnd(String json) {
        String end = "(line 1, column " + (json.length() + 1) + ")";

        assertThat(Iterables.getLast(Documents.problems(json)))
                .endsWith(end + ": expected the rest of the document, got its end");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}      | an object",
                "[1, 2]  | an array",
                "1       | \"1\"",
                "`\"1\"` | \"1\"",
                "null    | null",
                "x       | \"x\"",
                "}       | \"}\"",
                "`,`     | \",\"",
            })
    void whatFollowsTheDocumentIsRefused(String trailing, String found) {
        String document = "{" + Documents.HEADER + "}\n" + trailing;

        assertThat(Documents.problems(document))
                .containsExactly(
                        "(line 2, column 1): expected the end of the document, got " + found);
    }

    @Test
    void textThatBreaksOffBehindTheDocumentIsRefused() {
        assertThat(Documents.problems("{" + Documents.HEADER + "}\n\"x"))
                .containsExactly("(line 2, column 3): expected the end of the document");
    }
}
