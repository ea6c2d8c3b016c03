package io.github.tongbi.formats.json;

/** Where something stands in a document: JSON pointer, line and column. */
record Place(String pointer, int line, int column) {
    /** The document as a whole. */
    static final Place DOCUMENT = new Place("", 0, 0);

    /** Returns the same spot as that of a field of the object. */
    Place in(String field) {
        return new Place(pointer + "/" + field, line, column);
    }

    Problem problem(String message) {
        return new Problem(pointer, line, column, message);
    }
}
