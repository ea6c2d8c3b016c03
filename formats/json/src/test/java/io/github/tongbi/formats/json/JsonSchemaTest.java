package io.github.tongbi.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.formats.fields.EntityType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class JsonSchemaTest {
    /** After a change of fields, the file that this test writes takes the place of the resource. */
    @Test
    void publishedSchemaIsThatOfTheFields() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SchemaWriter.write(ValueTypes.ENTITIES, out);
        String written = out.toString(StandardCharsets.UTF_8);
        Path file = Path.of("target", "tongbi.schema.json");
        Files.writeString(file, written);

        assertThat(JsonSchema.text())
                .as("copy %s to src/main/resources/io/github/tongbi/formats/json", file)
                .isEqualTo(written);
    }

    @Test
    void everyTypeHasADefinition() {
        for (EntityType<?> type : ValueTypes.ENTITIES) {
            String name = SchemaWriter.definition(ValueTypes.ENTITIES, type);
            assertThat(JsonSchema.text()).contains("\"" + name + "\": {");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"exports\": {\"value\": \"2,20\", \"unit\": \"亿元\"} | /trade/0/exports/value pattern",
                "\"exports\": {\"value\": \"2.20\"} | /trade/0/exports required",
                "\"exports\": \"2.20亿元\" | /trade/0/exports type",
                "\"export\": {} | /trade/0 additionalProperties",
                "\"status\": \"FINAL\" | /trade/0/status enum",
                "\"parts\": {} | /trade/0/parts type"
            })
    void whatReadingRefusesTheSchemaRefuses(String field, String problem) {
        String document = Documents.trade(field);

        assertThat(Documents.problems(document.getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
        assertThat(Schemas.problems(document)).contains(problem);
    }

    @Test
    void numbersAreValidForDecimals() {
        Schemas.requireValid(Documents.trade("\"exports\": {\"value\": 2.20, \"unit\": \"亿元\"}"));
    }
}
