package io.github.tongbi.formats.tables;

import io.github.tongbi.formats.tables.sheet.SheetReader;
import io.github.tongbi.formats.tables.sheet.SheetRow;
import io.github.tongbi.formats.tables.sheet.UnreadableSheetException;

import java.util.Optional;
import java.util.function.Consumer;

/** Goes through the rows of a file. */
final class Sheets {
    private Sheets() {}

    /** Gives every row to the table, up to where the file ends or cannot be read any further. */
    static void read(SheetReader in, Failures failures, Consumer<SheetRow> table) {
        try {
            for (Optional<SheetRow> row = in.next();
                    row.isPresent() && !failures.isFull();
                    row = in.next()) {
                table.accept(row.get());
            }
        } catch (UnreadableSheetException e) {
            failures.end(e);
        }
    }
}
