package io.github.tongbi.formats.sdmx;

import com.google.common.base.Ascii;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a message, decoded strictly as UTF-8 and without a byte order mark. It counts
 * lines, so that a wrong byte can be told with its line, and names GB18030 if the bytes are that.
 */
final class Utf8Reader extends Reader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BLOCK = 1 << 14;
    private static final int LONGEST_CHARACTER = 4;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
    private final CharBuffer chars = CharBuffer.allocate(BLOCK).flip();
    private boolean atStart = true;
    private boolean atEnd;
    private long line = 1;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (atEnd && !bytes.hasRemaining()) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    private void decode() throws IOException {
        fill();
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, atEnd);
        chars.flip();
        skipMark();
        countLines();
        if (result.isError()) {
            throw refusal();
        }
    }

    /** Reads as many bytes as there are and there is room for. */
    private void fill() throws IOException {
        bytes.compact();
        int read = atEnd ? -1 : in.read(bytes.array(), bytes.position(), bytes.remaining());
        atEnd = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
    }

    private void skipMark() {
        if (atStart && chars.hasRemaining()) {
            atStart = false;
            if (chars.get(chars.position()) == BYTE_ORDER_MARK) {
                chars.get();
            }
        }
    }

    private void countLines() {
        for (int i = chars.position(); i < chars.limit(); i++) {
            line += chars.get(i) == '\n' ? 1 : 0;
        }
    }

    private UnreadableSdmxException refusal() throws IOException {
        while (!atEnd && bytes.remaining() < bytes.capacity()) {
            fill();
        }
        String found = Ascii.toUpperCase(Integer.toHexString(bytes.get(bytes.position()) & 0xFF));
        if (isCutOff()) {
            return new UnreadableSdmxException(
                    line, "expected the rest of a character, got the end behind 0x" + found);
        }
        String message = "expected UTF-8, got the byte 0x" + found;
        return new UnreadableSdmxException(
                line, isGb18030() ? message + "; the text reads as GB18030" : message);
    }

    private boolean isCutOff() {
        int first = bytes.get(bytes.position()) & 0xFF;
        return atEnd && first >= 0xC2 && first < 0xF5 && bytes.remaining() < length(first);
    }

    private static int length(int first) {
        return first < 0xE0 ? 2 : first < 0xF0 ? 3 : LONGEST_CHARACTER;
    }

    /** Tells whether the bytes from the wrong one on, or behind it, are Chinese in GB18030. */
    private boolean isGb18030() {
        ByteBuffer rest = bytes.slice();
        int end = Math.max(2, rest.limit() - (atEnd ? 0 : LONGEST_CHARACTER));
        for (int limit = end; limit <= rest.limit(); limit++) {
            ByteBuffer some = rest.duplicate().limit(limit);
            if (isChinese(some.duplicate()) || isChinese(some.position(1))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Other bytes can be taken for GB18030 too, as é and a letter behind it. So all of them have to be
     * ASCII or Chinese characters and signs, and two Chinese ones have to stand together.
     */
    private static boolean isChinese(ByteBuffer some) {
        try {
            CharBuffer text = Charset.forName("GB18030").newDecoder().decode(some);
            boolean together = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                together |= i > 0 && isChinese(c) && isChinese(text.charAt(i - 1));
                if (c >= 0x7F && !isChinese(c)) {
                    return false;
                }
            }
            return together;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isChinese(char c) {
        return (c >= 0x4E00 && c < 0xA000)
                || (c >= 0x3000 && c < 0x3040)
                || (c >= 0xFF00 && c < 0xFFF0)
                || (c >= 0x2000 && c < 0x2070);
    }

    @Override
    public void close() {}
}
