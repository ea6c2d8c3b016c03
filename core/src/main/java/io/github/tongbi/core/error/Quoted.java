package io.github.tongbi.core.error;

/** A value as a message shows it: in quotes, on one line, at most 40 characters of it. */
public final class Quoted {
    private static final int SHOWN = 40;

    private Quoted() {}

    /**
     * Returns the text in double quotes, shortened to its first 40 characters and with control
     * characters replaced, so that a message stays one readable line.
     *
     * <p>Example: {@code "1e999999999"} is shown as {@code "1e999999999"}; a text of a megabyte as
     * its beginning and {@code … (1000000 characters)}.
     */
    public static String of(String text) {
        String line = text.length() <= SHOWN ? text : text.substring(0, shownLength(text)) + "…";
        String tail = text.length() <= SHOWN ? "" : " (" + text.length() + " characters)";
        return '"' + visible(line) + '"' + tail;
    }

    private static int shownLength(String text) {
        return Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
    }

    /** Returns the whole text with control characters and halves of characters replaced. */
    public static String visible(String line) {
        StringBuilder shown = new StringBuilder(line.length());
        line.codePoints().map(c -> isInvisible(c) ? '�' : c).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
