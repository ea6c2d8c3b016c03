package io.github.tongbi.formats.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tongbi.core.catalogue.Observation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class SdmxCsvBadInputTest {
    private static final String ROW = Messages.EXPORTS_ROW;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R,S,|R,Q,|FREQ|Q|expected S, the frequency of 2020-S1, got \"Q\"",
                "R,S,|R,,|FREQ||expected a frequency such as S or _O, got nothing",
                "EXPORTS|a b|INDICATOR|a b|expected an id such as EXPORTS or 440307$002F$5927, got \"a b\"",
                "EXPORTS|A$1|INDICATOR|A$1|expected an id such as EXPORTS or 440307$002F$5927, got \"A$1\"",
                "EXPORTS|A$0041|INDICATOR|A$0041|expected an id such as EXPORTS or 440307$002F$5927,"
                        + " got \"A$0041\"",
                "EXPORTS|~|INDICATOR|~|expected an id such as EXPORTS or 440307$002F$5927, got \"~\"",
                "440307|CN|REF_AREA|CN|expected a region code of 6, 9 or 12 digits such as 440307,"
                        + " got \"CN\"",
                "440307||REF_AREA||expected a region such as 440307, or _X, got nothing",
                "_X,_X|REAL,_X|BASIS|REAL|expected one of NOMINAL, CONSTANT_PRICE, COMPARABLE,"
                        + " got \"REAL\"",
                "_X,_X|_X,2020|PUBLISHED|2020|expected a date such as 2020-07-15, or _X, got \"2020\"",
                "2020-S1|2020-S3|TIME_PERIOD|2020-S3|expected a half from 1 to 2, got \"2020-S3\"",
                "2020-S1|2020年上半年|TIME_PERIOD|2020年上半年|expected a period such as 2020-S1 or"
                        + " 2020-01-01/P5M, got \"2020年上半年\"",
                "2.20|1e5|OBS_VALUE|1e5|expected a plain decimal such as 2.20, got \"1e5\"",
                "2.20|1/3|OBS_VALUE|1/3|expected a plain decimal such as 2.20, got \"1/3\"",
                "2.20|\"2,20\"|OBS_VALUE|2,20|expected a plain decimal such as 2.20, got \"2,20\"",
                "2.20,|2.20,2.2|OBS_VALUE_END|2.2|expected more than OBS_VALUE 2.20, got \"2.2\"",
                "CNY|XYZ|UNIT_MEASURE|XYZ|expected a unit such as CNY, MTK, P1 or VESSEL, got \"XYZ\"",
                "CNY||UNIT_MEASURE||expected a unit such as CNY, got nothing",
                "CNY,8|CNY,|UNIT_MULT||expected a multiplier such as 8, got nothing",
                "CNY,8|CNY,39|UNIT_MULT|39|expected a multiplier from -38 to 38, got \"39\"",
                "CNY,8|CNY,8.0|UNIT_MULT|8.0|expected a multiplier from -38 to 38, got \"8.0\"",
                "CNY,8|P1,8|UNIT_MULT|8|expected 0 with UNIT_MEASURE P1, got \"8\"",
                "8,2|8,1|DECIMALS|1|expected at least the 2 decimals of OBS_VALUE, got \"1\"",
                "8,2|8,-1|DECIMALS|-1|expected a number from 0 to 38, got \"-1\"",
                "2,,,,A|2,SEVERAL,,,A|QUALIFIER|SEVERAL|expected a qualifier that fits \"2.20亿元\","
                        + " got \"SEVERAL\"",
                "2,,,,A|2,,ROMAN,,A|NUMERALS|ROMAN|expected one of ARABIC, GROUPED, CHINESE,"
                        + " got \"ROMAN\"",
                "2,,,,A|2,,,0.3,A|STEP|0.3|expected 0 or a step that divides 2.20, got \"0.3\"",
                ",A,,|,M,,|OBS_STATUS|M|expected one of A, E, F, O, P of CL_OBS_STATUS, got \"M\"",
                ",A,,|,P,true,|OBS_STATUS|P|expected A, normal, of a revised value, got \"P\"",
                ",A,,|,A,yes,|REVISED|yes|expected true or false, got \"yes\"",
                ",A,,|,O,,|OBS_VALUE|2.20|expected no figure with status MISSING, got \"2.20亿元\"",
                "en:exports;zh|zh|LABEL|zh:出口总额|expected a text in English and Chinese such as"
                        + " en:exports;zh:出口总额, got \"zh:出口总额\"",
                "2.20,,CNY,8,2,,|,,CNY,8,2,NEAR,|QUALIFIER|NEAR|expected nothing without an OBS_VALUE,"
                        + " got \"NEAR\"",
                "dataflow|dataset|STRUCTURE|dataset|expected dataflow or datastructure,"
                        + " got \"dataset\"",
                "1.0.0|1.0.1|STRUCTURE_ID|TONGBI:OBSERVATIONS(1.0.1)|expected"
                        + " TONGBI:OBSERVATIONS(1.0.0), got \"TONGBI:OBSERVATIONS(1.0.1)\"",
            })
    void oneBadValueIsOneFailure(
            String good, String bad, String component, String value, String message) {
        String found = bad == null ? "" : bad;
        SdmxReading reading = Messages.readCsv(
                Messages.csv(ROW.replace(good, found), ROW.replace("2020-S1", "2020-S2")),
                SdmxVersion.V2_1);

        assertThat(reading.failures())
                .contains(new SdmxFailure(2, component, value == null ? "" : value, message));
        assertThat(reading.observations()).hasSize(1);
    }

    @Test
    void allFailuresOfARowAreReported() {
        String row = ROW.replace("EXPORTS", "a b").replace("CNY", "XYZ").replace(",8,", ",x,");

        assertThat(Messages.readCsv(Messages.csv(ROW, row), SdmxVersion.V2_1).failures())
                .extracting(SdmxFailure::toString)
                .containsExactly(
                        "line 3, INDICATOR: expected an id such as EXPORTS or 440307$002F$5927,"
                                + " got \"a b\"",
                        "line 3, UNIT_MEASURE: expected a unit such as CNY, MTK, P1 or VESSEL,"
                                + " got \"XYZ\"",
                        "line 3, UNIT_MULT: expected a multiplier from -38 to 38, got \"x\"");
    }

    @Test
    void aKeyThatComesTwiceIsReported() {
        SdmxReading reading =
                Messages.readCsv(Messages.csv(ROW, ROW.replace("2.20", "2.21")), SdmxVersion.V2_0);

        assertThat(reading.observations()).containsExactly(Messages.exports());
        assertThat(reading.failures())
                .extracting(SdmxFailure::toString)
                .containsExactly("line 3, key: expected each key once, got"
                        + " \"S.EXPORTS.440307._X._X.2020-S1\" again");
    }

    @ParameterizedTest
    @CsvSource({"'a,b',2", "'dataflow,TONGBI:OBSERVATIONS(1.0.0),R',3"})
    void aRowOfAnotherLengthIsReported(String row, int fields) {
        SdmxReading reading = Messages.readCsv(Messages.csv(row, ROW), SdmxVersion.V2_0);

        assertThat(reading.observations()).containsExactly(Messages.exports());
        assertThat(reading.failures())
                .extracting(SdmxFailure::message)
                .containsExactly("expected 22 fields, got " + fields);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|line 1: expected a first column STRUCTURE or STRUCTURE[;], got \"\"",
                "FREQ,INDICATOR|line 1: expected a first column STRUCTURE or STRUCTURE[;],"
                        + " got \"FREQ,INDICATOR\"",
                "STRUCTURES,A|line 1: expected a comma or another separator behind STRUCTURE,"
                        + " got \"STRUCTURES,A\"",
                "STRUCTURE,ACTION|line 1: expected a second column STRUCTURE_ID, got \"ACTION\"",
                "STRUCTURE|line 1: expected a second column STRUCTURE_ID, got \"\"",
                "STRUCTURE,STRUCTURE_ID,FREQ|line 1: expected a column INDICATOR, got \"STRUCTURE,"
                        + " STRUCTURE_ID, FREQ\"",
                "STRUCTURE,STRUCTURE_ID,FREQ,FREQ|line 1: expected each column once, got \"FREQ\"",
                "STRUCTURE,STRUCTURE_ID,X,X|line 1: expected each column once, got \"X\"",
                "STRUCTURE[;],STRUCTURE_ID,SOURCE[]|line 1: expected a column SOURCE of one value,"
                        + " got \"SOURCE[]\"",
            })
    void aWrongHeaderIsRefused(String header, String message) {
        assertRefused(header.getBytes(StandardCharsets.UTF_8), message);
    }

    @Test
    void aMillionColumnsAreRefused() {
        assertRefused(
                ("STRUCTURE," + "A,".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8),
                "line 1: expected at most 500 columns, got more");
    }

    @Test
    void aNumberOfAMillionDigitsIsRefused() {
        assertRefused(
                Messages.csv(ROW.replace("2.20", "2".repeat(1_000_000)))
                        .getBytes(StandardCharsets.UTF_8),
                "line 2: expected at most 10000 characters in a field, got more");
    }

    @Test
    void aNumberOfTenThousandDigitsIsAFailure() {
        SdmxReading reading = Messages.readCsv(
                Messages.csv(ROW.replace("2.20", "2".repeat(10_000))), SdmxVersion.V2_0);

        assertThat(reading.failures())
                .containsExactly(
                        new SdmxFailure(
                                2,
                                "OBS_VALUE",
                                "2".repeat(100),
                                "expected a decimal of at most 38 digits, got"
                                        + " \"2222222222222222222222222222222222222222…\" (10000 characters)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"2|line 2: expected a closing quote, got the end of the message",
                "\"2\" x|line 2: expected a separator or the end of the row behind a closing quote,"
                        + " got something else",
            })
    void aBrokenQuoteIsRefused(String value, String message) {
        assertRefused(
                Messages.csv(ROW.replace("2.20", value)).getBytes(StandardCharsets.UTF_8), message);
    }

    @Test
    void anotherEncodingIsNamed() {
        assertRefused(
                Messages.csv(ROW).getBytes(Charset.forName("GB18030")),
                "line 2: expected UTF-8, got the byte 0xB3; the text reads as GB18030");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-15", "UTF-16"})
    void othersAreRefused(String encoding) {
        byte[] bytes = Messages.csv(ROW.replace("exports", "exportés §").replace("出口总额", "é"))
                .getBytes(Charset.forName(encoding));

        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(UnreadableSdmxException.class)
                .hasMessageContaining("expected UTF-8, got the byte 0x")
                .hasMessageNotContaining("GB18030");
    }

    @Test
    void aMessageThatEndsInsideACharacterIsRefused() {
        byte[] bytes = Messages.csv(ROW).getBytes(StandardCharsets.UTF_8);

        assertRefused(
                Arrays.copyOf(bytes, bytes.length - 4),
                "line 2: expected the rest of a character, got the end behind 0xE9");
    }

    @Test
    void everyBeginningOfAMessageIsReadOrRefused() {
        byte[] bytes = Messages.csv(ROW, ROW.replace("2020-S1", "2020-S2"))
                .getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < bytes.length - 30; length++) {
            assertThat(observations(Arrays.copyOf(bytes, length))).isLessThan(2);
        }
    }

    private static int observations(byte[] bytes) {
        try {
            return read(bytes).observations().size();
        } catch (UnreadableSdmxException e) {
            return 0;
        }
    }

    @Test
    void failuresAreCountedOut() {
        SdmxLimits limits = SdmxLimits.STANDARD.withFailures(2);

        assertThatThrownBy(() -> SdmxCsv.read(
                        Messages.bytes(Messages.csv("a", "b", "c", "d")),
                        Messages.STRUCTURE,
                        SdmxVersion.V2_0,
                        limits))
                .isInstanceOf(UnreadableSdmxException.class)
                .hasMessage("line 4: expected at most 2 failures, got more; stopped here");
    }

    @Test
    void observationsAreCountedOutButTheFirstAreRead() {
        List<Observation> read = new ArrayList<>();
        SdmxLimits limits = SdmxLimits.STANDARD.withObservations(1);
        String message = Messages.csv(ROW, ROW.replace("2020-S1", "2020-S2"));

        assertThatThrownBy(() -> SdmxCsv.read(
                        Messages.bytes(message),
                        Messages.STRUCTURE,
                        SdmxVersion.V2_0,
                        limits,
                        new Into(read)))
                .isInstanceOf(UnreadableSdmxException.class)
                .hasMessage("line 3: expected at most 1 observations, got more");
        assertThat(read).containsExactly(Messages.exports());
    }

    /** Keeps observations and passes over the rest. */
    private record Into(List<Observation> observations) implements SdmxSink {
        @Override
        public void observation(Observation observation) {
            observations.add(observation);
        }

        @Override
        public void failure(SdmxFailure failure) {}

        @Override
        public void ignored(String component) {}
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

        assertThatThrownBy(() -> SdmxCsv.read(
                        broken, Messages.STRUCTURE, SdmxVersion.V2_0, SdmxLimits.STANDARD))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("gone");
    }

    private static SdmxReading read(byte[] bytes) {
        return SdmxCsv.read(
                new ByteArrayInputStream(bytes),
                Messages.STRUCTURE,
                SdmxVersion.V2_1,
                SdmxLimits.STANDARD);
    }

    private static void assertRefused(byte[] bytes, String message) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(UnreadableSdmxException.class)
                .hasMessage(message);
    }
}
