package io.github.tongbi.formats.sdmx;

import io.github.tongbi.core.catalogue.Observation;

import tools.jackson.core.JsonGenerator;

import java.util.List;

/** Writes one SDMX-JSON data message, all dimensions at the level of observations. */
final class JsonWriting {
    private final Iterable<Observation> observations;
    private final SdmxStructure structure;
    private final SdmxVersion version;
    private final CodeTable codes;
    private final JsonGenerator out;

    JsonWriting(
            Iterable<Observation> observations,
            SdmxStructure structure,
            SdmxVersion version,
            JsonGenerator out) {
        this.observations = observations;
        this.structure = structure;
        this.version = version;
        this.codes = new CodeTable(structure);
        this.out = out;
    }

    void write(SdmxHeader header) {
        collectCodes();
        out.writeStartObject();
        JsonMessages.writeHead(out, "data", version, header);
        out.writeObjectPropertyStart("data");
        out.writeArrayPropertyStart("structures");
        writeStructure();
        out.writeEndArray();
        out.writeArrayPropertyStart("dataSets");
        writeDataSet();
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndObject();
        out.writeRaw('\n');
    }

    private void collectCodes() {
        Cells cells = new Cells();
        for (Observation observation : observations) {
            ObservationCells.write(observation, version, cells);
            codes.add(observation, cells);
        }
    }

    private void writeStructure() {
        out.writeStartObject();
        writeLink();
        JsonMessages.writeNames(out, StructureMessage.DATAFLOW);
        writeLevel("dimensions", Component.DIMENSIONS);
        writeLevel("measures", List.of(Component.OBS_VALUE));
        writeLevel("attributes", Component.ATTRIBUTES);
        out.writeArrayPropertyStart("dataSets");
        out.writeNumber(0);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void writeLink() {
        out.writeArrayPropertyStart("links");
        out.writeStartObject();
        out.writeStringProperty("urn", structure.dataflowUrn());
        out.writeStringProperty("rel", "dataflow");
        out.writeEndObject();
        out.writeEndArray();
    }

    private void writeLevel(String property, List<Component> components) {
        out.writeObjectPropertyStart(property);
        out.writeArrayPropertyStart("observation");
        components.forEach(this::writeComponent);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void writeComponent(Component component) {
        out.writeStartObject();
        out.writeStringProperty("id", component.name());
        JsonMessages.writeNames(out, component.label());
        if (component.isDimension()) {
            out.writeNumberProperty("keyPosition", component.position());
        }
        if (component.role() == Component.Role.ATTRIBUTE) {
            out.writeObjectPropertyStart("relationship");
            out.writeObjectPropertyStart("observation");
            out.writeEndObject();
            out.writeEndObject();
        }
        if (!component.isCoded()) {
            JsonMessages.writeFormat(out, "format", component);
        }
        writeValues(component);
        out.writeEndObject();
    }

    private void writeValues(Component component) {
        if (codes.of(component).isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart("values");
        codes.of(component).forEach((text, entry) -> writeValue(component, text, entry));
        out.writeEndArray();
    }

    private void writeValue(Component component, String text, CodeTable.Entry entry) {
        out.writeStartObject();
        if (component.isCoded()) {
            out.writeStringProperty("id", text);
            JsonMessages.writeNames(out, entry.label());
        } else {
            out.writeStringProperty("value", text);
        }
        out.writeEndObject();
    }

    private void writeDataSet() {
        out.writeStartObject();
        out.writeNumberProperty("structure", 0);
        out.writeStringProperty("action", "Replace");
        out.writeObjectPropertyStart("observations");
        KeySet keys = new KeySet();
        Cells cells = new Cells();
        for (Observation observation : observations) {
            ObservationCells.write(observation, version, cells);
            SdmxCsv.requireNew(keys, cells);
            writeObservation(cells);
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private void writeObservation(Cells cells) {
        StringBuilder key = new StringBuilder();
        for (Component dimension : Component.DIMENSIONS) {
            key.append(key.isEmpty() ? "" : ":")
                    .append(codes.index(dimension, cells.get(dimension)));
        }
        out.writeArrayPropertyStart(key.toString());
        for (Component component : Component.VALUES.subList(0, count(cells))) {
            writeCell(component, cells.get(component));
        }
        out.writeEndArray();
    }

    /** Attributes without a value are left out at the end, and null before another. */
    private static int count(Cells cells) {
        int count = Component.VALUES.size();
        while (count > 1 && !cells.has(Component.VALUES.get(count - 1))) {
            count--;
        }
        return count;
    }

    private void writeCell(Component component, String text) {
        if (text.isEmpty()) {
            out.writeNull();
        } else if (component.isCoded()) {
            out.writeNumber(codes.index(component, text));
        } else {
            writeDirect(component, text);
        }
    }

    /** Decimals are strings: numbers of JSON lose the digits of 2.20 on their way. */
    private void writeDirect(Component component, String text) {
        switch (component.kind()) {
            case INTEGER -> out.writeNumber(Integer.parseInt(text));
            case BOOLEAN -> out.writeBoolean(Boolean.parseBoolean(text));
            case LOCALISED ->
                JsonMessages.writeTexts(out, LocalisedText.parse(text, LocalisedText.DELIMITER));
            default -> out.writeString(text);
        }
    }
}
