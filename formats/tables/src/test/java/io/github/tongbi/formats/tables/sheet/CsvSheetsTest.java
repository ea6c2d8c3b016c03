package io.github.tongbi.formats.tables.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class CsvSheetsTest {
    @Test
    void rowsComeBack() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = CsvSheets.writer(out, CsvStyle.MARKED)) {
            writer.sheet("observations");
            writer.header(ImmutableList.of(Cell.of("指标"), Cell.of("值")));
            writer.row(ImmutableList.of(Cell.of("=1+1"), Cell.of("2.20")));
            writer.sheet("a,]b");
            writer.row(ImmutableList.of(Cell.of("[x]")));
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "\uFEFF[observations]\r\n指标,值\r\n'=1+1,2.20\r\n\r\n\"[a,]b]\"\r\n'[x]\r\n");
        assertThat(read(out.toByteArray()))
                .containsExactly(
                        row("observations", 2, "指标", "值"),
                        row("observations", 3, "=1+1", "2.20"),
                        row("a,]b", 6, "[x]"));
    }

    private static SheetRow row(String sheet, int number, String... cells) {
        ImmutableList.Builder<Cell> list = ImmutableList.builder();
        for (String cell : cells) {
            list.add(Cell.of(cell));
        }
        return new SheetRow(sheet, number, false, list.build());
    }

    private static List<SheetRow> read(byte[] bytes) {
        List<SheetRow> rows = new ArrayList<>();
        try (SheetReader reader = CsvSheets.read(new ByteArrayInputStream(bytes), Limits.DEFAULT)) {
            for (Optional<SheetRow> row = reader.next(); row.isPresent(); row = reader.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }
}
