package io.github.tongbi.formats.tables.sheet;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

import de.siegmar.fastcsv.writer.CsvWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes tables as CSV. */
final class CsvSheetWriter implements SheetWriter {
    private final Writer out;
    private final CsvWriter csv;
    private final Set<String> names = new HashSet<>();
    private boolean begun;

    CsvSheetWriter(OutputStream stream, CsvStyle style) {
        out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        if (style.byteOrderMark()) {
            unchecked(() -> out.write('\uFEFF'));
        }
        csv = CsvWriter.builder().fieldSeparator(style.delimiter()).build(out);
    }

    @Override
    public void sheet(String name) {
        checkArgument(!name.isEmpty(), "expected a name of a table, got \"\"");
        checkArgument(
                names.add(name),
                "expected another name than that of a table before, got \"%s\"",
                name);
        Texts.requireWhole(name);
        if (begun) {
            csv.writeRecord(ImmutableList.of());
        }
        begun = true;
        csv.writeRecord("[" + name + "]");
    }

    @Override
    public void only(String name) {
        checkArgument(!begun, "expected nothing before the only table \"%s\", got one", name);
    }

    @Override
    public void header(List<Cell> cells) {
        row(cells);
    }

    @Override
    public void row(List<Cell> cells) {
        boolean alone = isAlone(cells);
        List<String> fields = new ArrayList<>(cells.size());
        for (Cell cell : cells) {
            fields.add(field(cell, alone));
        }
        begun = true;
        csv.writeRecord(fields);
    }

    private static String field(Cell cell, boolean alone) {
        checkArgument(
                !(cell instanceof Cell.Refused), "expected a cell with a value, got %s", cell);
        return cell instanceof Cell.Text text
                ? CsvText.written(Texts.requireWhole(text.text()), alone)
                : cell.shown();
    }

    /** Tells whether no cell but the first has anything in it. */
    private static boolean isAlone(List<Cell> cells) {
        for (int i = 1; i < cells.size(); i++) {
            if (!(cells.get(i) instanceof Cell.Empty)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        unchecked(() -> {
            csv.flush();
            out.flush();
        });
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
