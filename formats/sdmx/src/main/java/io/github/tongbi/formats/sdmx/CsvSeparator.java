package io.github.tongbi.formats.sdmx;

import io.github.tongbi.core.error.Quoted;

import java.io.BufferedReader;
import java.io.IOException;

/** Finds the field separator, which stands behind STRUCTURE or STRUCTURE[;]. */
final class CsvSeparator {
    private static final int AHEAD = 64;
    private static final String ALLOWED = ",;\t|";

    private CsvSeparator() {}

    /**
     * Returns the separator and leaves the text where it was.
     *
     * @throws UnreadableSdmxException if the text does not begin like an SDMX-CSV message
     */
    static char detect(BufferedReader text) throws IOException {
        text.mark(AHEAD);
        char[] chars = new char[AHEAD];
        int count = Math.max(0, text.read(chars, 0, AHEAD));
        text.reset();
        String start = new String(chars, 0, count);
        int at = behindStructure(start.startsWith("\"") ? start.substring(1) : start);
        if (at < 0) {
            throw refused("a first column STRUCTURE or STRUCTURE[;]", line(start));
        }
        return separator(start, at + (start.startsWith("\"") ? 2 : 0));
    }

    private static int behindStructure(String start) {
        if (!start.startsWith(CsvHeader.STRUCTURE)) {
            return -1;
        }
        int end = CsvHeader.STRUCTURE.length();
        return start.startsWith("[", end) ? end + 3 : end;
    }

    private static char separator(String start, int at) {
        if (at >= start.length() || start.charAt(at) == '\r' || start.charAt(at) == '\n') {
            return ',';
        }
        char found = start.charAt(at);
        if (ALLOWED.indexOf(found) < 0) {
            throw refused("a comma or another separator behind STRUCTURE", line(start));
        }
        return found;
    }

    private static String line(String start) {
        return start.lines().findFirst().orElse("");
    }

    private static UnreadableSdmxException refused(String expected, String found) {
        return new UnreadableSdmxException(1, "expected " + expected + ", got " + Quoted.of(found));
    }
}
