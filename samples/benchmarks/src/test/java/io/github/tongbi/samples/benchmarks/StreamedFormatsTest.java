package io.github.tongbi.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

@Timeout(300)
class StreamedFormatsTest {
    /** A tenth of the million that 256 MB are to be enough for, in a sixth of that memory. */
    @Test
    void aHundredThousandObservationsStreamThroughFortyMegabytes(@TempDir Path folder)
            throws Exception {
        Path printed = folder.resolve("printed");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx40m",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        StreamedFormats.class.getName(),
                        "100000")
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();

        assertThat(process.waitFor())
                .describedAs(Files.readString(printed, UTF_8))
                .isZero();
        List<String> lines = Files.readAllLines(printed, UTF_8);
        assertThat(lines).first().isEqualTo("40 MB of heap");
        assertThat(lines.subList(1, lines.size()))
                .hasSameSizeAs(StreamedFormat.values())
                .allMatch(line -> line.contains(": 100,000 observations, "));
    }
}
