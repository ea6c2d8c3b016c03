package io.github.tongbi.formats.tables.sheet;

import com.google.common.collect.ImmutableList;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/** Makes cells of the fields of a record, straight from the buffer of the parser. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<ImmutableList<Cell>> {
    private final Limits limits;
    private ImmutableList.Builder<Cell> cells = ImmutableList.builder();

    CsvRows(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = ImmutableList.builder();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index == limits.columns()) {
            throw new UnreadableSheetException(
                    "expected at most " + limits.columns() + " columns, got more");
        }
        cells.add(length == 0 ? Cell.EMPTY : cell(new String(buffer, offset, length)));
    }

    private Cell cell(String field) {
        return limits.refusal(field).orElseGet(() -> limits.limited(CsvText.read(field)));
    }

    @Override
    protected ImmutableList<Cell> buildRecord() {
        return cells.build();
    }
}
