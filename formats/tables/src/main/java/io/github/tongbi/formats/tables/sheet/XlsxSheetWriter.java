package io.github.tongbi.formats.tables.sheet;

import static com.google.common.base.Preconditions.checkArgument;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes sheets as a workbook. */
final class XlsxSheetWriter implements SheetWriter {
    private static final int FLUSHED_ROWS = 500;
    private static final int MIN_WIDTH = 10;
    private static final int MAX_WIDTH = 40;

    private final Workbook book;
    private final Set<String> names = new HashSet<>();
    private final CellTexts texts = new CellTexts();
    private Optional<OpenSheet> sheet = Optional.empty();
    private int row;

    /** The sheet that is being written. */
    private record OpenSheet(Worksheet sheet, XlsxCellWriter cells) {}

    XlsxSheetWriter(OutputStream out) {
        book = new Workbook(out, "Tongbi", null);
    }

    @Override
    public void sheet(String name) {
        checkArgument(!name.isEmpty(), "expected a name of a sheet, got \"\"");
        String written = SheetNames.written(name);
        checkArgument(
                names.add(SheetNames.key(written)),
                "expected another name than that of a sheet before, got \"%s\"",
                name);
        finishSheet();
        Worksheet begun = book.newWorksheet(written);
        sheet = Optional.of(new OpenSheet(begun, new XlsxCellWriter(begun, texts)));
        row = 0;
    }

    @Override
    public void only(String name) {
        checkArgument(names.isEmpty(), "expected nothing before the only sheet \"%s\"", name);
        sheet(name);
    }

    @Override
    public void header(List<Cell> cells) {
        Worksheet current = current().sheet();
        for (int column = 0; column < cells.size(); column++) {
            current.width(column, width(cells.get(column).shown()));
            current.style(row, column).bold().set();
        }
        if (row == 0) {
            current.freezePane(0, 1);
        }
        row(cells);
    }

    /** Returns a width in digits, of which a Chinese character takes two. */
    private static int width(String text) {
        int width = 2;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) < '\u2000' ? 1 : 2;
        }
        return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width));
    }

    @Override
    public void row(List<Cell> cells) {
        OpenSheet current = current();
        checkArgument(
                row < Worksheet.MAX_ROWS, "expected at most %s rows, got more", Worksheet.MAX_ROWS);
        checkArgument(
                cells.size() <= Worksheet.MAX_COLS,
                "expected at most %s columns, got %s",
                Worksheet.MAX_COLS,
                cells.size());
        for (int column = 0; column < cells.size(); column++) {
            current.cells().write(row, column, cells.get(column));
        }
        if (++row % FLUSHED_ROWS == 0) {
            current.cells().flush();
            unchecked(current.sheet()::flush);
        }
    }

    private OpenSheet current() {
        if (sheet.isEmpty()) {
            sheet("Sheet1");
        }
        return sheet.orElseThrow();
    }

    private void finishSheet() {
        if (sheet.isPresent()) {
            sheet.get().cells().flush();
            unchecked(sheet.get().sheet()::finish);
        }
    }

    @Override
    public void close() {
        current();
        finishSheet();
        unchecked(book::finish);
    }

    private static void unchecked(Output output) {
        try {
            output.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Output {
        void write() throws IOException;
    }
}
