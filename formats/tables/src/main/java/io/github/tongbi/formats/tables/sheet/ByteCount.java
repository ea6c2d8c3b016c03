package io.github.tongbi.formats.tables.sheet;

/** Counts the bytes of a file against the limit. */
final class ByteCount {
    private final long limit;
    private long bytes;

    ByteCount(Limits limits) {
        limit = limits.unpackedBytes();
    }

    /** Adds what a stream returned, which is negative at its end. */
    void add(int read) {
        bytes += Math.max(read, 0);
        if (bytes > limit) {
            throw new UnreadableSheetException("expected at most " + limit + " bytes, got more");
        }
    }
}
