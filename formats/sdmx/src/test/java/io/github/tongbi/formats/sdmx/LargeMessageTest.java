package io.github.tongbi.formats.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Joiner;

import de.siegmar.fastcsv.reader.CsvReader;

import io.github.tongbi.core.catalogue.Observation;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.core.json.JsonFactory;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

@Timeout(300)
class LargeMessageTest {
    /** A tenth of the million that 256 MB are to be enough for, in a sixth of that memory. */
    @Test
    void aHundredThousandObservationsStreamThroughFortyMegabytes(@TempDir Path folder)
            throws Exception {
        Path printed = folder.resolve("printed");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx40m",
                        "-cp",
                        classPath(),
                        LargeMessages.class.getName(),
                        folder.toString(),
                        "100000")
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();

        assertThat(process.waitFor())
                .describedAs(Files.readString(printed, UTF_8))
                .isZero();
        assertThat(Files.readAllLines(printed, UTF_8))
                .containsExactly("CSV: 100000 of 100000", "JSON: 100000 of 100000");
    }

    private static String classPath() {
        return Stream.of(
                        LargeMessages.class,
                        SdmxCsv.class,
                        Observation.class,
                        Joiner.class,
                        CsvReader.class,
                        JsonFactory.class,
                        NullMarked.class)
                .map(LargeMessageTest::place)
                .distinct()
                .collect(joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            URL place = type.getProtectionDomain().getCodeSource().getLocation();
            return Path.of(requireNonNull(place, type::getName).toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
