package io.github.tongbi.formats.tables.sheet;

import com.google.common.collect.ImmutableList;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import io.github.tongbi.core.error.Quoted;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/** Reads tables from CSV. */
final class CsvSheetReader implements SheetReader {
    /** The parser holds a whole cell in memory; a longer one ends the reading. */
    private static final int MAX_CELL = 1 << 24;

    private final Iterator<ImmutableList<Cell>> records;
    private final Limits limits;
    private final Set<String> sheets = new HashSet<>();
    private String sheet = "";
    private int row;
    private boolean afterEmptyRow = true;

    CsvSheetReader(InputStream in, CsvStyle style, Limits limits) {
        this.limits = limits;
        records = CsvReader.builder()
                .fieldSeparator(style.delimiter())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(MAX_CELL)
                .build(new CsvRows(limits), Utf8Reader.of(new CountedStream(in, limits)))
                .iterator();
    }

    @Override
    public Optional<SheetRow> next() {
        while (hasRecord()) {
            row++;
            requireRow();
            ImmutableList<Cell> cells = records.next();
            if (cells.size() == 1 && cells.get(0) instanceof Cell.Text text) {
                if (!isName(text.text())) {
                    afterEmptyRow = false;
                    return row(ImmutableList.of(new Cell.Text(CsvText.readAlone(text.text()))));
                }
                begin(text.text());
            } else if (!cells.isEmpty()) {
                afterEmptyRow = false;
                return row(cells);
            }
            afterEmptyRow = cells.isEmpty();
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
        if (sheets.size() == limits.sheets()) {
            throw refused("expected at most " + limits.sheets() + " tables, got more");
        }
        sheet = name.substring(1, name.length() - 1);
        if (!sheets.add(sheet)) {
            throw refused("expected a table of another name, got the same");
        }
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
        }
    }

    /** Tells the parser's reasons in our own words. */
    private static String problem(CsvParseException e) {
        if (e.getCause() instanceof UnreadableSheetException refusal) {
            return refusal.problem();
        }
        String reason = String.valueOf(e.getMessage());
        if (reason.startsWith("Unclosed")) {
            return "expected a quotation mark at the end of a quoted cell, got the end of the file";
        }
        if (reason.startsWith("Unexpected character after closing quote")) {
            return "expected a delimiter after a quoted cell, got more text";
        }
        return reason.startsWith("The maximum buffer size")
                ? "expected a cell of at most " + MAX_CELL + " characters, got more"
                : "expected CSV, got " + Quoted.visible(reason);
    }

    private UnreadableSheetException refused(String problem) {
        return new UnreadableSheetException(problem, sheet, row);
    }

    @Override
    public ImmutableList<String> merged(String sheet) {
        return ImmutableList.of();
    }

    @Override
    public void close() {}
}
