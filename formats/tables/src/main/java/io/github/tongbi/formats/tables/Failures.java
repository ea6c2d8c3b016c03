package io.github.tongbi.formats.tables;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.formats.tables.sheet.Cell;
import io.github.tongbi.formats.tables.sheet.SheetRow;
import io.github.tongbi.formats.tables.sheet.UnreadableSheetException;

import java.util.ArrayList;
import java.util.List;

/** Takes down what could not be read, up to a number that a person still looks at. */
final class Failures {
    private static final int MOST = 1_000;

    private final List<TableFailure> failures = new ArrayList<>();

    /** Tells whether there are so many that reading on makes no sense. */
    boolean isFull() {
        return failures.size() > MOST;
    }

    ImmutableList<TableFailure> all() {
        return ImmutableList.copyOf(failures);
    }

    private void add(TableFailure failure) {
        if (failures.size() < MOST) {
            failures.add(failure);
        } else if (failures.size() == MOST) {
            failures.add(new TableFailure(
                    failure.sheet(),
                    failure.row(),
                    "",
                    "",
                    "",
                    "expected at most " + MOST + " failures, got more; stopped here"));
        }
    }

    /** Notes that a cell does not hold what was expected, as a noun phrase. */
    void cell(SheetRow row, int column, String header, String expected) {
        Cell cell = row.cell(column);
        String found = cell instanceof Cell.Empty ? "nothing" : Quoted.of(cell.shown());
        cellReason(row, column, header, "expected " + expected + ", got " + found);
    }

    /** Notes what is wrong with a cell, as a whole sentence. */
    void cellReason(SheetRow row, int column, String header, String reason) {
        add(new TableFailure(
                row.sheet(),
                row.number(),
                TableFailure.letters(column),
                header,
                row.cell(column).shown(),
                reason));
    }

    /** Notes what is wrong with a row as a whole. */
    void row(SheetRow row, String reason) {
        sheet(row.sheet(), row.number(), reason);
    }

    /** Notes what is wrong with a sheet, at a row or as a whole. */
    void sheet(String sheet, int row, String reason) {
        add(new TableFailure(sheet, row, "", "", "", reason));
    }

    /** Notes that the file ends here, because it cannot be read any further. */
    void end(UnreadableSheetException e) {
        sheet(e.sheet().orElse(""), e.row().orElse(0), e.problem());
    }
}
