package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.error.Quoted;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one document token by token, and collects its problems instead of stopping at the first. */
final class DocumentReader implements AutoCloseable {
    private static final int MAX_DEPTH = 32;
    private static final long MAX_LENGTH = 8L << 20;
    private static final int MAX_TEXT = 10_000;
    private static final int MAX_PROBLEMS = 1_000;

    /** NaN is let through as a token, so that it is refused like any other wrong value. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxDocumentLength(MAX_LENGTH)
                    .maxStringLength(MAX_TEXT)
                    .maxNumberLength(MAX_TEXT)
                    .maxNameLength(MAX_TEXT)
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private final JsonParser parser;
    private final List<Problem> problems = new ArrayList<>();

    static DocumentReader of(InputStream in) {
        return new DocumentReader(FACTORY.createParser(ObjectReadContext.empty(), in));
    }

    private DocumentReader(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads the whole document; empty if it has problems. */
    <T> Optional<T> document(Codec<T> codec) {
        Optional<T> value = Optional.empty();
        try {
            value = whole(codec);
        } catch (StreamConstraintsException e) {
            note(placeOf(e.getLocation()).problem(limits()));
        } catch (StreamReadException e) {
            note(placeOf(e.getLocation()).problem("expected JSON: " + firstLine(e)));
        } catch (TooManyProblems e) {
            problems.add(e.last());
        }
        return problems.isEmpty() ? value : Optional.empty();
    }

    private <T> Optional<T> whole(Codec<T> codec) {
        if (parser.nextToken() == null) {
            problem("expected a report document, got an empty file");
            return Optional.empty();
        }
        Optional<T> value = codec.read(this);
        if (parser.nextToken() != null) {
            problem("expected the end of the document, got " + found());
        }
        return value;
    }

    private static String limits() {
        return "expected a document of at most %d bytes, %d levels and %d characters a text, got more"
                .formatted(MAX_LENGTH, MAX_DEPTH, MAX_TEXT);
    }

    private static String firstLine(StreamReadException e) {
        String message = e.getOriginalMessage();
        int source = message.indexOf(" (start marker");
        return message.substring(0, source < 0 ? message.length() : source).replace('\n', ' ');
    }

    /** Notes a problem at the current token. */
    void problem(String message) {
        note(place().problem(message));
    }

    void note(Problem problem) {
        if (problems.size() == MAX_PROBLEMS) {
            throw new TooManyProblems(problem);
        }
        problems.add(problem);
    }

    ImmutableList<Problem> problems() {
        return ImmutableList.copyOf(problems);
    }

    int problemCount() {
        return problems.size();
    }

    /** Returns the place of the current token. */
    Place place() {
        return placeOf(parser.currentTokenLocation());
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
            case VALUE_NULL -> "null";
            default -> Quoted.of(text());
        };
    }

    @Override
    public void close() {
        parser.close();
    }

    /** Ends the reading of a document that has nothing but problems. */
    private static final class TooManyProblems extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Problem problem;

        TooManyProblems(Problem problem) {
            super(problem.message(), null, false, false);
            this.problem = problem;
        }

        Problem last() {
            return new Problem(
                    problem.pointer(),
                    problem.line(),
                    problem.column(),
                    "expected no more than " + MAX_PROBLEMS + " problems, got more; stopped here");
        }
    }
}
