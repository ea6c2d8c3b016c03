package io.github.tongbi.samples.halfyear.output;

import java.util.ArrayList;
import java.util.List;

/** Text on a terminal, where a Chinese character takes two columns. */
final class DisplayText {
    /** First and last code points that Unicode (UAX #11) calls wide or full-width. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F}, {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}
    };

    private DisplayText() {}

    /** Returns how many columns the text takes. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += isWide(text.codePointAt(i)) ? 2 : 1;
        }
        return width;
    }

    private static boolean isWide(int codePoint) {
        for (int[] range : WIDE) {
            if (codePoint <= range[1]) {
                return codePoint >= range[0];
            }
        }
        return false;
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
