package io.github.tongbi.formats.tables.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
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
    private static final int LONGEST_MARK = 4;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private boolean ended;

    /**
     * Begins to read.
     *
     * @throws UnreadableSheetException if the stream begins like no text at all
     */
    static Utf8Reader of(InputStream in) {
        try {
            Utf8Reader reader = new Utf8Reader(in);
            reader.begin();
            return reader;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Utf8Reader(InputStream in) {
        this.in = in;
        bytes.limit(0);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(buffer, offset, length).slice();
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
            boolean cut = ended && result.length() == bytes.remaining();
            throw new UnreadableSheetException(
                    "expected UTF-8, got " + WrongEncoding.name(bytes, cut));
        }
        return -1;
    }

    private void begin() throws IOException {
        while (!ended && bytes.remaining() < LONGEST_MARK) {
            fill();
        }
        WrongEncoding.requireText(bytes);
        if (WrongEncoding.startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            bytes.position(bytes.position() + 3);
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
