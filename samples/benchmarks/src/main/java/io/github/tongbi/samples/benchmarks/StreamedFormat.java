package io.github.tongbi.samples.benchmarks;

import io.github.tongbi.core.catalogue.Catalogue;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.formats.json.ObservationReader;
import io.github.tongbi.formats.json.ObservationWriter;
import io.github.tongbi.formats.sdmx.SdmxCsv;
import io.github.tongbi.formats.sdmx.SdmxFailure;
import io.github.tongbi.formats.sdmx.SdmxHeader;
import io.github.tongbi.formats.sdmx.SdmxJson;
import io.github.tongbi.formats.sdmx.SdmxLimits;
import io.github.tongbi.formats.sdmx.SdmxSink;
import io.github.tongbi.formats.sdmx.SdmxStructure;
import io.github.tongbi.formats.sdmx.SdmxVersion;
import io.github.tongbi.formats.tables.TableReader;
import io.github.tongbi.formats.tables.Tables;
import io.github.tongbi.formats.tables.sheet.CsvSheets;
import io.github.tongbi.formats.tables.sheet.CsvStyle;
import io.github.tongbi.formats.tables.sheet.Limits;
import io.github.tongbi.formats.tables.sheet.SheetReader;
import io.github.tongbi.formats.tables.sheet.SheetWriter;
import io.github.tongbi.formats.tables.sheet.XlsxSheets;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The formats that observations stream through. */
enum StreamedFormat {
    JSON {
        @Override
        void write(Iterable<Observation> observations, OutputStream out) {
            try (ObservationWriter writer = ObservationWriter.of(out)) {
                observations.forEach(writer::write);
            }
        }

        @Override
        void read(InputStream in, Consumer<Observation> observations) {
            try (ObservationReader reader = ObservationReader.of(in)) {
                reader.forEachRemaining(
                        next -> observations.accept(next.observation().orElseThrow()));
            }
        }
    },
    CSV {
        @Override
        void write(Iterable<Observation> observations, OutputStream out) {
            writeTable(observations, CsvSheets.writer(out, CsvStyle.PLAIN));
        }

        @Override
        void read(InputStream in, Consumer<Observation> observations) {
            readTable(CsvSheets.read(in, Limits.DEFAULT), observations);
        }
    },
    XLSX {
        @Override
        void write(Iterable<Observation> observations, OutputStream out) {
            writeTable(observations, XlsxSheets.writer(out));
        }

        @Override
        void read(InputStream in, Consumer<Observation> observations) {
            readTable(XlsxSheets.read(in, Limits.DEFAULT), observations);
        }
    },
    SDMX_CSV {
        @Override
        void write(Iterable<Observation> observations, OutputStream out) {
            SdmxCsv.write(observations, STRUCTURE, SdmxVersion.V2_1, out);
        }

        @Override
        void read(InputStream in, Consumer<Observation> observations) {
            SdmxCsv.read(
                    in, STRUCTURE, SdmxVersion.V2_1, SdmxLimits.STANDARD, new Sink(observations));
        }
    },
    SDMX_JSON {
        @Override
        void write(Iterable<Observation> observations, OutputStream out) {
            SdmxJson.write(observations, STRUCTURE, SdmxVersion.V2_1, HEADER, out);
        }

        @Override
        void read(InputStream in, Consumer<Observation> observations) {
            SdmxJson.read(
                    in, STRUCTURE, SdmxVersion.V2_1, SdmxLimits.STANDARD, new Sink(observations));
        }
    };

    private static final SdmxStructure STRUCTURE = SdmxStructure.of(Catalogue.standard());
    private static final SdmxHeader HEADER =
            new SdmxHeader("STREAM", "TONGBI", Instant.parse("2020-07-15T08:00:00Z"));

    abstract void write(Iterable<Observation> observations, OutputStream out);

    /** Hands on one observation after the other, and throws at the first that is none. */
    abstract void read(InputStream in, Consumer<Observation> observations);

    private static void writeTable(Iterable<Observation> observations, SheetWriter writer) {
        try (writer) {
            Tables.ofObservations().write(observations, writer, Locale.CHINA);
        }
    }

    private static void readTable(SheetReader in, Consumer<Observation> observations) {
        try (in) {
            TableReader<Observation> reader = Tables.ofObservations().reader(in);
            for (Optional<Observation> next = reader.next();
                    next.isPresent();
                    next = reader.next()) {
                observations.accept(next.get());
            }
            if (!reader.failures().isEmpty()) {
                throw new IllegalStateException(reader.failures().get(0).toString());
            }
        }
    }

    private record Sink(Consumer<Observation> observations) implements SdmxSink {
        @Override
        public void observation(Observation observation) {
            observations.accept(observation);
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
