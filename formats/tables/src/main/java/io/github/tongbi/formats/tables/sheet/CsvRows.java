package io.github.tongbi.formats.tables.sheet;

import com.google.common.collect.ImmutableList;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

import java.util.Arrays;

/**
 * Makes cells of the fields of a record, straight from the buffer of the parser. A field that says what
 * the record before says there is the same cell, so that who reads it needs not read it again. Empty
 * cells at the end of a record are left out.
 */
final class CsvRows extends AbstractBaseCsvCallbackHandler<ImmutableList<Cell>> {
    private static final int FEW = 16;

    private final Limits limits;

    /** The fields of the last record, and the cells that they are. */
    private String[] fields = {};

    private Cell[] cells = {};

    /** How many cells of the record there are up to the last with something in it. */
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
        if (index == cells.length) {
            grow();
        }
        if (!isSame(fields[index], buffer, offset, length)) {
            String field = new String(buffer, offset, length);
            fields[index] = field;
            cells[index] = length == 0 ? Cell.EMPTY : cell(field);
        }
        if (length > 0) {
            count = index + 1;
        }
    }

    private void grow() {
        int old = cells.length;
        int size = Math.max(FEW, 2 * old);
        fields = Arrays.copyOf(fields, size);
        cells = Arrays.copyOf(cells, size);
        Arrays.fill(fields, old, size, "");
        Arrays.fill(cells, old, size, Cell.EMPTY);
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
        return ImmutableList.copyOf(Arrays.copyOf(cells, count));
    }
}
