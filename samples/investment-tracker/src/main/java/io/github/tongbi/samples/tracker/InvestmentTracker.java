package io.github.tongbi.samples.tracker;

import com.google.common.base.Ascii;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.project.EnterpriseInvestment;
import io.github.tongbi.formats.tables.TableFailure;
import io.github.tongbi.formats.tables.TableResult;
import io.github.tongbi.formats.tables.TrackingTable;
import io.github.tongbi.formats.tables.sheet.CsvSheets;
import io.github.tongbi.formats.tables.sheet.Limits;
import io.github.tongbi.formats.tables.sheet.SheetReader;
import io.github.tongbi.formats.tables.sheet.UnreadableSheetException;
import io.github.tongbi.formats.tables.sheet.XlsxSheets;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Reads a tracking table of investment targets, and prints who is behind time progress (序时进度), most
 * behind first.
 *
 * <p>Exit status: 0 if none is behind, 1 if some are, 2 if the table or a row of it cannot be read.
 */
public final class InvestmentTracker {
    static final String HELP = """
            Usage: investment-tracker [FILE.csv|FILE.xlsx] [--by month|day] [--lang zh|en]
            Tells which enterprises are behind time progress with their investment targets.

              FILE               the tracking table; without it, the shipped one of 500
              --by month|day     how time progress is counted; month if not given
              --lang zh|en       the language of the result; zh if not given

            Exit status: 0 none behind, 1 some behind, 2 something cannot be read.
            """;

    private static final String SHIPPED = "/tracking-2020-04.csv";
    private static final int BEHIND = 1;
    private static final int UNREADABLE = 2;

    private InvestmentTracker() {}

    /** Runs the sample and ends the process with its status. */
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

    /** Runs the sample with these streams and returns the exit status. */
    static int run(PrintStream out, PrintStream err, String... args) {
        try {
            CommandLine line = new DefaultParser().parse(options(), args);
            if (line.hasOption("help")) {
                out.print(HELP);
                return 0;
            }
            return track(line, out, err);
        } catch (ParseException | UnreadableSheetException e) {
            return refuse(err, e.getMessage());
        } catch (NoSuchFileException e) {
            return refuse(err, e.getMessage() + ": no such file");
        } catch (IOException e) {
            return refuse(err, e.toString());
        }
    }

    private static Options options() {
        return new Options()
                .addOption(new Option("h", "help", false, null))
                .addOption(new Option(null, "by", true, null))
                .addOption(new Option(null, "lang", true, null));
    }

    private static int refuse(PrintStream err, @Nullable String message) {
        err.println("investment-tracker: " + message);
        return UNREADABLE;
    }

    private static int track(CommandLine line, PrintStream out, PrintStream err)
            throws ParseException, IOException {
        boolean byDay = choice(line, "by", "month", "day");
        boolean english = choice(line, "lang", "zh", "en");
        TableResult<EnterpriseInvestment> table = read(line.getArgList());
        for (TableFailure failure : table.failures()) {
            refuse(err, failure.toString());
        }
        TrackingReport report = TrackingReport.of(table.values(), byDay);
        report.write(out, english ? Locale.ENGLISH : Locale.CHINA);
        if (!table.failures().isEmpty()) {
            return UNREADABLE;
        }
        return report.behind().isEmpty() ? 0 : BEHIND;
    }

    /** Tells whether the second of two values was chosen; the first is the usual one. */
    private static boolean choice(CommandLine line, String option, String usual, String other)
            throws ParseException {
        String value = line.getOptionValue(option, usual);
        if (!value.equals(usual) && !value.equals(other)) {
            throw new ParseException("expected --" + option + " as " + usual + " or " + other
                    + ", got " + Quoted.of(value));
        }
        return value.equals(other);
    }

    private static TableResult<EnterpriseInvestment> read(List<String> files)
            throws ParseException, IOException {
        if (files.size() > 1) {
            throw new ParseException(
                    "expected one file, got " + Quoted.of(files.get(1)) + " as well");
        }
        if (files.isEmpty()) {
            try (InputStream in = Objects.requireNonNull(
                    InvestmentTracker.class.getResourceAsStream(SHIPPED), SHIPPED)) {
                return read(CsvSheets.read(in, Limits.DEFAULT));
            }
        }
        Path file = Path.of(files.get(0));
        String name = Ascii.toLowerCase(file.toString());
        if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
            throw new ParseException(
                    "expected a file that ends in .csv or .xlsx, got " + Quoted.of(files.get(0)));
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(
                    name.endsWith(".csv")
                            ? CsvSheets.read(in, Limits.DEFAULT)
                            : XlsxSheets.read(in, Limits.DEFAULT));
        }
    }

    private static TableResult<EnterpriseInvestment> read(SheetReader in) {
        try (in) {
            return TrackingTable.read(in);
        }
    }
}
