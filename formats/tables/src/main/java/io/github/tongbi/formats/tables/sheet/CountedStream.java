package io.github.tongbi.formats.tables.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends the reading of a file of too many bytes. */
final class CountedStream extends FilterInputStream {
    private final Limits limits;
    private long bytes;

    CountedStream(InputStream in, Limits limits) {
        super(in);
        this.limits = limits;
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
        if (bytes > limits.unpackedBytes()) {
            throw new UnreadableSheetException(
                    "expected at most " + limits.unpackedBytes() + " bytes, got more");
        }
    }
}
