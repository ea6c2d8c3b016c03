package io.github.tongbi.formats.tables;

import io.github.tongbi.formats.tables.sheet.CsvSheets;
import io.github.tongbi.formats.tables.sheet.CsvStyle;
import io.github.tongbi.formats.tables.sheet.Limits;
import io.github.tongbi.formats.tables.sheet.SheetReader;
import io.github.tongbi.formats.tables.sheet.SheetWriter;
import io.github.tongbi.formats.tables.sheet.XlsxSheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;

/** Files of tables in memory, for tests of both kinds. */
enum TableFile {
    CSV,
    XLSX;

    byte[] write(Consumer<SheetWriter> writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer =
                this == CSV ? CsvSheets.writer(out, CsvStyle.PLAIN) : XlsxSheets.writer(out)) {
            writing.accept(writer);
        }
        return out.toByteArray();
    }

    <R> R read(byte[] file, Function<SheetReader, R> reading) {
        ByteArrayInputStream in = new ByteArrayInputStream(file);
        try (SheetReader reader = this == CSV
                ? CsvSheets.read(in, Limits.DEFAULT)
                : XlsxSheets.read(in, Limits.DEFAULT)) {
            return reading.apply(reader);
        }
    }

    /** Returns what a failed test shows of the file. */
    String shown(byte[] file) {
        return this == CSV ? new String(file, StandardCharsets.UTF_8) : file.length + " bytes";
    }
}
