package io.github.tongbi.formats.tables.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends the reading of a file of too many bytes. */
final class CountedStream extends FilterInputStream {
    private final ByteCount count;

    CountedStream(InputStream in, Limits limits) {
        super(in);
        count = new ByteCount(limits);
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count.add(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count.add(read);
        return read;
    }
}
