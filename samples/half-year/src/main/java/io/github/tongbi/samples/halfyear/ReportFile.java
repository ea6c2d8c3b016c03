package io.github.tongbi.samples.halfyear;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Catalogue;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.formats.fields.ReportObservations;
import io.github.tongbi.formats.json.Problem;
import io.github.tongbi.formats.json.ReportDocument;
import io.github.tongbi.formats.json.UnreadableDocumentException;
import io.github.tongbi.formats.sdmx.SdmxCsv;
import io.github.tongbi.formats.sdmx.SdmxHeader;
import io.github.tongbi.formats.sdmx.SdmxJson;
import io.github.tongbi.formats.sdmx.SdmxLimits;
import io.github.tongbi.formats.sdmx.SdmxReading;
import io.github.tongbi.formats.sdmx.SdmxStructure;
import io.github.tongbi.formats.sdmx.SdmxVersion;
import io.github.tongbi.formats.sdmx.UnreadableSdmxException;
import io.github.tongbi.formats.tables.ReportTables;
import io.github.tongbi.formats.tables.TableResult;
import io.github.tongbi.formats.tables.sheet.CsvSheets;
import io.github.tongbi.formats.tables.sheet.CsvStyle;
import io.github.tongbi.formats.tables.sheet.Limits;
import io.github.tongbi.formats.tables.sheet.SheetReader;
import io.github.tongbi.formats.tables.sheet.SheetWriter;
import io.github.tongbi.formats.tables.sheet.UnreadableSheetException;
import io.github.tongbi.formats.tables.sheet.XlsxSheets;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Reads a report from a file of any format, and writes it to one.
 *
 * @param file the file
 * @param format what it is
 * @param sdmx the version of an SDMX message
 */
record ReportFile(Path file, ReportFormat format, SdmxVersion sdmx) {
    /**
     * Reads the report.
     *
     * @throws UnreadableReportException with all problems
     * @throws IOException if there is no such file, or it cannot be read
     */
    Report read() throws IOException {
        if (format == ReportFormat.JSON) {
            return readJson();
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return switch (format) {
                case CSV -> readTables(CsvSheets.read(in, Limits.DEFAULT));
                case XLSX -> readTables(XlsxSheets.read(file, Limits.DEFAULT));
                default -> readSdmx(in);
            };
        } catch (UnreadableSheetException | UnreadableSdmxException e) {
            throw new UnreadableReportException(ImmutableList.of(String.valueOf(e.getMessage())));
        }
    }

    private Report readJson() {
        try {
            return ReportDocument.read(file);
        } catch (UnreadableDocumentException e) {
            throw new UnreadableReportException(
                    e.problems().stream().map(Problem::toString).toList());
        }
    }

    private static Report readTables(SheetReader in) {
        try (in) {
            TableResult<Report> read = ReportTables.read(in);
            requireNone(read.failures());
            return read.values().get(0);
        }
    }

    private Report readSdmx(InputStream in) {
        SdmxStructure structure = SdmxStructure.of(Catalogue.standard());
        SdmxReading read = format == ReportFormat.SDMX_CSV
                ? SdmxCsv.read(in, structure, sdmx, SdmxLimits.STANDARD)
                : SdmxJson.read(in, structure, sdmx, SdmxLimits.STANDARD);
        requireNone(read.failures());
        return SdmxReport.of(read.observations());
    }

    private static void requireNone(List<?> failures) {
        if (!failures.isEmpty()) {
            throw new UnreadableReportException(
                    failures.stream().map(Object::toString).toList());
        }
    }

    /**
     * Writes the report, and returns how many of its figures the format cannot keep.
     *
     * @throws IOException if the file cannot be written
     */
    int write(Report report, Locale locale) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            switch (format) {
                case JSON -> ReportDocument.write(report, out);
                case CSV -> writeTables(report, CsvSheets.writer(out, CsvStyle.MARKED), locale);
                case XLSX -> writeTables(report, XlsxSheets.writer(out), locale);
                default -> {
                    return writeSdmx(report, out);
                }
            }
        }
        return 0;
    }

    private static void writeTables(Report report, SheetWriter out, Locale locale) {
        try (out) {
            ReportTables.write(report, out, locale);
        }
    }

    private int writeSdmx(Report report, OutputStream out) {
        SdmxStructure structure = SdmxStructure.of(Catalogue.standard());
        ReportObservations observations = ReportObservations.of(report);
        if (format == ReportFormat.SDMX_CSV) {
            SdmxCsv.write(observations.observations(), structure, sdmx, out);
        } else {
            SdmxHeader header = new SdmxHeader("HALF_YEAR", "TONGBI", Instant.now());
            SdmxJson.write(observations.observations(), structure, sdmx, header, out);
        }
        return observations.leftOut();
    }
}
