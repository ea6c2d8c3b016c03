package io.github.tongbi.samples.halfyear.output;

import picocli.CommandLine.Help.Ansi;

import java.util.ArrayList;
import java.util.List;

/** Text on a terminal, where a Chinese character takes two columns. */
final class DisplayText {
    private DisplayText() {}

    /** Returns how many columns the text takes. */
    static int width(String text) {
        return Ansi.OFF.new Text(text).getCJKAdjustedLength();
    }

    /** Returns the text filled up with spaces to the width, or as it is if it is wider. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /**
     * Returns the text in lines of at most the width, broken at spaces and, where a part between
     * spaces is too long itself, anywhere.
     */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(line) > width) {
                int fits = fitting(line, width);
                lines.add(line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        lines.add(line);
        return lines;
    }

    /** Returns how many characters of the text fit into the width, at least one. */
    private static int fitting(String text, int width) {
        int end = 0;
        int taken = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            taken += width(text.substring(end, next));
            if (taken > width && end > 0) {
                return end;
            }
            end = next;
        }
        return end;
    }
}
