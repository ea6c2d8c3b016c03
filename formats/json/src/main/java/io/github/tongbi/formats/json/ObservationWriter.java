package io.github.tongbi.formats.json;

import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.formats.fields.Entities;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes observations one after the other (逐条写出观测值), as an array that {@link ObservationReader}
 * reads, one observation a line and none of them held in memory.
 *
 * <pre>{@code
 * try (ObservationWriter writer = ObservationWriter.of(stream)) {
 *     observations.forEach(writer::write);
 * }
 * }</pre>
 */
public final class ObservationWriter implements AutoCloseable {
    private final JsonGenerator generator;
    private final ValueWriter out;

    private ObservationWriter(JsonGenerator generator) {
        this.generator = generator;
        this.out = new ValueWriter(generator);
    }

    /**
     * Begins the array; the caller closes the stream after the writer.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static ObservationWriter of(OutputStream out) {
        JsonGenerator generator = IndentedJson.lines(out);
        try {
            generator.writeStartArray();
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
        return new ObservationWriter(generator);
    }

    /**
     * Writes the next observation.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void write(Observation observation) {
        try {
            out.write(Entities.OBSERVATION, observation);
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    /**
     * Ends the array; the stream stays open.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    @Override
    public void close() {
        try {
            if (!generator.isClosed()) {
                generator.writeEndArray();
                generator.writeRaw('\n');
                generator.close();
            }
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }
}
