package io.github.tongbi.formats.tables.sheet;

import io.github.tongbi.core.error.Quoted;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A file of sheets that cannot be read, or not any further: {@code expected UTF-8, got what reads as
 * GB18030 "同比", in row 3}.
 */
public final class UnreadableSheetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String sheet;
    private final int row;

    /** Creates the refusal of a whole file; the problem says what was expected and what came. */
    UnreadableSheetException(String problem) {
        this(problem, "", 0);
    }

    /** Creates the refusal of a row. */
    UnreadableSheetException(String problem, String sheet, int row) {
        super(problem + place(sheet, row));
        this.problem = problem;
        this.sheet = sheet;
        this.row = row;
    }

    private static String place(String sheet, int row) {
        String name = sheet.isEmpty() ? "" : ", in the sheet " + Quoted.of(sheet);
        String number = row == 0 ? "" : (sheet.isEmpty() ? ", in row " : ", row ") + row;
        return name + number;
    }

    /** Returns what was expected and what came, without the place. */
    public String problem() {
        return problem;
    }

    /** Returns the name of the sheet, if one was reached that has a name. */
    public Optional<String> sheet() {
        return Optional.of(sheet).filter(name -> !name.isEmpty());
    }

    /** Returns the number of the row, if one was reached. */
    public OptionalInt row() {
        return row == 0 ? OptionalInt.empty() : OptionalInt.of(row);
    }
}
