package io.github.tongbi.samples.halfyear;

import io.github.tongbi.core.report.Report;
import io.github.tongbi.formats.json.ReportDocument;
import io.github.tongbi.samples.halfyear.audit.ReportAudit;
import io.github.tongbi.samples.halfyear.output.JsonOutput;
import io.github.tongbi.samples.halfyear.output.TextOutput;

import org.apache.commons.cli.ParseException;
import org.jspecify.annotations.Nullable;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Objects;

/**
 * Reads a half-year report, recomputes its indicators, judges every printed rate, and tells what the
 * figures imply.
 *
 * <p>Exit status: 0 if all is consistent, 1 if some figure is not, 2 if the input cannot be read.
 */
public final class HalfYear {
    private static final String SHIPPED = "/half-year-2020.json";
    private static final int INCONSISTENT = 1;
    private static final int UNREADABLE = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Arguments arguments;

    private HalfYear(PrintStream out, PrintStream err, Arguments arguments) {
        this.out = out;
        this.err = err;
        this.arguments = arguments;
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
        OutputStream buffered = new BufferedOutputStream(new FileOutputStream(descriptor));
        return new PrintStream(buffered, false, StandardCharsets.UTF_8);
    }

    /** Runs the audit with these streams and returns the exit status. */
    static int run(PrintStream out, PrintStream err, String... args) {
        try {
            Arguments arguments = Arguments.parse(args);
            if (arguments.help()) {
                out.print(Arguments.HELP);
                return 0;
            }
            return new HalfYear(out, err, arguments).call();
        } catch (ParseException e) {
            return refuse(err, e.getMessage());
        }
    }

    private static int refuse(PrintStream err, @Nullable String message) {
        err.println("half-year: " + message);
        return UNREADABLE;
    }

    /** The steps: read the document, make the indicators, show them, and write it if asked. */
    private int call() {
        Report report;
        try {
            report = read();
        } catch (UnreadableReportException e) {
            e.problems().forEach(this::tell);
            return UNREADABLE;
        } catch (IOException e) {
            tell(reason(e));
            return UNREADABLE;
        }
        ReportAudit audit = ReportAudit.of(report);
        show(report, audit);
        boolean written =
                arguments.out().isEmpty() || write(report, arguments.out().get());
        if (!written) {
            return UNREADABLE;
        }
        return audit.isConsistent() ? 0 : INCONSISTENT;
    }

    private Report read() throws IOException {
        if (arguments.in().isPresent()) {
            return arguments.in().get().read();
        }
        try (InputStream in =
                Objects.requireNonNull(HalfYear.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return ReportDocument.read(in);
        }
    }

    private boolean write(Report report, ReportFile file) {
        try {
            int leftOut = file.write(report, arguments.language().locale());
            if (leftOut > 0) {
                refuse(
                        err,
                        file.file() + ": " + leftOut + " figures left out, which no indicator"
                                + " of the catalogue stands for");
            }
            return true;
        } catch (IOException e) {
            refuse(err, file.file() + ": expected a file to write to, got " + reason(e));
            return false;
        }
    }

    /** Tells the reason alone; some messages are nothing but the name of the file. */
    private static String reason(IOException e) {
        return e instanceof NoSuchFileException ? "no such file" : String.valueOf(e.getMessage());
    }

    private void tell(String problem) {
        String name = arguments.in().map(in -> in.file().toString()).orElse(SHIPPED);
        refuse(err, name + ": " + problem);
    }

    private void show(Report report, ReportAudit audit) {
        Locale locale = arguments.language().locale();
        switch (arguments.format()) {
            case TEXT -> new TextOutput(locale, out).write(report, audit);
            case JSON -> new JsonOutput(locale, out).write(report, audit);
        }
    }
}
