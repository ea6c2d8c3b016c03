package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.ValueType;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads JSON token by token, and collects its problems instead of stopping at the first. */
final class DocumentReader implements AutoCloseable {
    /** Problems are noted out of order: a missing field when its object ends, at where it began. */
    private static final Comparator<Problem> IN_DOCUMENT_ORDER =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    private static final String DOUBLE =
            " as a double, whose digits are lost unless USE_BIG_DECIMAL_FOR_FLOATS is on";

    private final JsonParser parser;
    private final int mostProblems;
    private final TextCache cache;
    private final List<Problem> problems = new ArrayList<>();
    private boolean stopped;

    static DocumentReader of(CharBuffer text, JsonLimits limits) {
        return new DocumentReader(Parsers.of(text, limits), limits.problems(), new TextCache());
    }

    DocumentReader(JsonParser parser, int mostProblems, TextCache cache) {
        this.parser = parser;
        this.mostProblems = mostProblems;
        this.cache = cache;
    }

    /** Reads the whole document; empty if it has problems. */
    <T> Optional<T> document(ValueType<T> type) {
        Optional<T> value = reading(() -> whole(type));
        return problems.isEmpty() ? value : Optional.empty();
    }

    /** Reads as long as the JSON is well-formed; what ends it is a problem, and there is no more. */
    <T> Optional<T> reading(Supplier<Optional<T>> read) {
        try {
            return read.get();
        } catch (StreamConstraintsException e) {
            problems.add(place().problem(ParserMessage.of(e)));
        } catch (StreamReadException e) {
            problems.add(placeOf(e.getLocation()).problem(ParserMessage.of(e)));
        } catch (UnreadableBytesException e) {
            TokenStreamLocation at = parser.currentLocation();
            problems.add(new Problem("", at.getLineNr(), at.getColumnNr(), e.problem()));
        } catch (TooManyProblems e) {
            problems.add(place().problem("expected at most " + mostProblems
                    + " problems, got more; stopped here"));
        }
        stopped = true;
        return Optional.empty();
    }

    /** Tells whether nothing can be read any more. */
    boolean isStopped() {
        return stopped;
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

    /** Notes a problem if anything follows. */
    void requireEnd() {
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
        if (problems.size() == mostProblems) {
            throw new TooManyProblems(mostProblems);
        }
        problems.add(problem);
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }

    /** Returns the problems in the order of the document, and forgets them. */
    ImmutableList<Problem> problems() {
        if (problems.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList<Problem> found = ImmutableList.sortedCopyOf(IN_DOCUMENT_ORDER, problems);
        problems.clear();
        return found;
    }

    /** Returns the place of the current token. */
    Place place() {
        return placeOf(at());
    }

    /** Returns where the current token begins; its path is asked for only if it has a problem. */
    TokenStreamLocation at() {
        return parser.currentTokenLocation();
    }

    /** Returns a place with the path of the current token; at the end of an object, that of the object. */
    Place placeOf(TokenStreamLocation at) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        return new Place(pointer, Math.max(at.getLineNr(), 0), Math.max(at.getColumnNr(), 0));
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

    /** Tells whether the current token is a string or a number; NaN is neither, nor is a double. */
    boolean hasText() {
        return token() == JsonToken.VALUE_STRING || (hasNumber() && !isBinary());
    }

    private boolean hasNumber() {
        return token().isNumeric() && Character.isDigit(text().charAt(text().length() - 1));
    }

    /** A tree of nodes has made a double of a number, whose digits nobody knows any more. */
    private boolean isBinary() {
        JsonParser.NumberTypeFP type = parser.getNumberTypeFP();
        return type == JsonParser.NumberTypeFP.DOUBLE64 || type == JsonParser.NumberTypeFP.FLOAT32;
    }

    /** Returns the text of a string, or the digits of a number as they are written. */
    String text() {
        return parser.getString();
    }

    /** Reads a text of the type, or remembers its value. */
    <T> T valueOf(TextType<T> type, String text) {
        return type.form().isRepeated() ? cache.read(type, text) : type.read(text);
    }

    void skip() {
        parser.skipChildren();
    }

    /** Returns the current token as a message shows it. */
    String found() {
        return switch (token()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            default -> hasText() ? Quoted.of(text()) : text() + (hasNumber() ? DOUBLE : "");
        };
    }

    @Override
    public void close() {
        parser.close();
    }

    /** Ends the reading of a document that has nothing but problems. */
    private static final class TooManyProblems extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyProblems(int most) {
            super("more than " + most + " problems", null, false, false);
        }
    }
}
