package io.github.tongbi.samples.halfyear;

import io.github.tongbi.core.report.Report;
import io.github.tongbi.formats.json.Problem;
import io.github.tongbi.formats.json.ReportDocument;
import io.github.tongbi.formats.json.UnreadableDocumentException;
import io.github.tongbi.samples.halfyear.audit.ReportAudit;
import io.github.tongbi.samples.halfyear.output.JsonOutput;
import io.github.tongbi.samples.halfyear.output.TextOutput;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;

/**
 * Reads a half-year report, recomputes its indicators, judges every printed rate, and tells what the
 * figures imply.
 *
 * <p>Exit status: 0 if all is consistent, 1 if some figure is not, 2 if the input cannot be read.
 */
@Command(
        name = "half-year",
        mixinStandardHelpOptions = true,
        version = "half-year 0.1.0",
        description = "Audits a half-year report: its figures, its indicators, what they imply.",
        footer = {
            "",
            "Exit status: 0 all consistent, 1 some figure inconsistent, 2 input unreadable."
        })
public final class HalfYear implements Callable<Integer> {
    private static final String SHIPPED = "/half-year-2020.json";
    private static final int INCONSISTENT = 1;
    private static final int UNREADABLE = 2;

    /** How the result is written. */
    enum Format {
        TEXT,
        JSON
    }

    /** The language of the result. */
    enum Language {
        ZH(Locale.CHINA),
        EN(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }
    }

    private final PrintStream out;
    private final PrintStream err;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "the report document; without it, the shipped one of 2020")
    private @Nullable Path file;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "how the result is written; text if not given")
    private Format format = Format.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = "the language of the result; zh if not given")
    private Language language = Language.ZH;

    HalfYear(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the audit and ends the process with its status. */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(status);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** Runs the audit with these streams and returns the exit status. */
    static int run(PrintStream out, PrintStream err, String... args) {
        return new CommandLine(new HalfYear(out, err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((e, arguments) -> refuse(err, e.getMessage()))
                .execute(args);
    }

    private static int refuse(PrintStream err, @Nullable String message) {
        err.println("half-year: " + message);
        return UNREADABLE;
    }

    /** The three steps: read the document, make the indicators, show them. */
    @Override
    public Integer call() {
        Report report;
        try {
            report = read();
        } catch (UnreadableDocumentException e) {
            e.problems().forEach(problem -> tell(problem));
            return UNREADABLE;
        }
        ReportAudit audit = ReportAudit.of(report);
        show(report, audit);
        return audit.isConsistent() ? 0 : INCONSISTENT;
    }

    private Report read() {
        if (file != null) {
            return ReportDocument.read(file);
        }
        try (InputStream in =
                Objects.requireNonNull(HalfYear.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return ReportDocument.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(Problem problem) {
        refuse(err, (file == null ? SHIPPED : file.toString()) + ": " + problem);
    }

    private void show(Report report, ReportAudit audit) {
        switch (format) {
            case TEXT -> new TextOutput(language.locale, out).write(report, audit);
            case JSON -> new JsonOutput(language.locale, out).write(report, audit);
        }
    }
}
