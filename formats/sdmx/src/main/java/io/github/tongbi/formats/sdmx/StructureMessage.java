package io.github.tongbi.formats.sdmx;

import io.github.tongbi.core.catalogue.IndicatorDefinition;
import io.github.tongbi.core.catalogue.Label;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * The structure as an SDMX-JSON structure message (SDMX-JSON 结构消息): code lists, the concept scheme,
 * the data structure definition and the dataflow.
 *
 * <p>The code of an indicator has its meaning as description, and unit, nature, polarity and formula as
 * annotations: {@code UNIT} is {@code MONEY} for exports.
 */
public final class StructureMessage {
    static final Label DATAFLOW = Label.of("经济指标观测值", "observations of economic indicators");

    private static final Label CONCEPTS = Label.of("观测值的概念", "concepts of observations");
    private static final Label DATA_STRUCTURE = Label.of("观测值的数据结构", "structure of observations");

    private final SdmxStructure structure;
    private final JsonGenerator out;

    private StructureMessage(SdmxStructure structure, JsonGenerator out) {
        this.structure = structure;
        this.out = out;
    }

    /**
     * Writes the structure; the caller closes the stream.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void write(
            SdmxStructure structure, SdmxVersion version, SdmxHeader header, OutputStream out) {
        try (JsonGenerator generator = JsonMessages.generator(out)) {
            new StructureMessage(structure, generator).write(version, header);
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    private void write(SdmxVersion version, SdmxHeader header) {
        out.writeStartObject();
        JsonMessages.writeHead(out, "structure", version, header);
        out.writeObjectPropertyStart("data");
        writeCodelists();
        writeConcepts();
        writeDataStructure();
        writeDataflow();
        out.writeEndObject();
        out.writeEndObject();
        out.writeRaw('\n');
    }

    private void writeArtefact(ArtefactId id, Label name) {
        out.writeStringProperty("id", id.id());
        out.writeStringProperty("agencyID", id.agency());
        out.writeStringProperty("version", id.version());
        JsonMessages.writeNames(out, name);
    }

    private void writeCodelists() {
        out.writeArrayPropertyStart("codelists");
        for (Codelist list : structure.codelists()) {
            out.writeStartObject();
            writeArtefact(list.id(), list.component().label());
            out.writeArrayPropertyStart("codes");
            list.codes().entrySet().forEach(code -> writeCode(list.component(), code));
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void writeCode(Component component, Map.Entry<String, Label> code) {
        out.writeStartObject();
        out.writeStringProperty("id", code.getKey());
        JsonMessages.writeNames(out, code.getValue());
        if (component == Component.INDICATOR) {
            writeMeaning(structure.catalogue().get(code.getKey()));
        }
        out.writeEndObject();
    }

    private void writeMeaning(IndicatorDefinition definition) {
        out.writeStringProperty("description", definition.meaning().en());
        JsonMessages.writeTexts(out, "descriptions", definition.meaning());
        out.writeArrayPropertyStart("annotations");
        writeAnnotation("UNIT", definition.unit().toString());
        writeAnnotation("NATURE", definition.nature().name());
        writeAnnotation("POLARITY", definition.polarity().name());
        definition.formula().ifPresent(formula -> writeAnnotation("FORMULA", formula.toString()));
        definition.source().ifPresent(source -> writeAnnotation("SOURCE", source));
        out.writeEndArray();
    }

    private void writeAnnotation(String type, String value) {
        out.writeStartObject();
        out.writeStringProperty("type", type);
        out.writeStringProperty("value", value);
        out.writeEndObject();
    }

    private void writeConcepts() {
        out.writeArrayPropertyStart("conceptSchemes");
        out.writeStartObject();
        writeArtefact(structure.conceptScheme(), CONCEPTS);
        out.writeArrayPropertyStart("concepts");
        for (Component component : Component.ALL) {
            out.writeStartObject();
            out.writeStringProperty("id", component.name());
            JsonMessages.writeNames(out, component.label());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
    }

    private void writeDataStructure() {
        out.writeArrayPropertyStart("dataStructures");
        out.writeStartObject();
        writeArtefact(structure.dataStructure(), DATA_STRUCTURE);
        out.writeObjectPropertyStart("dataStructureComponents");
        out.writeObjectPropertyStart("dimensionList");
        out.writeStringProperty("id", "DimensionDescriptor");
        int last = Component.DIMENSIONS.size() - 1;
        writeComponents("dimensions", Component.DIMENSIONS.subList(0, last));
        out.writeName("timeDimension");
        writeComponent(Component.DIMENSIONS.get(last));
        out.writeEndObject();
        writeList("measureList", "MeasureDescriptor", "measures", List.of(Component.OBS_VALUE));
        writeList("attributeList", "AttributeDescriptor", "attributes", Component.ATTRIBUTES);
        out.writeEndObject();
        out.writeEndObject();
        out.writeEndArray();
    }

    private void writeList(String list, String id, String property, List<Component> components) {
        out.writeObjectPropertyStart(list);
        out.writeStringProperty("id", id);
        writeComponents(property, components);
        out.writeEndObject();
    }

    private void writeComponents(String property, List<Component> components) {
        out.writeArrayPropertyStart(property);
        components.forEach(this::writeComponent);
        out.writeEndArray();
    }

    private void writeComponent(Component component) {
        out.writeStartObject();
        out.writeStringProperty("id", component.name());
        out.writeStringProperty(
                "conceptIdentity",
                structure.conceptScheme().urn("conceptscheme.Concept") + "." + component);
        if (component.isDimension() && component != Component.TIME_PERIOD) {
            out.writeNumberProperty("position", component.position());
        }
        if (!component.isDimension()) {
            out.writeStringProperty("usage", component.isMandatory() ? "mandatory" : "optional");
        }
        if (component.role() == Component.Role.ATTRIBUTE) {
            out.writeObjectPropertyStart("attributeRelationship");
            out.writeObjectPropertyStart("observation");
            out.writeEndObject();
            out.writeEndObject();
        }
        writeRepresentation(component);
        out.writeEndObject();
    }

    private void writeRepresentation(Component component) {
        out.writeObjectPropertyStart("localRepresentation");
        if (component.isCoded()) {
            out.writeStringProperty(
                    "enumeration", Codelists.id(structure, component).urn("codelist.Codelist"));
        } else {
            JsonMessages.writeFormat(out, "format", component);
        }
        out.writeEndObject();
    }

    private void writeDataflow() {
        out.writeArrayPropertyStart("dataflows");
        out.writeStartObject();
        writeArtefact(structure.dataflow(), DATAFLOW);
        out.writeStringProperty("structure", structure.dataStructureUrn());
        out.writeEndObject();
        out.writeEndArray();
    }
}
