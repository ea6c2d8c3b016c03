package io.github.tongbi.formats.json;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Characters of a stream, decoded strictly as UTF-8 piece by piece and without a byte order mark. The
 * good characters before a wrong byte are handed out first, so that whoever counts them knows where it
 * stands.
 */
final class Utf8Reader extends Reader {
    private static final int PIECE = 1 << 13;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final long most;
    private final byte[] bytes = new byte[PIECE];
    private final ByteBuffer piece = ByteBuffer.wrap(bytes).limit(0);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private long count;
    private boolean started;
    private boolean ended;
    private @Nullable String problem;

    /** Reads at most so many bytes; the stream stays open. */
    Utf8Reader(InputStream in, long most) {
        this.in = in;
        this.most = most;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(target, offset, length);
        if (!started) {
            start(out);
        }
        while (out.position() == 0 && problem == null && !(ended && !piece.hasRemaining())) {
            decode(out);
        }
        if (out.position() > 0) {
            return out.position();
        }
        if (problem != null) {
            throw new UnreadableBytesException(problem);
        }
        return -1;
    }

    private void start(CharBuffer out) throws IOException {
        started = true;
        while (piece.remaining() < 4 && !ended) {
            fill();
        }
        problem = ByteText.problemOfStart(bytes, piece.limit());
        if (problem == null && out.hasRemaining()) {
            decode(out);
            if (out.position() > 0 && out.get(0) == BYTE_ORDER_MARK) {
                dropFirst(out);
            }
        }
    }

    private static void dropFirst(CharBuffer out) {
        CharBuffer rest = out.duplicate().flip().position(1).slice();
        out.clear().put(rest);
    }

    private void decode(CharBuffer out) throws IOException {
        if (!ended) {
            fill();
        }
        CoderResult result = decoder.decode(piece, out, ended);
        if (result.isError()) {
            problem = ByteText.problemAt(bytes, piece.position(), piece.limit());
        }
    }

    /** Keeps the beginning of a character whose rest is still to come. */
    private void fill() throws IOException {
        piece.compact();
        int read = in.read(bytes, piece.position(), piece.remaining());
        ended = read < 0;
        piece.position(piece.position() + Math.max(read, 0)).flip();
        count += Math.max(read, 0);
        if (count > most) {
            problem = "expected a document of at most " + most + " bytes, got more";
        }
    }

    @Override
    public void close() {
        // The stream is its owner's.
    }
}
