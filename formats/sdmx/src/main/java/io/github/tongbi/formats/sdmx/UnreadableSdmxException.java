package io.github.tongbi.formats.sdmx;

/**
 * A message that cannot be read, or not beyond some line: one that is no SDMX of the version, lies
 * outside the limits, or is about another structure. What was read before stays read.
 */
public final class UnreadableSdmxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long line;

    UnreadableSdmxException(long line, String message) {
        super(line == 0 ? message : "line " + line + ": " + message);
        this.line = line;
    }

    /** Returns the line, from 1; 0 for the message as a whole. */
    public long line() {
        return line;
    }
}
