package io.github.tongbi.formats.sdmx;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.formats.sdmx.JsonStructure.Level;

import java.util.List;

/** Reads one data set of a JSON message: what holds for all of it, then its observations. */
final class JsonDataSet {
    private final JsonReading reading;
    private final JsonStructure structure;
    private final JsonCursor in;
    private final Cells common = new Cells();
    private final Cells series = new Cells();
    private boolean passedOver;
    private boolean begun;

    JsonDataSet(JsonReading reading, JsonStructure structure, JsonCursor in) {
        this.reading = reading;
        this.structure = structure;
        this.in = in;
    }

    void read() {
        fillDimensions();
        in.fields("a data set", this::readField);
    }

    /** A dimension of the whole data set has one value. */
    private void fillDimensions() {
        Row row = new Row(common, in.line(), reading.failures());
        for (JsonComponent dimension : structure.dimensions(Level.DATA_SET)) {
            int count = dimension.values().map(List::size).orElse(0);
            if (count != 1) {
                throw in.refused("one value of " + dimension.id() + ", got " + count);
            }
            JsonValues.fillPlace(row, common, dimension, "0");
        }
        structure.attributes(Level.DATA_SET).forEach(one -> one.fillStandard(common));
    }

    private void readField(String name) {
        switch (name) {
            case "action" -> readAction();
            case "structure" -> readStructure();
            case "attributes" -> {
                requireStart(name);
                fill(common, structure.attributes(Level.DATA_SET));
            }
            case "dimensionGroupAttributes" ->
                in.fields(name, key -> {
                    throw in.refused(
                            "attributes of dataSet, series or observation, got " + Quoted.of(name));
                });
            case "observations" -> readObservations(common);
            case "series" -> readAllSeries();
            default -> in.skip();
        }
    }

    private void requireStart(String name) {
        if (begun) {
            throw in.refused(name + " before the observations, got it behind them");
        }
    }

    private void readStructure() {
        requireStart("structure");
        String place = in.scalar("the place of a structure");
        if (!place.equals("0")) {
            throw in.refused("the structure 0, got " + Quoted.of(place));
        }
    }

    private void readAction() {
        requireStart("action");
        String action = in.scalar("an action");
        boolean merges = reading.version().marksMissing();
        boolean fits = switch (action) {
            case "Information", "Append", "Replace" -> true;
            case "Merge" -> merges;
            default -> false;
        };
        if (!fits) {
            passedOver = true;
            String known = "Information, Append" + (merges ? ", Merge" : "") + " or Replace";
            String message = "expected " + known + " in version " + reading.version();
            reading.failures()
                    .add(new SdmxFailure(
                            in.line(), "action", action, message + ", got " + Quoted.of(action)));
        }
    }

    private void fill(Cells cells, List<JsonComponent> attributes) {
        Row row = new Row(cells, in.line(), reading.failures());
        int[] place = {0};
        in.elements("attributes", () -> {
            if (place[0] < attributes.size()) {
                JsonValues.fill(row, cells, attributes.get(place[0]), in);
            } else {
                in.skip();
            }
            place[0]++;
        });
        passedOver |= !row.isSound();
    }

    private void readObservations(Cells cells) {
        begun = true;
        if (passedOver) {
            in.skip();
            return;
        }
        in.fields("observations", key -> reading.readObservation(structure, in, cells, key));
    }

    private void readAllSeries() {
        begun = true;
        if (passedOver) {
            in.skip();
            return;
        }
        in.fields("series", this::readSeries);
    }

    private void readSeries(String key) {
        series.copyFrom(common);
        Row row = new Row(series, in.line(), reading.failures());
        JsonReading.fillKey(row, series, structure.dimensions(Level.SERIES), key);
        if (!row.isSound()) {
            in.skip();
            return;
        }
        structure.attributes(Level.SERIES).forEach(one -> one.fillStandard(series));
        boolean[] behind = {false};
        in.fields("a series", name -> {
            switch (name) {
                case "attributes" -> {
                    if (behind[0]) {
                        throw in.refused("attributes before the observations, got them behind");
                    }
                    fill(series, structure.attributes(Level.SERIES));
                }
                case "observations" -> {
                    behind[0] = true;
                    readObservations(series);
                }
                default -> in.skip();
            }
        });
        passedOver = false;
    }
}
