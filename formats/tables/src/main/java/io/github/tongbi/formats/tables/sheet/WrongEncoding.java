package io.github.tongbi.formats.tables.sheet;

import io.github.tongbi.core.error.Quoted;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Locale;

/** Tells what a file is that is no UTF-8. */
final class WrongEncoding {
    private static final int SHOWN = 20;

    private WrongEncoding() {}

    /** Refuses the beginnings of what is no CSV text at all. */
    static void requireText(ByteBuffer bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw new UnreadableSheetException("expected UTF-8, got UTF-16");
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            throw new UnreadableSheetException("expected CSV, got a zip file such as XLSX");
        }
    }

    static boolean startsWith(ByteBuffer bytes, int... start) {
        if (bytes.remaining() < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes.get(bytes.position() + i) & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Names what the bytes are, of which the first at the position is wrong: GB18030 if all that is left
     * in the buffer reads so, else that byte.
     */
    static String name(ByteBuffer bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        CharsetDecoder decoder = Charset.forName("GB18030").newDecoder();
        CoderResult result = decoder.decode(bytes.duplicate(), text, false);
        text.flip();
        return result.isError() || text.length() == 0
                ? "the byte 0x" + Integer.toHexString(bytes.get() & 0xFF).toUpperCase(Locale.ROOT)
                : "what reads as GB18030 " + Quoted.of(firstWords(text));
    }

    private static String firstWords(CharBuffer text) {
        int end = 0;
        while (end < text.length() && end < SHOWN && text.charAt(end) >= '0') {
            end++;
        }
        return text.subSequence(0, Math.max(end, 1)).toString();
    }
}
