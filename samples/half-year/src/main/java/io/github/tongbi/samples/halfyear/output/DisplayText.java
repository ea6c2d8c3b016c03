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

    private static int fitting(String text, int width) {
        int end = 0;
        int next = text.offsetByCodePoints(0, 1);
        while (next < text.length() && width(text.substring(0, next)) <= width) {
            end = next;
            next = text.offsetByCodePoints(next, 1);
        }
        return Math.max(end, Character.charCount(text.codePointAt(0)));
    }
}
