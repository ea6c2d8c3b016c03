package io.github.tongbi.formats.tables.sheet;

import com.google.common.base.Ascii;

import io.github.tongbi.core.error.Quoted;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;

/** Tells what a file is that is no UTF-8. */
final class WrongEncoding {
    private static final int SHOWN = 20;

    private WrongEncoding() {}

    /** Refuses the beginnings of what is no CSV text at all. */
    static void requireText(ByteBuffer bytes) {
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            throw new UnreadableSheetException("expected CSV, got a zip file such as XLSX");
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableSheetException("expected CSV, got an OLE file such as XLS");
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw new UnreadableSheetException("expected UTF-8, got UTF-16");
        }
        if (hasZero(bytes)) {
            throw new UnreadableSheetException("expected UTF-8, got UTF-16 or no text");
        }
    }

    private static boolean hasZero(ByteBuffer bytes) {
        for (int i = bytes.position(); i < bytes.limit(); i++) {
            if (bytes.get(i) == 0) {
                return true;
            }
        }
        return false;
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
     * Names what the bytes are, of which the first at the position is wrong: GB18030 if they read as
     * usual Chinese so, else that byte.
     *
     * @param cut whether the bytes are the beginning of a character at the end of the file
     */
    static String name(ByteBuffer bytes, boolean cut) {
        if (cut) {
            return "a character that is cut off";
        }
        int wrong = bytes.get(bytes.position()) & 0xFF;
        ByteBuffer cell = bytes.duplicate().position(cellStart(bytes));
        CharBuffer text = CharBuffer.allocate(cell.remaining());
        CoderResult result =
                Charset.forName("GB18030").newDecoder().decode(cell.slice(), text, false);
        return result.isError() || !isUsual(cell)
                ? "the byte 0x" + Ascii.toUpperCase(Integer.toHexString(wrong))
                : "what reads as GB18030 " + Quoted.of(firstWords(text.flip()));
    }

    /** Returns where the cell begins: bytes below that of the digit 0 are never a part of another. */
    private static int cellStart(ByteBuffer bytes) {
        int start = bytes.position();
        while (start > 0 && (bytes.get(start - 1) < 0 || bytes.get(start - 1) >= '0')) {
            start--;
        }
        return start;
    }

    /**
     * Tells whether three of four characters are punctuation or one of the 3755 usual ones of GB 2312;
     * Chinese in UTF-8 reads as GB18030, too, but hardly ever so.
     */
    private static boolean isUsual(ByteBuffer bytes) {
        int usual = 0;
        int all = 0;
        for (int i = bytes.position(); i + 1 < bytes.limit(); i++) {
            int lead = bytes.get(i) & 0xFF;
            if (lead > 0x7F) {
                int trail = bytes.get(++i) & 0xFF;
                usual += lead > 0xA0 && lead < 0xD8 && trail > 0xA0 ? 1 : 0;
                all++;
            }
        }
        return usual * 4 >= all * 3 && all > 0;
    }

    private static String firstWords(CharBuffer text) {
        int end = 0;
        while (end < text.length() && end < SHOWN && text.charAt(end) >= '0') {
            end++;
        }
        return text.subSequence(0, end).toString();
    }
}
