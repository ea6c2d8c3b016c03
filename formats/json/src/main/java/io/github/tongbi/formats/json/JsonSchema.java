package io.github.tongbi.formats.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (draft 2020-12) of all documents, as it stands in the jar at {@code
 * io/github/tongbi/formats/json/tongbi.schema.json}.
 *
 * <p>It describes a report; a value alone, an observation for example, is described by {@code
 * #/$defs/Observation}. A document that is valid by it can still break an invariant, such as a part
 * greater than its whole, which only reading tells.
 */
public final class JsonSchema {
    /** The id of the schema. */
    public static final String ID = "https://tongbi.github.io/schema/tongbi-0.1.json";

    private static final String RESOURCE = "tongbi.schema.json";

    private JsonSchema() {}

    /** Returns the schema. */
    public static String text() {
        try (InputStream in = requireNonNull(JsonSchema.class.getResourceAsStream(RESOURCE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
