package io.github.tongbi.core.quantity;

/** Commas between groups of three digits, as in 2,748,456. */
final class Grouping {
    private static final int GROUP = 3;

    private Grouping() {}

    /** Returns the plain decimal with commas, {@code 1,724.48} for {@code 1724.48}. */
    static String add(String digits) {
        int point = digits.indexOf('.');
        int end = point < 0 ? digits.length() : point;
        StringBuilder grouped = new StringBuilder(digits);
        int start = digits.startsWith("-") ? 1 : 0;
        for (int at = end - GROUP; at > start; at -= GROUP) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    /**
     * Returns the digits without their commas; where a comma stands that {@link #add} would not
     * write, the text comes back as it is and is no decimal then.
     */
    static String remove(String digits) {
        if (digits.indexOf(',') < 0) {
            return digits;
        }
        String plain = digits.replace(",", "");
        boolean leadingZero = plain.startsWith("0") || plain.startsWith("-0");
        return !leadingZero && add(plain).equals(digits) ? plain : digits;
    }
}
