package io.github.tongbi.core.quantity;

/** Full-width and typographic signs in their plain form: ３％ as 3%, − as -, a thin space as a comma. */
final class HalfWidth {
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    /** Thin spaces group digits, as commas do (GB/T 15835-2011). */
    private static final char THIN_SPACE = 0x2009;

    private static final char NARROW_SPACE = 0x202F;
    private static final char WIDE_SPACE = 0x3000;
    private static final char HARD_SPACE = 0xA0;

    private HalfWidth() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (of(text.charAt(i)) != text.charAt(i)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(of(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char of(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - FULL_WIDTH_OFFSET);
        }
        return switch (c) {
            case '−' -> '-';
            case THIN_SPACE, NARROW_SPACE -> ',';
            case WIDE_SPACE, HARD_SPACE -> ' ';
            default -> c;
        };
    }
}
