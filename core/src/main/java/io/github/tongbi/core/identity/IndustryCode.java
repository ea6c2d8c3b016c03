package io.github.tongbi.core.identity;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;

import io.github.tongbi.core.error.UnreadableTextException;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;

/**
 * A code of the industrial classification GB/T 4754-2017 (国民经济行业分类), such as {@code 2710}: a
 * section, or a division, group or class of two, three or four digits.
 *
 * <p>Sections and divisions have to exist. Deeper levels are checked by form only, because lists of
 * them differ since amendment 1 of 2019. Every level begins with the digits of the one above it;
 * the order is that of the standard, a section before its divisions.
 *
 * @param code the canonical text: a letter from A to T, or two to four digits without a letter
 */
public record IndustryCode(String code) implements Comparable<IndustryCode>, Serializable {
    private static final long serialVersionUID = 1L;
    private static final String EXPECTED = "a GB/T 4754-2017 code such as C, 27, 271 or 2710";
    private static final String EXPECTED_DIVISION =
            "a GB/T 4754-2017 code whose division is from 01 to 97";

    private static final int DIVISION_DIGITS = 2;
    private static final int MAX_DIGITS = 4;
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final Comparator<IndustryCode> ORDER = Comparator.comparing(
                    IndustryCode::section)
            .thenComparing(industry -> industry.isSection() ? "" : industry.code);

    /**
     * Creates the code from its canonical text.
     *
     * @throws UnreadableTextException if it is no code, or written with the letter of its section
     */
    public IndustryCode {
        if (IndustrySection.byLetter(requireNonNull(code, "code")).isEmpty()) {
            checkDigits(code, code);
        }
    }

    /**
     * Reads what {@link #toString} writes, and by habit the letter of the section before the digits:
     * {@code C2710} is {@code 2710}.
     *
     * @throws UnreadableTextException if the text is anything else, the letter of another section
     *     too
     */
    public static IndustryCode parse(String text) {
        if (text.length() < DIVISION_DIGITS || DIGITS.matches(text.charAt(0))) {
            return new IndustryCode(text);
        }
        if (text.length() > 1 + MAX_DIGITS) {
            throw new UnreadableTextException(EXPECTED, text);
        }
        String digits = text.substring(1);
        checkDigits(digits, text);
        return withLetter(text.substring(0, 1), new IndustryCode(digits), text);
    }

    private static IndustryCode withLetter(String letter, IndustryCode industry, String text) {
        if (!industry.section().name().equals(letter)) {
            throw new UnreadableTextException(
                    "section " + industry.section() + " before " + industry, text);
        }
        return industry;
    }

    private static void checkDigits(String digits, String text) {
        if (digits.length() < DIVISION_DIGITS
                || digits.length() > MAX_DIGITS
                || !DIGITS.matchesAllOf(digits)) {
            throw new UnreadableTextException(EXPECTED, text);
        }
        if (IndustryDivision.byCode(digits.substring(0, DIVISION_DIGITS)).isEmpty()) {
            throw new UnreadableTextException(EXPECTED_DIVISION, text);
        }
    }

    /** Returns the code of a whole section, {@code C}. */
    public static IndustryCode of(IndustrySection section) {
        return new IndustryCode(section.name());
    }

    /** Returns the level: 2710 is a class. */
    public IndustryLevel level() {
        return switch (code.length()) {
            case 1 -> IndustryLevel.SECTION;
            case 2 -> IndustryLevel.DIVISION;
            case 3 -> IndustryLevel.GROUP;
            default -> IndustryLevel.CLASS;
        };
    }

    /** Returns the section: that of 2710 is C. */
    public IndustrySection section() {
        return division().map(IndustryDivision::section).orElseGet(() -> letter(code));
    }

    private static IndustrySection letter(String code) {
        return IndustrySection.byLetter(code).orElseThrow();
    }

    /** Returns the division, that of 2710 is 27 医药制造业, or empty for a section. */
    public Optional<IndustryDivision> division() {
        return isSection()
                ? Optional.empty()
                : IndustryDivision.byCode(code.substring(0, DIVISION_DIGITS));
    }

    /** Returns the code one level above: 2710, 271, 27, C; empty for a section. */
    public Optional<IndustryCode> parent() {
        return switch (level()) {
            case SECTION -> Optional.empty();
            case DIVISION -> Optional.of(of(section()));
            case GROUP, CLASS ->
                Optional.of(new IndustryCode(code.substring(0, code.length() - 1)));
        };
    }

    /** Tells whether this is the other code or lies in it: 2710 is within 27 and C. */
    public boolean isWithin(IndustryCode other) {
        return other.isSection() ? section() == other.section() : code.startsWith(other.code);
    }

    /** Tells whether it is part of industry (工业): sections B, C and D, divisions 06 to 46. */
    public boolean isIndustrial() {
        return section().isIndustrial();
    }

    private boolean isSection() {
        return level() == IndustryLevel.SECTION;
    }

    @Override
    public int compareTo(IndustryCode other) {
        return ORDER.compare(this, other);
    }

    /** Returns the canonical text, {@code 2710}. */
    @Override
    public String toString() {
        return code;
    }
}
