package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.formats.fields.Entities;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
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
 * <p>A document has at most 4 MiB and 32 levels of nesting, a text in it at most 10 000 characters, and
 * a list of parts or names in a model at most 30 000 elements; larger ones are refused before they take
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
        return read(file, JsonLimits.DOCUMENT);
    }

    /** Reads a report within other limits; otherwise as {@link #read(Path)}. */
    public static Report read(Path file, JsonLimits limits) {
        try (InputStream in = Files.newInputStream(file)) {
            return report(in, limits);
        } catch (IOException e) {
            String reason = Files.isDirectory(file) ? "a directory" : reason(e);
            throw new UnreadableDocumentException(ImmutableList.of(
                    Place.DOCUMENT.problem("expected a readable report document, got \""
                            + Quoted.visible(file.toString()) + "\": " + reason)));
        }
    }

    /** Tells the reason alone; what the file system says as a whole names the file again. */
    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        return String.valueOf(
                e instanceof FileSystemException system ? system.getReason() : e.getMessage());
    }

    /**
     * Reads a report; the caller closes the stream.
     *
     * @throws UnreadableDocumentException with all problems, if there is any
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static Report read(InputStream in) {
        return read(in, JsonLimits.DOCUMENT);
    }

    /** Reads a report within other limits; otherwise as {@link #read(InputStream)}. */
    public static Report read(InputStream in, JsonLimits limits) {
        try {
            return report(in, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Report report(InputStream in, JsonLimits limits) throws IOException {
        CharBuffer text = DocumentText.read(in, limits.bytes());
        try (DocumentReader reader = DocumentReader.of(text, limits)) {
            Optional<Report> report = reader.document(Entities.REPORT);
            return report.orElseThrow(() -> new UnreadableDocumentException(reader.problems()));
        }
    }

    /**
     * Writes a report, indented; the caller closes the stream.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void write(Report report, OutputStream out) {
        try (JsonGenerator generator = IndentedJson.generator(out)) {
            new ValueWriter(generator).write(Entities.REPORT, report);
            generator.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }
}
