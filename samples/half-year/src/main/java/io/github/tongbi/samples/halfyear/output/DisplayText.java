package io.github.tongbi.samples.halfyear.output;

import picocli.CommandLine.Help.Ansi;

import java.util.ArrayList;
import java.util.List;

/** Text on a terminal, where a Chinese character takes two columns. */
final class DisplayText {
    /** Most text is plain or of ideographs; only the rest is worth asking about. */
    private static final char FIRST_WIDE = '\u1100';

    private static final char FIRST_IDEOGRAPH = '\u4E00';
    private static final char LAST_IDEOGRAPH = '\u9FFF';

    private DisplayText() {}

    /** Returns how many columns the text takes. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_WIDE && (c < FIRST_IDEOGRAPH || c > LAST_IDEOGRAPH)) {
                return Ansi.OFF.new Text(text).getCJKAdjustedLength();
            }
            width += c < FIRST_WIDE ? 1 : 2;
        }
        return width;
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
        StringBuilder line = new StringBuilder();
        int taken = 0;
        for (String word : text.split(" ", -1)) {
            int more = width(word);
            if (taken > 0 && taken + 1 + more > width) {
                lines.add(line.toString());
                line.setLength(0);
                taken = 0;
            }
            if (taken > 0) {
                line.append(' ');
                taken++;
            }
            String last = word;
            while (more > width) {
                int fits = fitting(last, width);
                lines.add(last.substring(0, fits));
                last = last.substring(fits);
                more = width(last);
            }
            line.append(last);
            taken += more;
        }
        lines.add(line.toString());
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
