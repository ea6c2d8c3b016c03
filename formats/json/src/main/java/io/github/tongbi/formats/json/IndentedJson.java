package io.github.tongbi.formats.json;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.MinimalPrettyPrinter;
import tools.jackson.core.util.Separators;

import java.io.OutputStream;

/** JSON as people read it: two spaces, one field a line, the same line ends on every machine. */
final class IndentedJson {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);

    private IndentedJson() {}

    static JsonGenerator generator(OutputStream out) {
        return FACTORY.createGenerator(new Indented(), out, JsonEncoding.UTF8);
    }

    /** Returns a generator of compact JSON, with each element of an array on a line of its own. */
    static JsonGenerator lines(OutputStream out) {
        return FACTORY.createGenerator(new Lines(), out, JsonEncoding.UTF8);
    }

    private static final class Lines extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new MinimalPrettyPrinter() {
                private static final long serialVersionUID = 1L;

                @Override
                public void beforeArrayValues(JsonGenerator generator) {
                    generator.writeRaw('\n');
                }

                @Override
                public void writeArrayValueSeparator(JsonGenerator generator) {
                    generator.writeRaw(",\n");
                }

                @Override
                public void writeEndArray(JsonGenerator generator, int values) {
                    generator.writeRaw("\n]");
                }
            };
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }
    }
}
