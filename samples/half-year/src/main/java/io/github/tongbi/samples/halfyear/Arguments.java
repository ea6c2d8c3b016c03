package io.github.tongbi.samples.halfyear;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.formats.sdmx.SdmxVersion;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The arguments of the command line.
 *
 * @param in the file of the report, or empty for the shipped one
 * @param out the file that the report is written to, if it is to be written
 * @param format how the result is written
 * @param language the language of the result
 * @param help whether only the help was asked for
 */
record Arguments(
        Optional<ReportFile> in,
        Optional<ReportFile> out,
        Format format,
        Language language,
        boolean help) {
    static final String HELP = """
            Usage: half-year [--in FILE] [--out FILE] [--format text|json] [--lang zh|en]
            Audits a half-year report: its figures, its indicators, what they imply.

              --in FILE, FILE      the report; without it, the shipped one of 2020
              --out FILE           writes the report to this file as well
                                   Files are .json, .csv, .xlsx, .sdmx.csv or .sdmx.json;
                                   SDMX keeps figures of the catalogue only.
              --sdmx 2.0|2.1       the version of SDMX; 2.1 if not given
              --format text|json   how the result is written; text if not given
              --lang zh|en         the language of the result; zh if not given
              -h, --help           shows this help

            Exit status: 0 all consistent, 1 some figure inconsistent, 2 input unreadable.
            """;

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

        Locale locale() {
            return locale;
        }
    }

    /**
     * Reads the arguments.
     *
     * @throws ParseException if there is one that is not known
     */
    static Arguments parse(String... args) throws ParseException {
        Options options = new Options()
                .addOption(new Option("h", "help", false, null))
                .addOption(new Option(null, "in", true, null))
                .addOption(new Option(null, "out", true, null))
                .addOption(new Option(null, "sdmx", true, null))
                .addOption(new Option(null, "format", true, null))
                .addOption(new Option(null, "lang", true, null));
        CommandLine line = new DefaultParser().parse(options, args);
        SdmxVersion sdmx = sdmx(line);
        return new Arguments(
                file(inputs(line), sdmx),
                file(values(line, "out"), sdmx),
                value(line, "format", Format.TEXT),
                value(line, "lang", Language.ZH),
                line.hasOption("help"));
    }

    private static List<String> inputs(CommandLine line) {
        return ImmutableList.<String>builder()
                .addAll(values(line, "in"))
                .addAll(line.getArgList())
                .build();
    }

    private static List<String> values(CommandLine line, String option) {
        String[] values = line.getOptionValues(option);
        return values == null ? List.of() : List.of(values);
    }

    private static SdmxVersion sdmx(CommandLine line) throws ParseException {
        String version = line.getOptionValue("sdmx", "2.1");
        return switch (version) {
            case "2.0" -> SdmxVersion.V2_0;
            case "2.1" -> SdmxVersion.V2_1;
            default ->
                throw new ParseException(
                        "expected --sdmx as 2.0 or 2.1, got " + Quoted.of(version));
        };
    }

    private static Optional<ReportFile> file(List<String> files, SdmxVersion sdmx)
            throws ParseException {
        if (files.size() > 1) {
            throw new ParseException(
                    "expected one file, got " + Quoted.of(files.get(1)) + " as well");
        }
        if (files.isEmpty()) {
            return Optional.empty();
        }
        Path file = path(files.get(0));
        return Optional.of(new ReportFile(file, ReportFormat.of(file), sdmx));
    }

    private static Path path(String file) throws ParseException {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new ParseException("expected the path of a file, got " + Quoted.of(e.getInput()));
        }
    }

    private static <E extends Enum<E>> E value(CommandLine line, String option, E usual)
            throws ParseException {
        String text = line.getOptionValue(option, usual.name());
        E[] values = usual.getDeclaringClass().getEnumConstants();
        for (E value : values) {
            if (value.name().equalsIgnoreCase(text)) {
                return value;
            }
        }
        throw new ParseException(("expected --" + option + " as one of " + Arrays.toString(values))
                + (", got " + Quoted.of(text)));
    }
}
