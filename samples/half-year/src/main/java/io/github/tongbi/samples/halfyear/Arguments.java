package io.github.tongbi.samples.halfyear;

import io.github.tongbi.core.error.Quoted;

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
 * @param file the report document, or empty for the shipped one
 * @param format how the result is written
 * @param language the language of the result
 * @param help whether only the help was asked for
 */
record Arguments(Optional<Path> file, Format format, Language language, boolean help) {
    static final String HELP = """
            Usage: half-year [FILE] [--format text|json] [--lang zh|en]
            Audits a half-year report: its figures, its indicators, what they imply.

              FILE                 the report document; without it, the shipped one of 2020
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
                .addOption(new Option(null, "format", true, null))
                .addOption(new Option(null, "lang", true, null));
        CommandLine line = new DefaultParser().parse(options, args);
        return new Arguments(
                file(line.getArgList()),
                value(line, "format", Format.TEXT),
                value(line, "lang", Language.ZH),
                line.hasOption("help"));
    }

    private static Optional<Path> file(List<String> files) throws ParseException {
        if (files.size() > 1) {
            throw new ParseException(
                    "expected one file, got " + Quoted.of(files.get(1)) + " as well");
        }
        try {
            return files.stream().findFirst().map(Path::of);
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
