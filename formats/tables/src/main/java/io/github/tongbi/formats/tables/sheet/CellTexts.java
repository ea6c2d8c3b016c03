package io.github.tongbi.formats.tables.sheet;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashMap;
import java.util.Map;

/**
 * The texts of a workbook as they are written. Short ones are stored once for all cells that have them,
 * as long as they are few: what is stored so stays in memory to the end.
 */
final class CellTexts {
    private static final int MAX_TEXT = 32_767;
    private static final int MOST_SHARED = 1 << 12;
    private static final int LONGEST_SHARED = 1 << 7;

    private final Map<String, Written> shared = new HashMap<>();

    /**
     * A text as it is written.
     *
     * @param text with what XML cannot hold in its form of a workbook
     * @param isShared whether it is stored once for all cells
     * @param needsFormat whether the cell has to say that it is text
     */
    record Written(String text, boolean isShared, boolean needsFormat) {}

    Written of(String text) {
        Written known = shared.get(text);
        if (known != null) {
            return known;
        }
        checkArgument(
                text.length() <= MAX_TEXT,
                "expected a text of at most %s characters, got %s",
                MAX_TEXT,
                text.length());
        boolean fits = text.length() <= LONGEST_SHARED && shared.size() < MOST_SHARED;
        Written written = written(text, fits);
        if (fits) {
            shared.put(text, written);
        }
        return written;
    }

    /** Text with space at its ends is shared, because only there the library marks it as such. */
    private static Written written(String text, boolean isShared) {
        String escaped = RichText.escaped(Texts.requireWhole(text));
        return new Written(
                escaped,
                isShared || Texts.hasSpaceAtEnd(escaped),
                CsvText.isFormula(text) || Cell.of(text) instanceof Cell.Decimal);
    }
}
