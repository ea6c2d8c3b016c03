package io.github.tongbi.formats.json;

/** Ends the reading of bytes that are no UTF-8, or too many. */
final class UnreadableBytesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String problem;

    UnreadableBytesException(String problem) {
        super(problem, null, false, false);
        this.problem = problem;
    }

    String problem() {
        return problem;
    }
}
