package io.github.tongbi.formats.json;

import io.github.tongbi.core.error.Quoted;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.util.Locale;

/** Says what bytes are that are no UTF-8: UTF-16, GB18030 (国标), or simply a wrong byte. */
final class ByteText {
    private static final String EXPECTED = "expected UTF-8, got ";
    private static final int LOOKED_AT = 4_096;
    private static final int SHOWN = 10;

    private ByteText() {}

    /** Returns what is wrong with a text that begins so, or null if it may be UTF-8. */
    static @Nullable String problemOfStart(byte[] bytes, int length) {
        if (length < 2) {
            return null;
        }
        int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        boolean zeros = length >= 4
                && ((bytes[0] == 0 && bytes[2] == 0) || (bytes[1] == 0 && bytes[3] == 0));
        boolean utf16 = mark == 0xFEFF || mark == 0xFFFE || zeros;
        return utf16 ? EXPECTED + "what reads as UTF-16" : null;
    }

    /** Returns what is wrong at the byte, of which those up to the end are known. */
    static String problemAt(byte[] bytes, int at, int end) {
        String words = chinese(ByteBuffer.wrap(bytes, at, Math.min(end - at, LOOKED_AT)));
        return words.isEmpty()
                ? EXPECTED + "the byte 0x" + hex(bytes[at])
                : EXPECTED + "what reads as GB18030, " + Quoted.of(words);
    }

    private static String hex(byte b) {
        String hex = Integer.toHexString(b & 0xFF).toUpperCase(Locale.ROOT);
        return hex.length() == 1 ? "0" + hex : hex;
    }

    /**
     * Returns the Chinese words that the bytes begin with in GB18030, or nothing if they are no text of
     * it. Nearly any pair of bytes is some rare character there, so all have to be in the part that is
     * as old as GB 2312, where both bytes of the common ones are high.
     */
    private static String chinese(ByteBuffer bytes) {
        int end = bytes.limit();
        for (int i = bytes.position(); i < end; i++) {
            if (bytes.get(i) < 0 && ++i < end && !isCommon(bytes.get(i - 1), bytes.get(i))) {
                return "";
            }
        }
        return decoded(bytes);
    }

    private static boolean isCommon(byte first, byte second) {
        int row = first & 0xFF;
        return row >= 0xA1 && row <= 0xF7 && (second & 0xFF) >= 0xA1;
    }

    private static String decoded(ByteBuffer bytes) {
        CharsetDecoder decoder = Charset.forName("GB18030").newDecoder();
        CharBuffer words = CharBuffer.allocate(SHOWN);
        decoder.decode(bytes, words, false);
        words.flip();
        int length = 0;
        while (length < words.length() && words.charAt(length) > 0x7F) {
            length++;
        }
        return length < 2 ? "" : words.subSequence(0, length).toString();
    }
}
