package io.github.tongbi.formats.tables;

import com.google.common.base.CharMatcher;
import com.google.common.primitives.Ints;

/** Merged cells such as {@code A1:C2}. */
final class MergedRange {
    private MergedRange() {}

    /** Returns the last row, 2 of {@code A1:C2}; 0 if the text is no range. */
    static int lastRow(String range) {
        String end = range.substring(range.indexOf(':') + 1);
        Integer row = Ints.tryParse(CharMatcher.inRange('0', '9').retainFrom(end));
        return row == null ? 0 : row;
    }
}
