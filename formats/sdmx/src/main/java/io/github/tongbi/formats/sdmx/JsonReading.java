package io.github.tongbi.formats.sdmx;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.formats.sdmx.JsonStructure.Level;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Reads one SDMX-JSON data message, observation by observation. */
final class JsonReading {
    private static final Splitter KEY = Splitter.on(':');

    private final SdmxStructure expected;
    private final SdmxVersion version;
    private final SdmxLimits limits;
    private final SdmxSink sink;
    private final FailureCount failures;
    private final Keys keys;
    private final Cells cells = new Cells();
    private boolean sawData;
    private @Nullable JsonStructure structure;
    private ImmutableList<JsonComponent> observation = ImmutableList.of();

    JsonReading(SdmxStructure expected, SdmxVersion version, SdmxLimits limits, SdmxSink sink) {
        this.expected = expected;
        this.version = version;
        this.limits = limits;
        this.sink = sink;
        this.failures = new FailureCount(sink, limits);
        this.keys = new Keys(limits);
    }

    void read(InputStream bytes) {
        try (JsonCursor in = new JsonCursor(new Utf8Reader(bytes), limits)) {
            read(in);
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    private void read(JsonCursor in) {
        try {
            if (!in.next()) {
                throw new UnreadableSdmxException(
                        0, "expected an SDMX-JSON data message, got an empty one");
            }
            in.fields("an SDMX-JSON data message", name -> readRoot(in, name));
            if (!sawData) {
                throw in.refused("a message with data, got none");
            }
            if (in.next()) {
                throw in.refused("the end of the message, got more");
            }
        } catch (StreamReadException | StreamConstraintsException e) {
            throw in.refusal(e, limits);
        }
    }

    private void readRoot(JsonCursor in, String name) {
        switch (name) {
            case "data" -> {
                sawData = true;
                in.fields("data", field -> readData(in, field));
            }
            case "errors" -> {
                if (in.skipElements("errors")) {
                    sink.ignored("errors");
                }
            }
            default -> in.skip();
        }
    }

    private void readData(JsonCursor in, String name) {
        switch (name) {
            case "structures" -> in.elements("structures", () -> readStructure(in));
            case "dataSets" -> in.elements("data sets", () -> readDataSet(in));
            default -> in.skip();
        }
    }

    private void readStructure(JsonCursor in) {
        if (structure != null) {
            throw in.refused("one structure, got another");
        }
        structure = new JsonStructure(expected, limits, in);
        observation = structure.observation();
        structure.ignored().forEach(sink::ignored);
    }

    private void readDataSet(JsonCursor in) {
        JsonStructure known = structure;
        if (known == null) {
            throw in.refused("structures before dataSets, got none");
        }
        new JsonDataSet(this, known, in).read();
    }

    SdmxVersion version() {
        return version;
    }

    FailureCount failures() {
        return failures;
    }

    /** Reads one observation: its key, and the array at the cursor. */
    void readObservation(JsonStructure known, JsonCursor in, Cells common, String key) {
        cells.copyFrom(common);
        Row row = new Row(cells, in.line(), failures);
        fillKey(row, cells, known.dimensions(Level.OBSERVATION), key);
        if (!row.isSound()) {
            in.skip();
            return;
        }
        observation.forEach(component -> component.fillStandard(cells));
        int[] place = {0};
        in.elements("an observation", () -> {
            if (place[0] < observation.size()) {
                JsonValues.fill(row, cells, observation.get(place[0]), in);
            } else {
                in.skip();
            }
            place[0]++;
        });
        if (row.isSound()) {
            handOn(row);
        }
    }

    private void handOn(Row row) {
        MissingValues.clear(cells, version);
        Optional<Observation> read =
                ObservationReading.read(row, expected.catalogue(), LocalisedText.DELIMITER);
        if (read.isPresent() && keys.isNew(read.get(), row)) {
            sink.observation(read.get());
        }
    }

    /** Takes the dimensions of a key such as {@code 0:4:1}, each by its place. */
    static void fillKey(Row row, Cells cells, List<JsonComponent> dimensions, String key) {
        List<String> places = key.isEmpty() ? List.of() : KEY.splitToList(key);
        if (places.size() != dimensions.size()) {
            row.fail(
                    "observations",
                    key,
                    "expected a key of " + dimensions.size() + " places, got " + Quoted.of(key));
            return;
        }
        for (int i = 0; i < places.size(); i++) {
            JsonValues.fillPlace(row, cells, dimensions.get(i), places.get(i));
        }
    }
}
