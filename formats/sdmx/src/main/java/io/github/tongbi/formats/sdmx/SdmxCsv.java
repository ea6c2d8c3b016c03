package io.github.tongbi.formats.sdmx;

import com.google.common.collect.ImmutableList;

import de.siegmar.fastcsv.writer.CsvWriter;

import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.error.UnreadableTextException;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Observations as SDMX-CSV data messages (SDMX-CSV 数据消息), 2.0 and 2.1, in UTF-8.
 *
 * <p>Written are all columns of the structure behind STRUCTURE, STRUCTURE_ID and ACTION, with ids as
 * labels and commas between fields. 出口 of 2.20亿元 in the first half of 2020 is
 *
 * <pre>{@code
 * dataflow,TONGBI:OBSERVATIONS(1.0.0),R,S,EXPORTS,440307,_X,_X,2020-S1,2.20,,CNY,8,2,…
 * }</pre>
 *
 * <p>The action is Replace: a row is the whole observation, and what it leaves empty is not told. A
 * missing figure is empty in 2.0 and {@code #N/A} in 2.1.
 *
 * <p>Read are columns in any order, other delimiters, labels of all three kinds, and columns that the
 * structure does not have, which are named and passed over. Decimals have a point in every language.
 * Where the text of the last column breaks off, nothing tells that it was longer.
 */
public final class SdmxCsv {
    static final String REPLACE = "R";

    private SdmxCsv() {}

    /**
     * Writes the observations, one after the other; the caller closes the stream.
     *
     * @throws UnreadableTextException if two observations have one key, or a text cannot be written
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void write(
            Iterable<Observation> observations,
            SdmxStructure structure,
            SdmxVersion version,
            OutputStream out) {
        try {
            CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
            csv.writeRecord(header());
            String id = structure.dataflow().toString();
            KeySet keys = new KeySet();
            Cells cells = new Cells();
            for (Observation observation : observations) {
                ObservationCells.write(observation, version, cells);
                requireNew(keys, cells);
                csv.writeRecord(record(id, cells));
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void requireNew(KeySet keys, Cells cells) {
        if (!keys.add(cells.key())) {
            throw new UnreadableTextException(
                    "observations that differ in a dimension, as the day of publication",
                    cells.key());
        }
    }

    private static ImmutableList<String> header() {
        ImmutableList.Builder<String> header = ImmutableList.builder();
        header.add(CsvHeader.STRUCTURE + "[" + LocalisedText.DELIMITER + "]");
        header.add(CsvHeader.STRUCTURE_ID, CsvHeader.ACTION);
        for (Component component : Component.ALL) {
            boolean localised = component.kind() == Component.Kind.LOCALISED;
            header.add(component + (localised ? "[en" + LocalisedText.DELIMITER + "zh]" : ""));
        }
        return header.build();
    }

    private static List<String> record(String structureId, Cells cells) {
        List<String> record = new ArrayList<>(Component.ALL.size() + 3);
        record.add(CsvHeader.DATAFLOW);
        record.add(structureId);
        record.add(REPLACE);
        for (Component component : Component.ALL) {
            record.add(cells.get(component));
        }
        return record;
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
     * keys; the caller closes the stream.
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
        new CsvReading(structure, version, limits, sink).read(in);
    }
}
