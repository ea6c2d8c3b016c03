package io.github.tongbi.formats.tables.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Characters from bytes that have to be UTF-8, with a byte order mark or without. The characters before
 * a wrong byte are given first, so that the rows before it are read.
 */
final class Utf8Reader extends Reader {
    private static final int SIZE = 1 << 16;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private boolean begun;
    private boolean ended;

    Utf8Reader(InputStream in) {
        this.in = in;
        bytes.limit(0);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(buffer, offset, length).slice();
        begin();
        while (chars.position() == 0) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (chars.position() == 0 && (result.isError() || (ended && result.isUnderflow()))) {
                return end(result);
            }
            if (result.isUnderflow() && chars.position() == 0) {
                fill();
            }
        }
        return chars.position();
    }

    private int end(CoderResult result) {
        if (result.isError()) {
            throw new UnreadableSheetException("expected UTF-8, got " + WrongEncoding.name(bytes));
        }
        return -1;
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            while (!ended && bytes.remaining() < 4) {
                fill();
            }
            WrongEncoding.requireText(bytes);
            if (WrongEncoding.startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
                bytes.position(3);
            }
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
    }

    @Override
    public void close() {}
}
