package io.github.tongbi.formats.sdmx;

import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.error.UnreadableTextException;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Observations as SDMX-JSON data messages (SDMX-JSON 数据消息), 2.0 and 2.1, in UTF-8.
 *
 * <p>Written is one flat data set: {@code "0:4:0:0:0:1": ["2.20", null, 0, 8, 2, …]} is the
 * observation at those places of the dimensions, with its value, attributes and, for codes, their
 * places. Decimals are strings. A missing figure is null in 2.0 and {@code #N/A} in 2.1; its {@code
 * action} is Replace.
 *
 * <p>Read are dimensions and attributes at the level of the data set, of series and of observations.
 * The structures have to stand before the data sets, and what holds for more than one observation
 * before the observations, because nothing is kept back while a message is read.
 */
public final class SdmxJson {
    private SdmxJson() {}

    /**
     * Writes the observations; the caller closes the stream.
     *
     * @param observations the observations, which are gone through twice: first for the values of
     *     their dimensions, which stand at the beginning
     * @throws UnreadableTextException if two observations have one key, or a text cannot be written
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void write(
            Iterable<Observation> observations,
            SdmxStructure structure,
            SdmxVersion version,
            SdmxHeader header,
            OutputStream out) {
        try (JsonGenerator generator = JsonMessages.generator(out)) {
            new JsonWriting(observations, structure, version, generator).write(header);
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    /**
     * Reads a message whole; the caller closes the stream.
     *
     * @throws UnreadableSdmxException if it is no message of the version about the structure, or
     *     beyond the limits
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static SdmxReading read(
            InputStream in, SdmxStructure structure, SdmxVersion version, SdmxLimits limits) {
        SdmxReading.Collector collector = new SdmxReading.Collector();
        read(in, structure, version, limits, collector);
        return collector.reading();
    }

    /**
     * Reads a message observation by observation, in memory that does not grow with it but for the
     * keys and the values of dimensions; the caller closes the stream.
     *
     * @throws UnreadableSdmxException as the other method does, perhaps behind some observations
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static void read(
            InputStream in,
            SdmxStructure structure,
            SdmxVersion version,
            SdmxLimits limits,
            SdmxSink sink) {
        new JsonReading(structure, version, limits, sink).read(in);
    }
}
