package io.github.tongbi.formats.tables.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The unpacked bytes of a part. Ends the reading of one that unpacks to far more than it should, or
 * whose parser takes in more at once than any piece of a workbook has.
 */
final class PartStream extends FilterInputStream {
    /** A small part may well be packed better than the ratio. */
    private static final int RATIO_FROM = 1 << 20;

    /** More than the longest text of a cell takes, with every character written as its number. */
    private static final int MAX_PIECE = 1 << 20;

    private final long mostBytes;
    private final int ratio;
    private final ByteCount count;
    private long bytes;
    private long piece;

    PartStream(InputStream in, long packedBytes, Limits limits, ByteCount count) {
        super(in);
        ratio = limits.ratio();
        mostBytes = Math.max(RATIO_FROM, packedBytes * ratio);
        this.count = count;
    }

    /** Tells that the parser has given a piece away: a tag, a stretch of text, a comment. */
    void endPiece() {
        piece = bytes;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    private void count(int read) {
        bytes += Math.max(read, 0);
        count.add(read);
        if (bytes > mostBytes) {
            throw new UnreadableSheetException(
                    "expected a part of at most " + ratio + " times its packed size, got more");
        }
        if (bytes - piece > MAX_PIECE) {
            throw new UnreadableSheetException(
                    "expected a tag or text of at most " + MAX_PIECE + " bytes, got more");
        }
    }
}
