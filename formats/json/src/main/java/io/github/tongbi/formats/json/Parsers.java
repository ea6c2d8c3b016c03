package io.github.tongbi.formats.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

import java.io.Reader;
import java.nio.CharBuffer;

/** Parsers of JSON within limits. */
final class Parsers {
    private static final JsonFactory USUAL = factory(JsonLimits.DOCUMENT);

    private Parsers() {}

    static JsonParser of(CharBuffer text, JsonLimits limits) {
        return factoryOf(limits)
                .createParser(
                        ObjectReadContext.empty(),
                        text.array(),
                        text.arrayOffset(),
                        text.remaining());
    }

    static JsonParser of(Reader text, JsonLimits limits) {
        return factoryOf(limits).createParser(ObjectReadContext.empty(), text);
    }

    private static JsonFactory factoryOf(JsonLimits limits) {
        return limits.equals(JsonLimits.DOCUMENT) ? USUAL : factory(limits);
    }

    /** NaN is let through as a token, so that it is refused like any other wrong value. */
    private static JsonFactory factory(JsonLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.text())
                        .maxNumberLength(limits.digits())
                        .maxNameLength(limits.names())
                        .build())
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
    }
}
