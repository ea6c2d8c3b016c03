package io.github.tongbi.formats.tables.sheet;

import com.google.common.base.Ascii;

/** Text in one piece or in runs of different looks, of which only the characters are taken. */
final class RichText {
    private RichText() {}

    /**
     * Returns the text of the element that has just begun, at most one character beyond the limit.
     * What tells the reader how to pronounce it is left out.
     */
    static String read(PartXml xml, String element, int limit) {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isStart("rPh")) {
                xml.skip();
            } else if (xml.isStart("t")) {
                xml.text(text, limit);
            }
        }
        return unescaped(text.toString());
    }

    /** Returns the text with {@code _x000D_} as the character that it stands for. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isEscape(text, i)) {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 6;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    /** Returns the text with the characters that XML cannot hold, or would change, in that form. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isEscape(text, i) || (c < ' ' && c != '\t' && c != '\n') || c >= '\uFFFE') {
                escaped.append("_x").append(hex(c)).append('_');
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static String hex(char c) {
        String hex = Integer.toHexString(c | 0x10000).substring(1);
        return Ascii.toUpperCase(hex);
    }

    private static boolean isEscape(String text, int i) {
        if (!text.startsWith("_x", i) || i + 6 >= text.length() || text.charAt(i + 6) != '_') {
            return false;
        }
        for (int k = i + 2; k < i + 6; k++) {
            char c = Ascii.toLowerCase(text.charAt(k));
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }
}
