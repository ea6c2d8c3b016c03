package io.github.tongbi.formats.tables.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class XlsxSheetsTest {
    @Test
    void rowsComeBack() {
        ImmutableList<Cell> cells = ImmutableList.of(
                Cell.of("=1+1"),
                Cell.of("2.20"),
                Cell.EMPTY,
                Cell.of("12.20%"),
                Cell.of(" a\r_x000D_ "),
                Cell.of("1234567890.1234567"),
                new Cell.Date(LocalDate.of(2020, 6, 30), Cell.DatePart.MONTH));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = XlsxSheets.writer(out)) {
            writer.sheet("a:b");
            writer.header(ImmutableList.of(Cell.of("指标")));
            writer.row(ImmutableList.of());
            writer.row(cells);
            writer.sheet("b");
            writer.row(cells);
        }
        assertThat(read(out.toByteArray()))
                .containsExactly(
                        new SheetRow("a:b", 1, false, ImmutableList.of(Cell.of("指标"))),
                        new SheetRow("a:b", 3, false, cells),
                        new SheetRow("b", 1, false, cells));
    }

    private static List<SheetRow> read(byte[] bytes) {
        List<SheetRow> rows = new ArrayList<>();
        try (SheetReader reader =
                XlsxSheets.read(new ByteArrayInputStream(bytes), Limits.DEFAULT)) {
            for (Optional<SheetRow> row = reader.next(); row.isPresent(); row = reader.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }
}
