package io.github.tongbi.formats.tables.sheet;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;

import io.github.tongbi.core.error.Quoted;

/**
 * Names of sheets under the rules of Excel: at most 31 characters, none of {@code []:*?/\}, and no
 * apostrophe at either end. What must not be there is written as {@code %5B} and comes back.
 */
final class SheetNames {
    private static final int MAX = 31;
    private static final String REFUSED = "[]:*?/\\'%";
    private static final String HEX = "0123456789ABCDEF";

    private SheetNames() {}

    static String written(String name) {
        StringBuilder written = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean code = c == '%' && isCode(name, i);
            boolean plain = c == '%' || (c == '\'' && i > 0 && i < name.length() - 1);
            if (code || (!plain && (REFUSED.indexOf(c) >= 0 || c < ' '))) {
                written.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else {
                written.append(c);
            }
        }
        checkArgument(
                written.length() <= MAX,
                "expected a sheet name of at most %s characters, got %s",
                MAX,
                Quoted.of(name));
        return Texts.requireWhole(written.toString());
    }

    static String read(String name) {
        StringBuilder read = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (isCode(name, i)) {
                read.append((char) code(name, i));
                i += 2;
            } else {
                read.append(name.charAt(i));
            }
        }
        return read.toString();
    }

    /** Names of two sheets may not differ in the case of their letters alone. */
    static String key(String name) {
        return Ascii.toLowerCase(name);
    }

    private static boolean isCode(String name, int i) {
        if (name.charAt(i) != '%' || i + 2 >= name.length()) {
            return false;
        }
        int code = code(name, i);
        return code >= 0 && (code < ' ' || REFUSED.indexOf(code) >= 0);
    }

    private static int code(String name, int i) {
        int high = HEX.indexOf(name.charAt(i + 1));
        int low = HEX.indexOf(name.charAt(i + 2));
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
