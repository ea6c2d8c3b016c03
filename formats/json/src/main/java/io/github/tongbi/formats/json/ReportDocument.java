package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.report.Report;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A report as a JSON document (JSON 报告文档), in UTF-8.
 *
 * <p>A document has a {@code header} and lists of models and observations. A figure is {@code {"value":
 * "2.20", "unit": "亿元"}}: the digits as printed and the unit with its scale word, with a {@code
 * qualifier} such as {@code "NEAR"} if there is one, and a {@code step} if it is not the one that the
 * digits give ({@code "0"} for an exact amount). Periods are in their SDMX form, regions as {@code
 * 440307/大鹏新区}. What was read and is written again is the same document.
 *
 * <p>A document has at most 8 MiB and 32 levels of nesting; larger ones are refused before they take
 * memory.
 */
public final class ReportDocument {
    private ReportDocument() {}

    /**
     * Reads a report.
     *
     * @throws UnreadableDocumentException with all problems, if there is any
     */
    public static Report read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (NoSuchFileException e) {
            throw unreadable(file, "no such file");
        } catch (IOException e) {
            throw unreadable(file, String.valueOf(e.getMessage()));
        } catch (JacksonIOException e) {
            throw unreadable(file, e.getOriginalMessage());
        }
    }

    private static UnreadableDocumentException unreadable(Path file, String reason) {
        String message = "expected a readable report document, got " + Quoted.of(file.toString());
        return new UnreadableDocumentException(
                ImmutableList.of(new Problem("", 0, 0, message + ": " + reason)));
    }

    /**
     * Reads a report; the caller closes the stream.
     *
     * @throws UnreadableDocumentException with all problems, if there is any
     * @throws JacksonIOException if the stream cannot be read
     */
    public static Report read(InputStream in) {
        try (DocumentReader reader = DocumentReader.of(in)) {
            Optional<Report> report = reader.document(ReportEntities.REPORT);
            return report.orElseThrow(() -> new UnreadableDocumentException(reader.problems()));
        }
    }

    /**
     * Writes a report, indented; the caller closes the stream.
     *
     * @throws JacksonException if the stream cannot be written
     */
    public static void write(Report report, OutputStream out) {
        try (JsonGenerator generator = IndentedJson.generator(out)) {
            ReportEntities.REPORT.write(report, generator);
            generator.writeRaw('\n');
        }
    }
}
