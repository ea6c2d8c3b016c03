package io.github.tongbi.formats.tables;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;

import java.util.Optional;

/**
 * A header taken apart: {@code 出口总额(万美元)} is the name 出口总额 and the unit 万美元.
 *
 * @param key the name without spaces, in small letters
 * @param unit what stands in brackets at the end
 */
record HeaderText(String key, Optional<String> unit) {
    private static final CharMatcher SPACE = CharMatcher.whitespace();

    static HeaderText of(String header) {
        String text = SPACE.trimFrom(header);
        int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
        boolean closed = text.endsWith(")") || text.endsWith("）");
        if (!closed || open <= 0) {
            return new HeaderText(key(text), Optional.empty());
        }
        String unit = SPACE.trimFrom(text.substring(open + 1, text.length() - 1));
        return new HeaderText(key(text.substring(0, open)), Optional.of(unit));
    }

    /** Returns the name as it is compared. */
    static String key(String name) {
        return Ascii.toLowerCase(SPACE.removeFrom(name));
    }
}
