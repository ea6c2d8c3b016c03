package io.github.tongbi.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.primitives.Bytes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.Charset;
import java.util.HexFormat;

class DocumentTextTest {
    private static final String DOCUMENT = "{" + Documents.HEADER + "}";

    @Test
    void byteOrderMarkIsLeftOut() {
        assertThat(Documents.read("\uFEFF" + DOCUMENT)).isEqualTo(Documents.read(DOCUMENT));
    }

    @Test
    void byteOrderMarkIsNotCountedInTheColumn() {
        assertThat(Documents.problems("\uFEFF[]"))
                .containsExactly(
                        "(line 1, column 1): expected a report as an object, got an array");
    }

    @Test
    void secondByteOrderMarkIsRefused() {
        assertThat(Documents.problems("\uFEFF\uFEFF" + DOCUMENT))
                .containsExactly("(line 1, column 1): expected a JSON value, got \"�\"");
    }

    @Test
    void columnsAreCountedInCharactersNotInBytes() {
        assertThat(Documents.problems(
                        Documents.trade("\"exports\": {\"unit\": \"亿美元\", \"value\": \"NaN\"}")))
                .containsExactly("/trade/0/exports/value (line 4, column 37):"
                        + " expected a plain decimal such as 2.20, got \"NaN\"");
    }

    @ParameterizedTest
    @CsvSource({
        "FF, FF, a byte that no character begins with",
        "C0AF, C0, a slash in two bytes",
        "EDA080, ED, half of a surrogate pair",
        "F4908080, F4, a number beyond the last character",
        "E5, E5, a character that breaks off",
    })
    void bytesThatAreNotUtf8AreToldWhereTheyStand(String hex, String first, String why) {
        byte[] head = "{\n\"局\": \"".getBytes(UTF_8);
        byte[] document = Bytes.concat(head, HexFormat.of().parseHex(hex));

        assertThat(Documents.problems(document))
                .as(why)
                .containsExactly(new Problem("", 2, 7, "expected UTF-8, got the byte 0x" + first));
    }

    @Test
    void documentInUtf16IsNamed() {
        assertThat(Documents.problems(DOCUMENT.getBytes(UTF_16)))
                .containsExactly(new Problem("", 1, 1, "expected UTF-8, got what reads as UTF-16"));
    }

    @Test
    void documentInTheNationalEncodingIsNamed() {
        assertThat(Documents.problems(DOCUMENT.getBytes(Charset.forName("GB18030"))))
                .containsExactly(new Problem(
                        "", 1, 24, "expected UTF-8, got what reads as GB18030, \"经济服务局\""));
    }
}
