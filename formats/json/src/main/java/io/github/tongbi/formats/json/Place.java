package io.github.tongbi.formats.json;

/** Where something stands in a document: JSON pointer, line and column. */
record Place(String pointer, int line, int column) {
    /** The document as a whole. */
    static final Place DOCUMENT = new Place("", 0, 0);

    Problem problem(String message) {
        return new Problem(pointer, line, column, message);
    }
}
