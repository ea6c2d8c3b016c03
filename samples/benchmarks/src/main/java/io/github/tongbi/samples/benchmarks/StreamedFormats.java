package io.github.tongbi.samples.benchmarks;

import io.github.tongbi.core.catalogue.Observation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/**
 * Sends observations through a file of each format and compares each with what was written; the
 * process needs memory for a few of them only.
 *
 * <p>The arguments are how many observations, a million if there is none.
 */
public final class StreamedFormats {
    private static final int COUNT = 1_000_000;
    private static final double NANOSECONDS = 1e9;

    private StreamedFormats() {}

    /** Prints a line for each format. */
    public static void main(String[] args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : COUNT;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf("%,d MB of heap%n", Runtime.getRuntime().maxMemory() >> 20);
        Path file = Files.createTempFile("observations", ".tmp");
        try {
            for (StreamedFormat format : StreamedFormat.values()) {
                out.println(throughFile(format, count, file));
            }
        } finally {
            Files.delete(file);
        }
    }

    private static String throughFile(StreamedFormat format, int count, Path file)
            throws IOException {
        long start = System.nanoTime();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            format.write(() -> Observations.ofVillages(count), out);
        }
        long written = System.nanoTime();
        Iterator<Observation> expected = Observations.ofVillages(count);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            format.read(in, observation -> requireSame(expected.next(), observation));
        }
        long read = System.nanoTime();
        if (expected.hasNext()) {
            throw new IllegalStateException("missing from " + format + ": " + expected.next());
        }
        return String.format(
                "%s: %,d observations, %,d MB, written in %.1f s, read in %.1f s",
                format,
                count,
                Files.size(file) >> 20,
                (written - start) / NANOSECONDS,
                (read - written) / NANOSECONDS);
    }

    private static void requireSame(Observation expected, Observation read) {
        if (!read.equals(expected)) {
            throw new IllegalStateException("expected " + expected + ", got " + read);
        }
    }
}
