package io.github.tongbi.formats.json;

import tools.jackson.core.JsonGenerator;

import java.util.Optional;

/** How one type is written as JSON and read back. */
interface Codec<T> {

    /**
     * Reads the value at the current token and leaves the reader at its last token.
     *
     * @return the value, or empty if its problems were noted with the reader
     */
    Optional<T> read(DocumentReader in);

    /** Writes the value. */
    void write(T value, JsonGenerator out);
}
