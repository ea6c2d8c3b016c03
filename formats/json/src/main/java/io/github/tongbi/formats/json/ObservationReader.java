package io.github.tongbi.formats.json;

import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.formats.fields.Entities;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Reads observations one after the other (逐条读取观测值), however many there are: {@code [{"indicator":
 * "EXPORTS", …}, …]}, or the {@code observations} of a report, whose other lists are passed over.
 *
 * <pre>{@code
 * try (ObservationReader reader = ObservationReader.of(stream)) {
 *     reader.forEachRemaining(read -> read.observation().ifPresent(series::add));
 * }
 * }</pre>
 *
 * <p>An element that cannot be read is told with all its problems and does not keep the others from
 * being read. Where the text is no JSON any more, or a limit is reached, a last element without an
 * observation says so. No more than one element is held in memory.
 */
public final class ObservationReader implements Iterator<ReadObservation>, AutoCloseable {
    private static final String LIST = "observations";

    private final DocumentReader in;
    private final ValueReader values;
    private boolean inReport;
    private boolean inList;
    private boolean listSeen;
    private boolean started;
    private boolean ended;
    private @Nullable ReadObservation next;

    private ObservationReader(DocumentReader in) {
        this.in = in;
        this.values = new ValueReader(in);
    }

    /** Returns a reader within the limits of {@link JsonLimits#STREAM}; the caller closes the stream. */
    public static ObservationReader of(InputStream in) {
        return of(in, JsonLimits.STREAM);
    }

    /** Returns a reader within other limits; the caller closes the stream. */
    public static ObservationReader of(InputStream in, JsonLimits limits) {
        Utf8Reader text = new Utf8Reader(in, limits.bytes());
        return new ObservationReader(
                new DocumentReader(Parsers.of(text, limits), limits.problems(), new TextCache()));
    }

    /**
     * Tells whether there is another element.
     *
     * @throws UncheckedIOException if the stream cannot be read
     */
    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = advance();
        }
        return next != null;
    }

    /**
     * Returns the next element.
     *
     * @throws UncheckedIOException if the stream cannot be read
     * @throws NoSuchElementException if there is none
     */
    @Override
    public ReadObservation next() {
        ReadObservation element = hasNext() ? next : null;
        if (element == null) {
            throw new NoSuchElementException("expected another observation, got the end");
        }
        next = null;
        return element;
    }

    private @Nullable ReadObservation advance() {
        try {
            Optional<Observation> read = in.reading(this::read);
            ended |= in.isStopped();
            return read.isPresent() || in.hasProblems()
                    ? new ReadObservation(in.hasProblems() ? Optional.empty() : read, in.problems())
                    : null;
        } catch (JacksonIOException e) {
            ended = true;
            throw new UncheckedIOException(e.getCause());
        }
    }

    /** Reads on until there is an element or a problem. */
    private Optional<Observation> read() {
        if (!started) {
            start();
        }
        while (!ended && !in.hasProblems()) {
            in.next();
            if (inList && in.token() != JsonToken.END_ARRAY) {
                return values.read(Entities.OBSERVATION);
            }
            if (inList) {
                inList = false;
                endUnless(inReport);
            } else if (in.token() == JsonToken.END_OBJECT) {
                endUnless(false);
            } else {
                field();
            }
        }
        return Optional.empty();
    }

    private void start() {
        started = true;
        JsonToken token = in.next();
        inList = token == JsonToken.START_ARRAY;
        inReport = token == JsonToken.START_OBJECT;
        ended = !inList && !inReport;
        if (ended) {
            in.note((token == null ? Place.DOCUMENT : in.place())
                    .problem("expected an array of observations or a report, got "
                            + (token == null ? "an empty document" : in.found())));
        }
    }

    private void endUnless(boolean more) {
        if (!more) {
            ended = true;
            in.requireEnd();
        }
    }

    private void field() {
        String name = in.name();
        boolean list = name.equals(LIST);
        if (list && listSeen) {
            in.problem("expected the field \"" + LIST + "\" once, got it again");
        } else if (Entities.REPORT.field(name).isEmpty()) {
            in.problem("expected a field of a report, got " + Quoted.of(name));
        }
        in.next();
        if (!list || listSeen) {
            in.skip();
        } else if (in.token() == JsonToken.START_ARRAY) {
            inList = true;
        } else {
            in.problem("expected an array, got " + in.found());
            in.skip();
        }
        listSeen |= list;
    }

    /** Frees what the reader holds; the stream stays open. */
    @Override
    public void close() {
        in.close();
    }
}
