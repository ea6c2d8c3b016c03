package io.github.tongbi.formats.tables.sheet;

import com.google.common.collect.ImmutableList;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;

/** Reads tables from CSV. */
final class CsvSheetReader implements SheetReader {
    /** The parser holds a whole cell in memory; a longer one ends the reading. */
    private static final int MAX_CELL = 1 << 24;

    private final Iterator<ImmutableList<Cell>> records;
    private final Limits limits;
    private String sheet = "";
    private int sheets = 1;
    private int row;
    private boolean afterEmptyRow = true;

    CsvSheetReader(InputStream in, CsvStyle style, Limits limits) {
        this.limits = limits;
        records = CsvReader.builder()
                .fieldSeparator(style.delimiter())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MAX_CELL)
                .build(new CsvRows(limits), new Utf8Reader(new CountedStream(in, limits)))
                .iterator();
    }

    @Override
    public Optional<SheetRow> next() {
        while (hasRecord()) {
            row++;
            requireRow();
            ImmutableList<Cell> cells = record();
            int last = lastGiven(cells);
            if (last == 0 && cells.get(0) instanceof Cell.Text text) {
                if (!isName(text.text())) {
                    afterEmptyRow = false;
                    return row(ImmutableList.of(new Cell.Text(CsvText.readAlone(text.text()))));
                }
                begin(text.text());
            } else if (last >= 0) {
                afterEmptyRow = false;
                return row(cells);
            }
            afterEmptyRow = last < 0;
        }
        return Optional.empty();
    }

    private Optional<SheetRow> row(ImmutableList<Cell> cells) {
        return Optional.of(new SheetRow(sheet, row, false, cells));
    }

    private boolean isName(String text) {
        return afterEmptyRow && text.length() > 2 && text.startsWith("[") && text.endsWith("]");
    }

    private void begin(String name) {
        if (++sheets > limits.sheets() + 1) {
            throw refused("expected at most " + limits.sheets() + " tables, got more");
        }
        sheet = name.substring(1, name.length() - 1);
    }

    private static int lastGiven(ImmutableList<Cell> cells) {
        int last = cells.size() - 1;
        while (last >= 0 && cells.get(last) instanceof Cell.Empty) {
            last--;
        }
        return last;
    }

    private void requireRow() {
        if (row > limits.rows()) {
            throw refused("expected at most " + limits.rows() + " rows, got more");
        }
    }

    private boolean hasRecord() {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            row++;
            throw refused(problem(e));
        } catch (UnreadableSheetException e) {
            row++;
            throw refused(e.problem());
        }
    }

    private ImmutableList<Cell> record() {
        return records.next();
    }

    private static String problem(CsvParseException e) {
        return "expected CSV, got " + e + " / " + e.getCause();
    }

    private UnreadableSheetException refused(String problem) {
        return new UnreadableSheetException(problem, sheet, row);
    }

    @Override
    public ImmutableList<String> merged() {
        return ImmutableList.of();
    }

    @Override
    public void close() {}
}
