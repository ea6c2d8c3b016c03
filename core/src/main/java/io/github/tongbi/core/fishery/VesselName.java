package io.github.tongbi.core.fishery;

import com.google.errorprone.annotations.Immutable;

import io.github.tongbi.core.error.UnreadableTextException;

import java.io.Serializable;
import java.util.Optional;

/**
 * The name of a fishing vessel in the form of the naming rule (渔业船舶船名), such as {@code 粤龙渔00001}:
 * the short name of the province, the county or company, the word for the use, and five digits.
 *
 * <p>The form is that of the rule of the Ministry of Agriculture on names of fishery vessels
 * (渔业船舶船名规定): the county by its first character, by two where counties of the province begin alike,
 * or instead of it the short name of a state fishery company, for which the rule states no length; up
 * to four characters are read here. Names given under older rules have other forms (粤宝12345, 辽丹渔
 * 1234): they are no {@code VesselName}, and a {@link Vessel} keeps them as text.
 *
 * @param province the short name of the province, {@code 粤}
 * @param county the characters of the county, {@code 龙}, or the short name of a company
 * @param use what the vessel is used for
 * @param number the five digits, {@code 00001}
 */
@Immutable
public record VesselName(String province, String county, VesselUse use, String number)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String EXPECTED = "a vessel name such as 粤龙渔00001";
    private static final String PROVINCES = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新";
    private static final int DIGITS = 5;
    private static final int MAX_COUNTY = 4;

    /**
     * Creates the name of its parts.
     *
     * @throws UnreadableTextException if one of them has not the form of the rule
     */
    public VesselName {
        boolean inForm = province.length() == 1
                && PROVINCES.contains(province)
                && isCounty(county)
                && number.length() == DIGITS
                && number.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!inForm) {
            throw new UnreadableTextException(EXPECTED, province + county + use.word() + number);
        }
    }

    private static boolean isCounty(String text) {
        return !text.isEmpty()
                && text.length() <= MAX_COUNTY
                && text.chars().allMatch(Character::isIdeographic);
    }

    /**
     * Reads a name in the form of the rule.
     *
     * @throws UnreadableTextException for any other text, older names included
     */
    public static VesselName parse(String text) {
        int digits = text.length() - DIGITS;
        if (digits < 1) {
            throw new UnreadableTextException(EXPECTED, text);
        }
        String front = text.substring(0, digits);
        VesselUse use = VesselUse.atEndOf(front)
                .filter(word -> front.length() > word.word().length())
                .orElseThrow(() -> new UnreadableTextException(EXPECTED, text));
        String county = front.substring(1, front.length() - use.word().length());
        return new VesselName(front.substring(0, 1), county, use, text.substring(digits));
    }

    /** Returns the name in its parts, or empty if it does not follow the rule; nothing is refused. */
    public static Optional<VesselName> find(String text) {
        try {
            return Optional.of(parse(text));
        } catch (UnreadableTextException e) {
            return Optional.empty();
        }
    }

    /** Returns the name as painted, {@code 粤龙渔00001}. */
    @Override
    public String toString() {
        return province + county + use.word() + number;
    }
}
