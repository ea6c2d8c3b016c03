package io.github.tongbi.formats.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.CharStreams;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

class Utf8ReaderTest {
    private static final int BLOCK = 1 << 14;

    /** Characters of one to four bytes, over the end of one block and of the next. */
    @Property(tries = 200)
    void textComesThroughInBlocksOfAnySize(
            @ForAll @IntRange(min = 0, max = 4) int shift,
            @ForAll @IntRange(min = 1, max = 40_000) int step)
            throws IOException {
        String text = "x".repeat(shift) + "a\u00e9\u51fa\uD83D\uDE00\n".repeat(2 * BLOCK / 11 + 3);

        assertThat(CharStreams.toString(new Utf8Reader(inSteps(text, step)))).isEqualTo(text);
    }

    private static InputStream inSteps(String text, int step) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(step, length));
            }
        };
    }

    @Property(tries = 200)
    void gb18030IsNamedWhereverItBegins(
            @ForAll @IntRange(min = BLOCK - 40, max = BLOCK + 4) int spaces) {
        byte[] bytes = (" ".repeat(spaces)
                        + "\n\u51fa\u53e3\u603b\u989d,2.20\u4ebf\u5143\n".repeat(20))
                .getBytes(Charset.forName("GB18030"));

        assertThatThrownBy(
                        () -> CharStreams.toString(new Utf8Reader(new ByteArrayInputStream(bytes))))
                .isInstanceOf(UnreadableSdmxException.class)
                .hasMessage("line 2: expected UTF-8, got the byte 0xB3; the text reads as GB18030");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "61 0A FF|line 2: expected UTF-8, got the byte 0xFF",
                "C0 80|line 1: expected UTF-8, got the byte 0xC0",
                "ED A0 80|line 1: expected UTF-8, got the byte 0xED",
                "61 E5 87|line 1: expected the rest of a character, got the end behind 0xE5",
                "F0 9F 98|line 1: expected the rest of a character, got the end behind 0xF0",
                "E9 2C 20 E9 74|line 1: expected UTF-8, got the byte 0xE9",
                "61 0A 0A B3 F6 BF DA|line 3: expected UTF-8, got the byte 0xB3; the text reads as GB18030",
                "B3 F6 BF DA|line 1: expected UTF-8, got the byte 0xB3; the text reads as GB18030",
            })
    void otherBytesAreRefused(String hex, String message) {
        byte[] bytes = new byte[(hex.length() + 1) / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex.substring(3 * i, 3 * i + 2), 16);
        }

        assertThatThrownBy(
                        () -> CharStreams.toString(new Utf8Reader(new ByteArrayInputStream(bytes))))
                .isInstanceOf(UnreadableSdmxException.class)
                .hasMessage(message);
    }
}
