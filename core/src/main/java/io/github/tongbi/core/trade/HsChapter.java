package io.github.tongbi.core.trade;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;

import io.github.tongbi.core.error.UnreadableTextException;

import java.io.Serializable;

/**
 * A chapter of the Harmonized System (章), such as {@code 85}, electrical equipment, by the two digits
 * that codes of goods begin with.
 *
 * <p>There are chapters 01 to 97 without 77, which is reserved, and the national chapter 98: see {@link
 * HsSection}.
 *
 * @param number the number, 1 to 98 without 77
 */
@Immutable
public record HsChapter(int number) implements Comparable<HsChapter>, Serializable {
    private static final long serialVersionUID = 1L;
    private static final String EXPECTED = "an HS chapter from 01 to 98, without 77, such as 85";
    private static final int RESERVED = 77;
    private static final int LAST = 98;
    private static final int TEN = 10;

    /** Creates the chapter. */
    public HsChapter {
        checkArgument(exists(number), "expected %s, got %s", EXPECTED, number);
    }

    private static boolean exists(int number) {
        return number >= 1 && number <= LAST && number != RESERVED;
    }

    /**
     * Returns the chapter, {@code HsChapter.of(85)}.
     *
     * @throws IllegalArgumentException if there is none of the number
     */
    public static HsChapter of(int number) {
        return new HsChapter(number);
    }

    /**
     * Reads the two digits, {@code "01"} or {@code "85"}.
     *
     * @throws UnreadableTextException if the text is anything else
     */
    public static HsChapter parse(String text) {
        if (text.length() != 2 || !isDigit(text.charAt(0)) || !isDigit(text.charAt(1))) {
            throw new UnreadableTextException(EXPECTED, text);
        }
        int number = (text.charAt(0) - '0') * TEN + text.charAt(1) - '0';
        if (!exists(number)) {
            throw new UnreadableTextException(EXPECTED, text);
        }
        return new HsChapter(number);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns the section that it belongs to, XVI for 85. */
    public HsSection section() {
        return HsSection.ofChapter(number).orElseThrow();
    }

    @Override
    public int compareTo(HsChapter other) {
        return Integer.compare(number, other.number);
    }

    /** Returns the two digits, {@code 01}. */
    @Override
    public String toString() {
        return number < TEN ? "0" + number : Integer.toString(number);
    }
}
