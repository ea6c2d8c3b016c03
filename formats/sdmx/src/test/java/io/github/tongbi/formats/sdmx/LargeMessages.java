package io.github.tongbi.formats.sdmx;

import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Scale;

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
import java.util.stream.IntStream;

/**
 * Writes large messages and reads them; run in a process with little memory. The arguments are a
 * folder and the number of observations.
 */
final class LargeMessages {
    private static final int PERIODS = 12 * 50;

    private LargeMessages() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int count = Integer.parseInt(args[1]);
        Path csv = Path.of(args[0], "message.csv");
        Path json = Path.of(args[0], "message.json");
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(csv))) {
            SdmxCsv.write(observations(count), Messages.STRUCTURE, SdmxVersion.V2_1, file);
        }
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(json))) {
            SdmxJson.write(
                    observations(count),
                    Messages.STRUCTURE,
                    SdmxVersion.V2_1,
                    Messages.HEADER,
                    file);
        }
        Count read = new Count();
        try (InputStream file = new BufferedInputStream(Files.newInputStream(csv))) {
            SdmxCsv.read(file, Messages.STRUCTURE, SdmxVersion.V2_1, SdmxLimits.STANDARD, read);
        }
        out.println("CSV: " + read.observations + " of " + count);
        read = new Count();
        try (InputStream file = new BufferedInputStream(Files.newInputStream(json))) {
            SdmxJson.read(file, Messages.STRUCTURE, SdmxVersion.V2_1, SdmxLimits.STANDARD, read);
        }
        out.println("JSON: " + read.observations + " of " + count);
    }

    /** Returns exports of one village after the other, month by month. */
    private static Iterable<Observation> observations(int count) {
        return () -> iterator(count);
    }

    private static Iterator<Observation> iterator(int count) {
        return IntStream.range(0, count).mapToObj(LargeMessages::observation).iterator();
    }

    private static Observation observation(int number) {
        int village = 100_001 + number / PERIODS;
        int month = number % PERIODS;
        return Messages.exportsBuilder()
                .region(RegionCode.of("440307" + village))
                .period(ReferencePeriod.ofMonth(1980 + month / 12, 1 + month % 12))
                .figure(Figure.of(
                        Money.of(number + ".5", "CNY").multipliedBy(Scale.TEN_THOUSAND.factor()),
                        new Notation(Scale.TEN_THOUSAND, 1)))
                .build();
    }

    /** Counts what it is handed. */
    private static final class Count implements SdmxSink {
        private int observations;

        @Override
        public void observation(Observation observation) {
            observations++;
        }

        @Override
        public void failure(SdmxFailure failure) {
            throw new IllegalStateException(failure.toString());
        }

        @Override
        public void ignored(String component) {
            throw new IllegalStateException(component);
        }
    }
}
