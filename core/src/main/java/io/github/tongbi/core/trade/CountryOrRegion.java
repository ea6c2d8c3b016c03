package io.github.tongbi.core.trade;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;

import io.github.tongbi.core.error.UnreadableTextException;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

/**
 * Where goods or capital come from or go to (国家或地区): a code of ISO 3166-1 such as {@code US} or {@code
 * HK}, or the name of a group that has no code, such as {@code 东盟}.
 *
 * <p>Two capital letters are a code and nothing else; the codes are those that the Java platform has.
 * EU, which is reserved for the European Union, is no code of a country: 欧盟 goes by name.
 *
 * @param text the code or the name
 */
@Immutable
public record CountryOrRegion(String text) implements Comparable<CountryOrRegion>, Serializable {
    private static final long serialVersionUID = 1L;
    private static final String EXPECTED_CODE =
            "an ISO 3166-1 code such as US, or a name such as 东盟";
    private static final String EXPECTED_NAME =
            "a name such as 东盟, of 1 to 60 characters on one line, without outer spaces";
    private static final int CODE_LENGTH = 2;
    private static final int MAX_LENGTH = 60;

    /**
     * Creates it of its code or name.
     *
     * @throws UnreadableTextException if two capital letters are no code, or the name is blank, too
     *     long, or has control characters or outer spaces
     */
    public CountryOrRegion {
        if (looksLikeCode(text) && !Codes.isKnown(text)) {
            throw new UnreadableTextException(EXPECTED_CODE, text);
        }
        boolean usable = !text.isBlank()
                && text.length() <= MAX_LENGTH
                && text.equals(text.strip())
                && text.chars().noneMatch(Character::isISOControl);
        if (!usable) {
            throw new UnreadableTextException(EXPECTED_NAME, text);
        }
    }

    private static boolean looksLikeCode(String text) {
        return text.length() == CODE_LENGTH && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /**
     * Returns what the code or name stands for, {@code CountryOrRegion.of("US")}; reads what {@link
     * #toString} writes.
     *
     * @throws UnreadableTextException if it is neither
     */
    public static CountryOrRegion of(String text) {
        return new CountryOrRegion(text);
    }

    /** Returns the code of ISO 3166-1, {@code "US"}, or empty if it goes by name. */
    public Optional<String> code() {
        return looksLikeCode(text) ? Optional.of(text) : Optional.empty();
    }

    @Override
    public int compareTo(CountryOrRegion other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Loaded for the first code. */
    private static final class Codes {
        private static final ImmutableSet<String> ALL =
                ImmutableSet.copyOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));

        static boolean isKnown(String code) {
            return ALL.contains(code);
        }
    }
}
