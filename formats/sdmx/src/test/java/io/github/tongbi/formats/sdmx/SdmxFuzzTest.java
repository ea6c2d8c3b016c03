package io.github.tongbi.formats.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

import io.github.tongbi.core.catalogue.Observation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * Any bytes are read or refused in one line, and what was read comes back from a message of ours. The
 * inputs beside this class are run by every build; with {@code JAZZER_FUZZ=1} new ones are looked for.
 */
class SdmxFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void csvOfTheOlderVersion(byte[] bytes) {
        readCsv(bytes, SdmxVersion.V2_0);
    }

    @FuzzTest(maxDuration = "60s")
    void csvOfTheNewerVersion(byte[] bytes) {
        readCsv(bytes, SdmxVersion.V2_1);
    }

    @FuzzTest(maxDuration = "60s")
    void json(byte[] bytes) {
        readJson(bytes);
    }

    private static void readCsv(byte[] bytes, SdmxVersion version) {
        try {
            SdmxReading reading = SdmxCsv.read(
                    new ByteArrayInputStream(bytes),
                    Messages.STRUCTURE,
                    version,
                    SdmxLimits.STANDARD);
            assertOneLine(reading);
            assertComesBack(reading.observations(), version);
        } catch (UnreadableSdmxException e) {
            assertThat(e.getMessage()).contains("expected ").doesNotContain("\n");
        }
    }

    private static void readJson(byte[] bytes) {
        try {
            SdmxReading reading = SdmxJson.read(
                    new ByteArrayInputStream(bytes),
                    Messages.STRUCTURE,
                    SdmxVersion.V2_1,
                    SdmxLimits.STANDARD);
            assertOneLine(reading);
            assertComesBack(reading.observations(), SdmxVersion.V2_1);
        } catch (UnreadableSdmxException e) {
            assertThat(e.getMessage()).contains("expected ").doesNotContain("\n");
        }
    }

    private static void assertOneLine(SdmxReading reading) {
        reading.failures()
                .forEach(failure ->
                        assertThat(failure.toString()).contains("expected ").doesNotContain("\n"));
    }

    private static void assertComesBack(List<Observation> observations, SdmxVersion version) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SdmxCsv.write(observations, Messages.STRUCTURE, version, out);
        assertThat(SdmxCsv.read(
                                new ByteArrayInputStream(out.toByteArray()),
                                Messages.STRUCTURE,
                                version,
                                SdmxLimits.STANDARD)
                        .observations())
                .isEqualTo(observations);
    }
}
