package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.formats.fields.Entities;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FigureType;
import io.github.tongbi.formats.fields.ListType;
import io.github.tongbi.formats.fields.TextForm;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.ValueType;

import tools.jackson.core.JsonGenerator;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the JSON Schema of all types, from their fields. */
final class SchemaWriter {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String DECIMAL = "^-?[0-9]+(\\.[0-9]+)?$";
    private static final String RATIONAL = "^-?[0-9]+(\\.[0-9]+)?(/[0-9]+)?$";
    private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    private final JsonGenerator out;
    private final Map<String, EntityType<?>> definitions;

    private SchemaWriter(JsonGenerator out, Map<String, EntityType<?>> definitions) {
        this.out = out;
        this.definitions = definitions;
    }

    /** Writes the schema of these types; a document is a report unless it says otherwise. */
    static void write(ImmutableList<EntityType<?>> types, OutputStream stream) {
        try (JsonGenerator out = IndentedJson.generator(stream)) {
            Map<String, EntityType<?>> definitions = new LinkedHashMap<>();
            types.forEach(type -> define(type, definitions));
            new SchemaWriter(out, definitions).document();
            out.writeRaw('\n');
        }
    }

    /** Returns the name of the definition of a type in the schema of these types. */
    static String definition(ImmutableList<EntityType<?>> types, EntityType<?> type) {
        Map<String, EntityType<?>> definitions = new LinkedHashMap<>();
        types.forEach(each -> define(each, definitions));
        return nameOf(type, definitions);
    }

    private static void define(EntityType<?> type, Map<String, EntityType<?>> definitions) {
        if (definitions.putIfAbsent(nameOf(type, definitions), type) == null) {
            for (Field<?> field : type.fields()) {
                ValueType<?> value =
                        field.type() instanceof ListType<?> list ? list.element() : field.type();
                if (value instanceof EntityType<?> entity) {
                    define(entity, definitions);
                }
            }
        }
    }

    /** Figures of all kinds have the same fields; other types of one class have numbers. */
    private static String nameOf(EntityType<?> type, Map<String, EntityType<?>> definitions) {
        String simple = type.type().getSimpleName();
        String name = simple;
        for (int number = 2; definitions.containsKey(name); number++) {
            if (type instanceof FigureType<?> || definitions.get(name).equals(type)) {
                return name;
            }
            name = simple + number;
        }
        return name;
    }

    private void document() {
        out.writeStartObject();
        out.writeStringProperty("$schema", DIALECT);
        out.writeStringProperty("$id", JsonSchema.ID);
        out.writeStringProperty("title", "Tongbi");
        out.writeStringProperty(
                "description",
                "A report with its models and observations. Each value has a definition of its own"
                        + " under $defs.");
        out.writeStringProperty("$ref", reference(Entities.REPORT));
        out.writeObjectPropertyStart("$defs");
        definitions.forEach(this::definition);
        out.writeEndObject();
        out.writeEndObject();
    }

    private String reference(EntityType<?> type) {
        return "#/$defs/" + nameOf(type, definitions);
    }

    private void definition(String name, EntityType<?> type) {
        out.writeObjectPropertyStart(name);
        out.writeStringProperty("type", "object");
        out.writeStringProperty("description", type.name());
        out.writeObjectPropertyStart("properties");
        for (Field<?> field : type.fields()) {
            out.writeName(field.name());
            value(field.type());
        }
        out.writeEndObject();
        required(type.fields());
        out.writeBooleanProperty("additionalProperties", false);
        out.writeEndObject();
    }

    private void required(List<Field<?>> fields) {
        List<String> names =
                fields.stream().filter(Field::required).map(Field::name).toList();
        if (!names.isEmpty()) {
            out.writeArrayPropertyStart("required");
            names.forEach(out::writeString);
            out.writeEndArray();
        }
    }

    private void value(ValueType<?> type) {
        out.writeStartObject();
        if (type instanceof TextType<?> text) {
            text(text);
        } else if (type instanceof EntityType<?> entity) {
            out.writeStringProperty("$ref", reference(entity));
        } else if (type instanceof ListType<?> list) {
            out.writeStringProperty("type", "array");
            if (list.most() < Integer.MAX_VALUE) {
                out.writeNumberProperty("maxItems", list.most());
            }
            out.writeName("items");
            value(list.element());
        }
        out.writeEndObject();
    }

    private void text(TextType<?> type) {
        switch (type.form()) {
            case DECIMAL -> number(DECIMAL);
            case RATIONAL -> number(RATIONAL);
            case DATE -> pattern(DATE);
            case CONSTANT -> constants(type.constants());
            default -> out.writeStringProperty("type", "string");
        }
        if (type.form() != TextForm.CONSTANT) {
            out.writeStringProperty("description", type.expected());
        }
        if (type.type() == ReferencePeriod.class) {
            out.writeNumberProperty("minLength", 4);
        }
    }

    /** A decimal is a string, which keeps its digits everywhere, or a number. */
    private void number(String pattern) {
        out.writeArrayPropertyStart("anyOf");
        out.writeStartObject();
        pattern(pattern);
        out.writeEndObject();
        out.writeStartObject();
        out.writeStringProperty("type", "number");
        out.writeEndObject();
        out.writeEndArray();
    }

    private void pattern(String pattern) {
        out.writeStringProperty("type", "string");
        out.writeStringProperty("pattern", pattern);
    }

    private void constants(List<String> constants) {
        out.writeArrayPropertyStart("enum");
        constants.forEach(out::writeString);
        out.writeEndArray();
    }
}
