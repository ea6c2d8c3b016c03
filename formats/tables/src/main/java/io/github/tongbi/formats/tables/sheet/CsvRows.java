package io.github.tongbi.formats.tables.sheet;

import com.google.common.collect.ImmutableList;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes cells of the fields of a record, straight from the buffer of the parser. A field that says what
 * the record before says there is the same cell, so that who reads it needs not read it again.
 */
final class CsvRows extends AbstractBaseCsvCallbackHandler<ImmutableList<Cell>> {
    private final Limits limits;

    /** The fields of the last record, and the cells that they are. */
    private final List<String> fields = new ArrayList<>();

    private final List<Cell> cells = new ArrayList<>();
    private int count;

    CsvRows(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        count = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index == limits.columns()) {
            throw new UnreadableSheetException(
                    "expected at most " + limits.columns() + " columns, got more");
        }
        count++;
        if (index == cells.size()) {
            fields.add("");
            cells.add(Cell.EMPTY);
        }
        if (!isSame(fields.get(index), buffer, offset, length)) {
            String field = new String(buffer, offset, length);
            fields.set(index, field);
            cells.set(index, length == 0 ? Cell.EMPTY : cell(field));
        }
    }

    private static boolean isSame(String field, char[] buffer, int offset, int length) {
        if (field.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (field.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private Cell cell(String field) {
        return limits.refusal(field).orElseGet(() -> limits.limited(CsvText.read(field)));
    }

    @Override
    protected ImmutableList<Cell> buildRecord() {
        return ImmutableList.copyOf(count == cells.size() ? cells : cells.subList(0, count));
    }
}
