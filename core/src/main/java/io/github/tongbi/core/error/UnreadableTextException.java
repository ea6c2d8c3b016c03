package io.github.tongbi.core.error;

/**
 * Text that does not have the form that was expected, such as {@code expected a plain decimal such
 * as 2.20, got "NaN"}.
 */
public final class UnreadableTextException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String text;

    /**
     * Creates the refusal of a text.
     *
     * @param expected what was expected, as a noun phrase: {@code "a plain decimal such as 2.20"}
     * @param text the text that was refused
     */
    public UnreadableTextException(String expected, String text) {
        super("expected " + expected + ", got " + Quoted.of(text));
        this.expected = expected;
        this.text = text;
    }

    /** Returns what was expected, as a noun phrase. */
    public String expected() {
        return expected;
    }

    /** Returns the whole text that was refused; the message shows at most its beginning. */
    public String text() {
        return text;
    }
}
