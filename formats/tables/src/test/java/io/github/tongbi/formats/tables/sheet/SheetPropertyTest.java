package io.github.tongbi.formats.tables.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import java.io.ByteArrayOutputStream;

@Domain(CellArbitraries.class)
class SheetPropertyTest {
    @Property
    void csvComesBackAsItIsShown(@ForAll ImmutableList<ImmutableList<Cell>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(CsvSheets.writer(out, CsvStyle.PLAIN), rows);
        assertThat(Sheets.csv(out.toByteArray(), Limits.DEFAULT)).isEqualTo(read(rows, 1, true));
    }

    @Property(tries = 200)
    void workbooksComeBack(@ForAll ImmutableList<ImmutableList<Cell>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(XlsxSheets.writer(out), rows);
        assertThat(Sheets.xlsx(out.toByteArray())).isEqualTo(read(rows, 0, false));
    }

    private static void write(SheetWriter writer, ImmutableList<ImmutableList<Cell>> rows) {
        writer.sheet("s");
        for (ImmutableList<Cell> row : rows) {
            writer.row(row);
        }
        writer.close();
    }

    /** Returns what a reader gives of rows behind others; {@code untyped} if it knows no dates. */
    private static ImmutableList<SheetRow> read(
            ImmutableList<ImmutableList<Cell>> rows, int before, boolean untyped) {
        ImmutableList.Builder<SheetRow> read = ImmutableList.builder();
        for (int i = 0; i < rows.size(); i++) {
            ImmutableList<Cell> cells = rows.get(i);
            int size = cells.size();
            while (size > 0 && cells.get(size - 1).equals(Cell.EMPTY)) {
                size--;
            }
            ImmutableList.Builder<Cell> shown = ImmutableList.builder();
            for (Cell cell : cells.subList(0, size)) {
                shown.add(untyped ? Cell.of(cell.shown()) : cell);
            }
            if (size > 0) {
                read.add(new SheetRow("s", before + i + 1, false, shown.build()));
            }
        }
        return read.build();
    }
}
