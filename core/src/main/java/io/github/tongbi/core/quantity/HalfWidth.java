package io.github.tongbi.core.quantity;

/** Full-width and typographic signs in their plain form: ３％ as 3%, − as -. */
final class HalfWidth {
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private HalfWidth() {}

    static String of(String text) {
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
        return c == '−' ? '-' : c;
    }
}
