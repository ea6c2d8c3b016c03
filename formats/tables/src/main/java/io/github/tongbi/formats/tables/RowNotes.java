package io.github.tongbi.formats.tables;

import com.google.common.base.CharMatcher;

import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.invariant.InvariantException;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.tables.sheet.SheetRow;

import java.util.Optional;

/** Notes what is wrong with the rows of a sheet, at the columns of its header. */
final class RowNotes {
    private final Header header;
    private final Failures failures;
    private boolean sound = true;

    RowNotes(Header header, Failures failures) {
        this.header = header;
        this.failures = failures;
    }

    /** Begins another row, with which nothing is wrong yet. */
    void begin() {
        sound = true;
    }

    boolean isSound() {
        return sound;
    }

    /** Notes that the column does not hold what was expected, as a noun phrase. */
    void expected(SheetRow row, Column column, String expected) {
        sound = false;
        if (header.has(column)) {
            failures.cell(row, header.position(column), header.text(column), expected);
        } else {
            failures.row(row, "expected " + expected + ", got no column " + header.text(column));
        }
    }

    void refused(SheetRow row, Column column, UnreadableTextException e) {
        reason(row, column, String.valueOf(e.getMessage()));
    }

    void refused(SheetRow row, Column column, InvariantException e) {
        e.violations().forEach(violation -> reason(row, column, violation.message()));
    }

    /** Notes what is wrong with an entity as a whole, at the columns of the fields that break it. */
    void refused(SheetRow row, Layout<?> layout, InvariantException e) {
        for (Violation violation : e.violations()) {
            Optional<Column> column = layout.type()
                    .field(firstStep(violation.path()))
                    .flatMap((Field<?> field) -> layout.slot(field).firstColumn())
                    .filter(header::has);
            if (column.isPresent()) {
                reason(row, column.get(), violation.message());
            } else {
                sound = false;
                failures.row(row, violation.message());
            }
        }
    }

    private void reason(SheetRow row, Column column, String reason) {
        sound = false;
        failures.cellReason(row, header.position(column), header.text(column), reason);
    }

    /** A violation inside a field, of areaUse.leased or parts[0], is shown at that field. */
    private static String firstStep(String path) {
        int end = CharMatcher.anyOf(".[").indexIn(path);
        return end < 0 ? path : path.substring(0, end);
    }
}
