package io.github.tongbi.formats.sdmx;

import io.github.tongbi.core.error.Quoted;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

import java.io.Reader;
import java.util.function.Consumer;

/** Goes through a JSON message token by token, with its lines. */
final class JsonCursor implements AutoCloseable {
    private static final int DEPTH = 32;
    private static final int NAME = 1_000;

    private final JsonParser parser;

    JsonCursor(Reader text, SdmxLimits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(DEPTH)
                .maxStringLength(limits.characters())
                .maxNumberLength(limits.characters())
                .maxNameLength(NAME)
                .build();
        this.parser = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .build()
                .createParser(ObjectReadContext.empty(), text);
    }

    /** Returns the refusal of what the parser stopped at. */
    UnreadableSdmxException refusal(JacksonException e, SdmxLimits limits) {
        if (e instanceof UnexpectedEndOfInputException) {
            return refused("the rest of the message, got its end");
        }
        if (e instanceof StreamConstraintsException) {
            return refused(limit(String.valueOf(e.getOriginalMessage()), limits) + ", got more");
        }
        long line = Math.max(1, e.getLocation().getLineNr());
        int column = Math.max(1, e.getLocation().getColumnNr());
        return new UnreadableSdmxException(
                line, "expected JSON, got something else at column " + column);
    }

    private static String limit(String message, SdmxLimits limits) {
        if (message.contains("nesting depth")) {
            return "at most " + DEPTH + " levels of nesting";
        }
        return message.contains("Name length")
                ? "at most " + NAME + " characters in a name"
                : "at most " + limits.characters() + " characters in a value";
    }

    UnreadableSdmxException refused(String expected) {
        return new UnreadableSdmxException(line(), "expected " + expected);
    }

    long line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    boolean next() {
        return parser.nextToken() != null;
    }

    /** Goes through the fields of the object here; each is handed on with the cursor at its value. */
    void fields(String what, Consumer<String> field) {
        require(JsonToken.START_OBJECT, what);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            field.accept(name);
        }
    }

    /** Goes through the elements of the array here; each is handed on with the cursor at it. */
    void elements(String what, Runnable element) {
        require(JsonToken.START_ARRAY, what);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element.run();
        }
    }

    /** Passes over an array, and tells whether it has elements. */
    boolean skipElements(String what) {
        boolean[] some = {false};
        elements(what, () -> {
            some[0] = true;
            skip();
        });
        return some[0];
    }

    private void require(JsonToken token, String what) {
        if (parser.currentToken() != token) {
            String bracket = token == JsonToken.START_OBJECT ? " in braces" : " in brackets";
            throw refused(what + bracket + ", got " + found());
        }
    }

    void skip() {
        parser.skipChildren();
    }

    boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    boolean isInteger() {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT;
    }

    boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    boolean isArray() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    /** Returns the text of a string, number or truth value as it is written. */
    String scalar(String what) {
        if (isObject() || isArray() || isNull()) {
            throw refused(what + ", got " + found());
        }
        return parser.getString();
    }

    private String found() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "\"{\"";
            case START_ARRAY -> "\"[\"";
            default -> Quoted.of(parser.getString());
        };
    }

    @Override
    public void close() {
        parser.close();
    }
}
