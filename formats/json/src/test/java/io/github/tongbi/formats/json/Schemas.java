package io.github.tongbi.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import io.github.tongbi.formats.fields.EntityType;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Validates the documents of all tests by the published schema. */
final class Schemas {
    private static final Schema REPORT = registry().getSchema(JsonSchema.text(), InputFormat.JSON);
    private static final Map<String, Schema> BY_NAME = new ConcurrentHashMap<>();

    private Schemas() {}

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }

    /** Returns what the schema of reports has against the document: a place and a keyword of the schema. */
    static List<String> problems(String document) {
        return problems(REPORT, document);
    }

    private static List<String> problems(Schema schema, String document) {
        return schema.validate(document, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getKeyword())
                .toList();
    }

    static void requireValid(String document) {
        assertThat(problems(document)).as(document).isEmpty();
    }

    /** Demands that the document is valid as one of the type alone. */
    static void requireValid(EntityType<?> type, String document) {
        Schema schema = BY_NAME.computeIfAbsent(
                SchemaWriter.definition(ValueTypes.ENTITIES, type), Schemas::definition);
        assertThat(problems(schema, document)).as(document).isEmpty();
    }

    private static Schema definition(String name) {
        String alone = JsonSchema.text()
                .replace("\"$ref\": \"#/$defs/Report\"", "\"$ref\": \"#/$defs/" + name + '"');
        return registry().getSchema(alone, InputFormat.JSON);
    }
}
