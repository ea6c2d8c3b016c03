package io.github.tongbi.formats.sdmx;

import io.github.tongbi.core.catalogue.Label;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

import java.io.OutputStream;

/** What data and structure messages are written with alike. */
final class JsonMessages {
    /** A message that breaks off for an exception is left open, so that nobody takes it for whole. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);

    private JsonMessages() {}

    /** Returns a generator of indented objects; an array, and so an observation, is one line. */
    static JsonGenerator generator(OutputStream out) {
        return FACTORY.createGenerator(new Indented(), out, JsonEncoding.UTF8);
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(new DefaultIndenter(" ", "\n"));
        }
    }

    /** Writes the schema and the header; 2.0 names the schema inside of the header. */
    static void writeHead(JsonGenerator out, String kind, SdmxVersion version, SdmxHeader header) {
        String schema = "https://json.sdmx.org/" + version + "/sdmx-json-" + kind + "-schema.json";
        if (version == SdmxVersion.V2_1) {
            out.writeStringProperty("$schema", schema);
        }
        out.writeObjectPropertyStart("meta");
        if (version == SdmxVersion.V2_0) {
            out.writeStringProperty("schema", schema);
        }
        out.writeStringProperty("id", header.id());
        out.writeStringProperty("prepared", header.prepared().toString());
        out.writeBooleanProperty("test", false);
        out.writeArrayPropertyStart("contentLanguages");
        out.writeString("en");
        out.writeString("zh");
        out.writeEndArray();
        out.writeObjectPropertyStart("sender");
        out.writeStringProperty("id", header.sender());
        out.writeEndObject();
        out.writeEndObject();
    }

    /** Writes {@code name} in English and {@code names} in both languages. */
    static void writeNames(JsonGenerator out, Label label) {
        out.writeStringProperty("name", label.en());
        writeTexts(out, "names", label);
    }

    static void writeTexts(JsonGenerator out, String property, Label label) {
        out.writeName(property);
        writeTexts(out, label);
    }

    static void writeTexts(JsonGenerator out, Label label) {
        out.writeStartObject();
        out.writeStringProperty("en", label.en());
        out.writeStringProperty("zh", label.zh());
        out.writeEndObject();
    }

    /** Writes what kind of value a component has that has no code list. */
    static void writeFormat(JsonGenerator out, String property, Component component) {
        out.writeObjectPropertyStart(property);
        out.writeStringProperty("dataType", component.kind().dataType());
        if (component.kind() == Component.Kind.LOCALISED) {
            out.writeBooleanProperty("isMultiLingual", true);
        }
        out.writeEndObject();
    }
}
