package io.github.tongbi.formats.sdmx;

import static java.util.Objects.requireNonNull;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON message as maps, lists and texts. */
final class JsonTree {
    private JsonTree() {}

    static Map<?, ?> object(String json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return (Map<?, ?>) value(parser);
        }
    }

    /** Returns what is at the path of names and places. */
    static Object at(Object object, Object... path) {
        Object found = object;
        for (Object step : path) {
            found = requireNonNull(
                    step instanceof Integer place
                            ? ((List<?>) found).get(place)
                            : ((Map<?, ?>) found).get(step),
                    () -> "nothing at " + step);
        }
        return found;
    }

    /** Returns the objects in the array at the path. */
    static List<Map<?, ?>> objects(Object object, Object... path) {
        List<Map<?, ?>> objects = new ArrayList<>();
        ((List<?>) at(object, path)).forEach(element -> objects.add((Map<?, ?>) element));
        return objects;
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> elements(parser);
            default -> parser.getString();
        };
    }

    private static Map<String, Object> fields(JsonParser parser) {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return fields;
    }

    private static List<Object> elements(JsonParser parser) {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }
}
