package io.github.tongbi.formats.tables.sheet;

import com.google.common.collect.ImmutableList;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Short ways to read and write whole files. */
final class Sheets {
    private Sheets() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static SheetRow row(String sheet, int number, String... shown) {
        ImmutableList.Builder<Cell> cells = ImmutableList.builder();
        for (String text : shown) {
            cells.add(Cell.of(text));
        }
        return new SheetRow(sheet, number, false, cells.build());
    }

    static ImmutableList<Cell> cells(Cell... cells) {
        return ImmutableList.copyOf(cells);
    }

    static ImmutableList<SheetRow> csv(String text) {
        return csv(utf8(text), Limits.DEFAULT);
    }

    static ImmutableList<SheetRow> csv(byte[] bytes, Limits limits) {
        try (SheetReader reader = CsvSheets.read(new ByteArrayInputStream(bytes), limits)) {
            return all(reader);
        }
    }

    static ImmutableList<SheetRow> xlsx(byte[] bytes) {
        return xlsx(bytes, Limits.DEFAULT);
    }

    static ImmutableList<SheetRow> xlsx(byte[] bytes, Limits limits) {
        try (SheetReader reader = XlsxSheets.read(new ByteArrayInputStream(bytes), limits)) {
            return all(reader);
        }
    }

    static ImmutableList<SheetRow> all(SheetReader reader) {
        ImmutableList.Builder<SheetRow> rows = ImmutableList.builder();
        for (Optional<SheetRow> row = reader.next(); row.isPresent(); row = reader.next()) {
            rows.add(row.get());
        }
        return rows.build();
    }

    /** Writes one sheet of the rows. */
    @SafeVarargs
    static byte[] writtenXlsx(String sheet, ImmutableList<Cell>... rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = XlsxSheets.writer(out)) {
            writer.sheet(sheet);
            for (ImmutableList<Cell> row : rows) {
                writer.row(row);
            }
        }
        return out.toByteArray();
    }

    @SafeVarargs
    static String writtenCsv(CsvStyle style, ImmutableList<Cell>... rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = CsvSheets.writer(out, style)) {
            for (ImmutableList<Cell> row : rows) {
                writer.row(row);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
