package io.github.tongbi.formats.sdmx;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.error.Quoted;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Reads one SDMX-CSV message, row by row. */
final class CsvReading {
    private final SdmxStructure structure;
    private final SdmxVersion version;
    private final SdmxLimits limits;
    private final SdmxSink sink;
    private final FailureCount failures;
    private final Keys keys;
    private final Cells cells = new Cells();
    private final String dataflow;
    private final String dataStructure;

    CsvReading(SdmxStructure structure, SdmxVersion version, SdmxLimits limits, SdmxSink sink) {
        this.structure = structure;
        this.version = version;
        this.limits = limits;
        this.sink = sink;
        this.failures = new FailureCount(sink, limits);
        this.keys = new Keys(limits);
        this.dataflow = structure.dataflow().toString();
        this.dataStructure = structure.dataStructure().toString();
    }

    void read(InputStream in) {
        try {
            BufferedReader text = new BufferedReader(new Utf8Reader(in));
            char separator = CsvSeparator.detect(text);
            readRows(reader(text, separator).iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CsvParseException e) {
            throw CsvMessage.of(e, limits);
        }
    }

    private CsvReader<CsvRecord> reader(Reader text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(bufferSize())
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(limits.columns())
                                .maxFieldSize(limits.characters())
                                .maxRecordSize(Integer.MAX_VALUE)
                                .build(),
                        text);
    }

    /** The parser's buffer grows by doubling, and a field has to fit with what is read ahead. */
    private int bufferSize() {
        long enough = 4L * Math.max(1 << 14, Integer.highestOneBit(limits.characters()));
        return (int) Math.min(enough, 1 << 30);
    }

    private void readRows(Iterator<CsvRecord> records) {
        if (!records.hasNext()) {
            throw new UnreadableSdmxException(0, "expected an SDMX-CSV message, got an empty one");
        }
        CsvRecord first = records.next();
        CsvHeader header = new CsvHeader(first.getStartingLineNumber(), first.getFields());
        header.ignored().forEach(sink::ignored);
        while (records.hasNext()) {
            readRow(header, records.next());
        }
    }

    private void readRow(CsvHeader header, CsvRecord record) {
        List<String> fields = record.getFields();
        Row row = new Row(cells, record.getStartingLineNumber(), failures);
        if (fields.size() != header.size()) {
            String message = "expected " + header.size() + " fields, got " + fields.size();
            row.fail(CsvHeader.STRUCTURE, fields.get(0), message);
            return;
        }
        header.fill(cells, fields);
        checkStructure(header, fields, row);
        if (header.hasAction()) {
            checkAction(header.action(fields), row);
        }
        if (row.isSound()) {
            handOn(row, header.delimiter());
        }
    }

    private void handOn(Row row, char delimiter) {
        MissingValues.clear(cells, version);
        Optional<Observation> observation =
                ObservationReading.read(row, structure.catalogue(), delimiter);
        if (observation.isPresent() && keys.isNew(observation.get(), row)) {
            sink.observation(observation.get());
        }
    }

    private void checkStructure(CsvHeader header, List<String> fields, Row row) {
        String type = fields.get(0);
        String expected = type.equals(CsvHeader.DATA_STRUCTURE) ? dataStructure : dataflow;
        if (!type.equals(CsvHeader.DATAFLOW) && !type.equals(CsvHeader.DATA_STRUCTURE)) {
            row.fail(
                    CsvHeader.STRUCTURE,
                    type,
                    "expected dataflow or datastructure, got " + Quoted.of(type));
        }
        String id = header.structureId(fields);
        if (!id.equals(expected)) {
            row.fail(CsvHeader.STRUCTURE_ID, id, "expected " + expected + ", got " + Quoted.of(id));
        }
    }

    /** Observations are what a row adds or puts in the place of others; a deletion has none. */
    private void checkAction(String action, Row row) {
        String known = version.marksMissing() ? "I, A, M or R" : "I, A or R";
        boolean fits = switch (action) {
            case "I", "A", SdmxCsv.REPLACE -> true;
            case "M" -> version.marksMissing();
            default -> false;
        };
        if (!fits) {
            String message = "expected " + known + " in version " + version;
            row.fail(CsvHeader.ACTION, action, message + ", got " + Quoted.of(action));
        }
    }
}
