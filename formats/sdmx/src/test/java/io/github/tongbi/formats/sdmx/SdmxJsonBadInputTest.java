package io.github.tongbi.formats.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

class SdmxJsonBadInputTest {
    private static final String MESSAGE = Messages.writeJson(SdmxVersion.V2_1, Messages.exports());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"0:0:0:0:0:0\"|\"0:1:0:0:0:0\"|line 300, INDICATOR: expected a place below 1, got"
                        + " \"1\"",
                "\"0:0:0:0:0:0\"|\"0:x:0:0:0:0\"|line 300, INDICATOR: expected a place below 1, got"
                        + " \"x\"",
                "\"0:0:0:0:0:0\"|\"0:-1:0:0:0:0\"|line 300, INDICATOR: expected a place below 1, got"
                        + " \"-1\"",
                "\"0:0:0:0:0:0\"|\"0:0\"|line 300, observations: expected a key of 6 places, got"
                        + " \"0:0\"",
                "null, 0, 8|null, 1, 8|line 300, UNIT_MEASURE: expected a place below 1, got \"1\"",
                "null, 0, 8|null, \"CNY\", 8|line 300, UNIT_MEASURE: expected a place below 1, got"
                        + " \"CNY\"",
                "null, 0, 8|null, 0, [8]|line 300, UNIT_MULT: expected one value, got several",
                "null, 0, 8|null, 0, true|line 300, UNIT_MULT: expected a multiplier from -38 to 38,"
                        + " got \"true\"",
                "\"2.20\"|1E+2|line 300, OBS_VALUE: expected a plain decimal such as 2.20, got \"1E+2\"",
                "\"2.20\"|{\"en\": \"2.20\"}|line 300, OBS_VALUE: expected a plain decimal such as 2.20,"
                        + " got \"en:2.20\"",
            })
    void oneBadValueIsOneFailure(String good, String bad, String failure) {
        SdmxReading reading = Messages.readJson(MESSAGE.replace(good, bad), SdmxVersion.V2_1);

        assertThat(reading.failures()).extracting(SdmxFailure::toString).containsExactly(failure);
        assertThat(reading.observations()).isEmpty();
    }

    @Test
    void aKeyThatComesTwiceIsReported() {
        String observation = MESSAGE.substring(
                MESSAGE.indexOf("\"0:0:0:0:0:0\""), MESSAGE.lastIndexOf("]\n   }\n  } ]") + 1);

        SdmxReading reading = Messages.readJson(
                MESSAGE.replace(observation, observation + ",\n" + observation), SdmxVersion.V2_1);

        assertThat(reading.observations()).containsExactly(Messages.exports());
        assertThat(reading.failures())
                .extracting(SdmxFailure::message)
                .containsExactly("expected each key once, got"
                        + " \"S.EXPORTS.440307._X._X.2020-S1\" again");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|expected an SDMX-JSON data message, got an empty one",
                "[]|line 1: expected an SDMX-JSON data message in braces, got \"[\"",
                "{}|line 1: expected a message with data, got none",
                "{|line 1: expected the rest of the message, got its end",
                "{\"data\": nul}|line 1: expected JSON, got something else at column 10",
                "{\"data\": 1}|line 1: expected data in braces, got \"1\"",
                "{\"data\": {}} x|line 1: expected JSON, got something else at column 14",
                "{\"data\": {}} 1|line 1: expected the end of the message, got more",
                "{\"data\": {\"dataSets\": [{}]}}|line 1: expected structures before dataSets, got none",
                "{\"data\": {\"structures\": [{}]}}|line 1: expected a link with the URN of"
                        + " TONGBI:OBSERVATIONS(1.0.0), got none",
            })
    void whatIsNoMessageIsRefused(String message, String expected) {
        assertRefused(message, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=TONGBI:OBS|=ECB:OBS|line 15: expected TONGBI:OBSERVATIONS(1.0.0), got"
                        + " \"ECB:OBSERVATIONS(1.0.0)\"",
                "\"id\": \"BASIS\"|\"id\": \"PRICES\"|line 86: expected the dimensions of"
                        + " TONGBI:OBSERVATIONS(1.0.0), got \"PRICES\"",
                "\"id\": \"BASIS\"|\"id\": \"FREQ\"|line 86: expected each component once, got \"FREQ\"",
                "\"id\": \"BASIS\"|\"ID\": \"BASIS\"|line 86: expected a component with one id, got 0",
                "\"id\": \"_X\",|\"ix\": \"_X\",|line 85: expected a value with an id or a value, got 0",
                "\"structure\": 0|\"structure\": 1|line 297: expected the structure 0, got \"1\"",
                "\"structure\": 0|\"dimensionGroupAttributes\": {\"0::\": []}|line 297: expected"
                        + " attributes of dataSet, series or observation, got"
                        + " \"dimensionGroupAttributes\"",
                "\"attributes\": {|\"attributes\": {\"dimensionGroup\": [{}],|line 129: expected"
                        + " components of dataSet, series or observation, got \"dimensionGroup\"",
                "} ]\\n   }\\n  } ]|} ]\\n   }, \"action\": \"Replace\"\\n  } ]|line 304: expected action before"
                        + " the observations, got it behind them",
            })
    void anotherStructureOrOrderIsRefused(String good, String bad, String expected) {
        String message = MESSAGE.replace(good.replace("\\n", "\n"), bad.replace("\\n", "\n"));

        assertThat(message).isNotEqualTo(MESSAGE);
        assertRefused(message, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[|'{\"data\": '", "{\"a\":|''"})
    void deepNestingIsRefused(String level, String start) {
        assertRefused(
                start + level.repeat(100_000),
                level.equals("[")
                        ? "line 1: expected data in braces, got \"[\""
                        : "line 1: expected at most 32 levels of nesting, got more");
    }

    @ParameterizedTest
    @CsvSource({"'\"2.20\"','\"%s\"'", "'\"2.20\"',%s"})
    void aNumberOfAMillionDigitsIsRefused(String good, String bad) {
        String number = String.format(Locale.ROOT, bad, "2".repeat(1_000_000));

        assertRefused(
                MESSAGE.replace(good, number),
                "line 300: expected at most 10000 characters in a value, got more");
    }

    /** The message lists one value of each of the six dimensions and of two attributes. */
    @ParameterizedTest
    @CsvSource({"6,8,7", "101,9,8", "200,9,8", "201,10,9"})
    void theValuesOfAllComponentsAreCountedAndLongOnesAsSeveral(
            int characters, int enough, int tooFew) {
        byte[] message = MESSAGE.replace(
                        "\"value\": \"440307\"", "\"value\": \"" + "4".repeat(characters) + "\"")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(read(message, enough).ignored()).isEmpty();
        assertThatThrownBy(() -> read(message, tooFew))
                .isInstanceOf(UnreadableSdmxException.class)
                .hasMessageEndingWith(
                        "expected at most " + tooFew + " values of components, got more");
    }

    private static SdmxReading read(byte[] message, int codes) {
        return SdmxJson.read(
                new ByteArrayInputStream(message),
                Messages.STRUCTURE,
                SdmxVersion.V2_1,
                SdmxLimits.STANDARD.withCodes(codes));
    }

    @Test
    void aMillionComponentsAreRefused() {
        StringBuilder numbered = new StringBuilder();
        int at = MESSAGE.indexOf("\"attributes\": {");
        numbered.append(MESSAGE, 0, at).append("\"attributes\": {\"series\": [");
        for (int i = 0; i < 1_000_000; i++) {
            numbered.append("{\"id\": \"X").append(i).append("\"}, ");
        }

        assertRefused(numbered.toString(), "line 129: expected at most 500 components, got more");
    }

    @Test
    void anotherEncodingIsNamed() {
        byte[] bytes = MESSAGE.getBytes(Charset.forName("GB18030"));

        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(UnreadableSdmxException.class)
                .hasMessage(
                        "line 21: expected UTF-8, got the byte 0xBE; the text reads as GB18030");
    }

    @Test
    void everyBeginningOfAMessageIsRefused() {
        byte[] bytes = MESSAGE.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < bytes.length - 2; length += 7) {
            byte[] beginning = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> read(beginning))
                    .isInstanceOf(UnreadableSdmxException.class)
                    .hasMessageContaining("expected ");
        }
    }

    @Test
    void aStreamThatBreaksIsToldAsSuch() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return read();
            }
        };

        assertThatThrownBy(() -> SdmxJson.read(
                        broken, Messages.STRUCTURE, SdmxVersion.V2_0, SdmxLimits.STANDARD))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("gone");
    }

    private static SdmxReading read(byte[] bytes) {
        return SdmxJson.read(
                new ByteArrayInputStream(bytes),
                Messages.STRUCTURE,
                SdmxVersion.V2_1,
                SdmxLimits.STANDARD);
    }

    private static void assertRefused(String message, String expected) {
        assertThatThrownBy(() -> read(message.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableSdmxException.class)
                .hasMessage(expected);
    }
}
