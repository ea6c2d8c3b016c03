package io.github.tongbi.formats.tables.sheet;

import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Sets the number formats of cells, a run of rows at a time, because setting one costs more than a cell. */
final class ColumnFormats {
    private final Worksheet sheet;
    private final List<@Nullable Run> runs = new ArrayList<>();

    ColumnFormats(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** The rows of a column, one below the other, that have one format. */
    private record Run(String format, int first, int last) {
        boolean goesOnWith(int row, String other) {
            return row == last + 1 && format.equals(other);
        }
    }

    /** Formats a cell of the last row that was begun. */
    void set(int row, int column, String format) {
        while (runs.size() <= column) {
            runs.add(null);
        }
        Run run = runs.get(column);
        if (run != null && run.goesOnWith(row, format)) {
            runs.set(column, new Run(run.format, run.first, row));
        } else {
            write(run, column);
            runs.set(column, new Run(format, row, row));
        }
    }

    /** Sets all formats, before the rows are written. */
    void flush() {
        for (int column = 0; column < runs.size(); column++) {
            write(runs.get(column), column);
            runs.set(column, null);
        }
    }

    private void write(@Nullable Run run, int column) {
        if (run != null) {
            sheet.range(run.first, column, run.last, column)
                    .style()
                    .format(run.format)
                    .set();
        }
    }
}
