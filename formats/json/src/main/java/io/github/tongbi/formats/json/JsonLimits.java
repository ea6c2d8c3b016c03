package io.github.tongbi.formats.json;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * How large JSON may be before it is refused (读取上限), so that no document takes more memory than it
 * is worth.
 *
 * <p>Example: {@code JsonLimits.DOCUMENT.withBytes(16 << 20)} reads reports of up to 16 MiB.
 *
 * @param bytes the length in bytes
 * @param depth the levels of nesting
 * @param text the characters of one text
 * @param digits the characters of one number
 * @param names the characters of one field name
 * @param problems how many problems are told of a document, or of one element of a stream, before
 *     reading stops
 */
public record JsonLimits(long bytes, int depth, int text, int digits, int names, int problems)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** 4 MiB, 32 levels, texts and numbers of 10 000 and names of 100 characters, 1 000 problems. */
    public static final JsonLimits DOCUMENT =
            new JsonLimits(4 << 20, 32, 10_000, 10_000, 100, 1_000);

    /** The same with 4 GiB, for what is read element by element; 100 problems of each. */
    public static final JsonLimits STREAM = DOCUMENT.withBytes(4L << 30).withProblems(100);

    /**
     * Creates the limits.
     *
     * @throws IllegalArgumentException unless all are positive
     */
    public JsonLimits {
        boolean positive =
                bytes > 0 && depth > 0 && text > 0 && digits > 0 && names > 0 && problems > 0;
        checkArgument(
                positive,
                "expected positive limits, got %s bytes, depth %s, text %s, digits %s, names %s,"
                        + " problems %s",
                bytes,
                depth,
                text,
                digits,
                names,
                problems);
    }

    /** Returns the same limits with another number of bytes. */
    public JsonLimits withBytes(long other) {
        return new JsonLimits(other, depth, text, digits, names, problems);
    }

    /** Returns the same limits with another depth. */
    public JsonLimits withDepth(int other) {
        return new JsonLimits(bytes, other, text, digits, names, problems);
    }

    /** Returns the same limits with another length of texts. */
    public JsonLimits withText(int other) {
        return new JsonLimits(bytes, depth, other, digits, names, problems);
    }

    /** Returns the same limits with another length of numbers. */
    public JsonLimits withDigits(int other) {
        return new JsonLimits(bytes, depth, text, other, names, problems);
    }

    /** Returns the same limits with another length of names. */
    public JsonLimits withNames(int other) {
        return new JsonLimits(bytes, depth, text, digits, other, problems);
    }

    /** Returns the same limits with another number of problems. */
    public JsonLimits withProblems(int other) {
        return new JsonLimits(bytes, depth, text, digits, names, other);
    }
}
