package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.formats.fields.ValueType;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads one document token by token, and collects its problems instead of stopping at the first. */
final class DocumentReader implements AutoCloseable {
    private static final int MAX_DEPTH = 32;
    private static final int MAX_TEXT = 10_000;
    private static final int MAX_NAME = 100;
    private static final int MAX_PROBLEMS = 1_000;

    /** Problems are noted out of order: a missing field when its object ends, at where it began. */
    private static final Comparator<Problem> IN_DOCUMENT_ORDER =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    /** NaN is let through as a token, so that it is refused like any other wrong value. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_TEXT)
                    .maxNumberLength(MAX_TEXT)
                    .maxNameLength(MAX_NAME)
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final JsonParser parser;
    private final List<Problem> problems = new ArrayList<>();

    static DocumentReader of(CharBuffer text) {
        return new DocumentReader(FACTORY.createParser(
                ObjectReadContext.empty(), text.array(), text.arrayOffset(), text.remaining()));
    }

    private DocumentReader(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads the whole document; empty if it has problems. */
    <T> Optional<T> document(ValueType<T> type) {
        Optional<T> value = Optional.empty();
        try {
            value = whole(type);
        } catch (StreamConstraintsException e) {
            problems.add(place().problem(ParserMessage.of(e)));
        } catch (StreamReadException e) {
            problems.add(placeOf(e.getLocation()).problem(ParserMessage.of(e)));
        } catch (TooManyProblems e) {
            problems.add(place().problem("expected at most " + MAX_PROBLEMS
                    + " problems, got more; stopped here"));
        }
        return problems.isEmpty() ? value : Optional.empty();
    }

    private <T> Optional<T> whole(ValueType<T> type) {
        if (parser.nextToken() == null) {
            note(Place.DOCUMENT.problem("expected a report document, got an empty one"));
            return Optional.empty();
        }
        Optional<T> value = new ValueReader(this).read(type);
        requireEnd();
        return value;
    }

    private void requireEnd() {
        String expected = "expected the end of the document";
        try {
            if (parser.nextToken() != null) {
                problem(expected + ", got " + found());
            }
        } catch (StreamReadException e) {
            problems.add(placeOf(e.getLocation()).problem(expected + ParserMessage.found(e)));
        }
    }

    /** Notes a problem at the current token. */
    void problem(String message) {
        note(place().problem(message));
    }

    void note(Problem problem) {
        if (problems.size() == MAX_PROBLEMS) {
            throw new TooManyProblems();
        }
        problems.add(problem);
    }

    /** Returns the problems in the order of the document. */
    ImmutableList<Problem> problems() {
        return ImmutableList.sortedCopyOf(IN_DOCUMENT_ORDER, problems);
    }

    /** Returns the place of the current token. */
    Place place() {
        return placeOf(parser.currentTokenLocation());
    }

    /** Returns the place of the current token as that of a field, without asking for its path again. */
    Place placeIn(Place object, String field) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Place(object.pointer() + "/" + field, at.getLineNr(), at.getColumnNr());
    }

    private Place placeOf(TokenStreamLocation at) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        return new Place(pointer, at.getLineNr(), at.getColumnNr());
    }

    JsonToken token() {
        return parser.currentToken();
    }

    JsonToken next() {
        return parser.nextToken();
    }

    String name() {
        return parser.currentName();
    }

    /** Tells whether the current token is a string or a number; NaN is neither. */
    boolean hasText() {
        return token() == JsonToken.VALUE_STRING
                || (token().isNumeric() && Character.isDigit(text().charAt(text().length() - 1)));
    }

    /** Returns the text of a string, or the digits of a number as they are written. */
    String text() {
        return parser.getString();
    }

    void skip() {
        parser.skipChildren();
    }

    /** Returns the current token as a message shows it. */
    String found() {
        return switch (token()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            default -> hasText() ? Quoted.of(text()) : text();
        };
    }

    @Override
    public void close() {
        parser.close();
    }

    /** Ends the reading of a document that has nothing but problems. */
    private static final class TooManyProblems extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyProblems() {
            super("more than " + MAX_PROBLEMS + " problems", null, false, false);
        }
    }
}
