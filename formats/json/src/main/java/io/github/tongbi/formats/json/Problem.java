package io.github.tongbi.formats.json;

import io.github.tongbi.core.error.Quoted;

import java.io.Serializable;

/**
 * One reason why a document cannot be read.
 *
 * @param pointer the place as a JSON pointer (RFC 6901), {@code /trade/0/imports}; empty for the
 *     document as a whole
 * @param line the line, from 1; 0 if the document has none
 * @param column the column, from 1; 0 if the document has none
 * @param message what was expected, and the offending value
 */
public record Problem(String pointer, int line, int column, String message)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Returns one line: {@code /trade/0/imports (line 30, column 18): expected …}. */
    @Override
    public String toString() {
        String place = line == 0 ? "" : "(line " + line + ", column " + column + "): ";
        return pointer.isEmpty()
                ? place + message
                : Quoted.visible(pointer) + " " + place + message;
    }
}
