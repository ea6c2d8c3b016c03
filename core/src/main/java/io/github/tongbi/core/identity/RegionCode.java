package io.github.tongbi.core.identity;

import com.google.errorprone.annotations.Immutable;

import io.github.tongbi.core.error.UnreadableTextException;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A county or higher division of GB/T 2260 (行政区划代码), such as {@code 440307}, or a functional area
 * (功能区) in it, such as {@code 440307/大鹏新区}.
 *
 * <p>A functional area has no code of its own; it is kept by name under the code of the division it
 * lies in. Only the form is checked, because the list of divisions changes from year to year. The
 * order is by code, then by area, a division before the areas in it.
 */
@Immutable
public final class RegionCode implements Comparable<RegionCode>, Serializable {
    private static final long serialVersionUID = 1L;
    private static final String EXPECTED_CODE = "a GB/T 2260 code of six digits such as 440307";
    private static final String EXPECTED_PROVINCE = "a GB/T 2260 code that begins with 11 to 82";
    private static final String EXPECTED_AREA =
            "an area name such as 大鹏新区, of 1 to 40 characters, without / and outer spaces";

    private static final int DIGITS = 6;
    private static final int MAX_AREA_LENGTH = 40;
    private static final char SLASH = '/';
    private static final String NO_AREA = "";
    private static final Comparator<RegionCode> ORDER =
            Comparator.comparing(RegionCode::code).thenComparing(region -> region.area);

    private final String code;
    private final String area;

    /**
     * Returns the division with the code, {@code RegionCode.of("440307")}.
     *
     * @throws UnreadableTextException if it is not six digits, the first two from 11 to 82
     */
    public static RegionCode of(String code) {
        return new RegionCode(checkedCode(code, code), NO_AREA);
    }

    /**
     * Reads what {@link #toString} writes: {@code 440307} or {@code 440307/大鹏新区}.
     *
     * @throws UnreadableTextException if the text is anything else
     */
    public static RegionCode parse(String text) {
        int slash = text.indexOf(SLASH);
        if (slash < 0) {
            return of(text);
        }
        return new RegionCode(
                checkedCode(text.substring(0, slash), text),
                checkedArea(text.substring(slash + 1), text));
    }

    private static String checkedCode(String code, String text) {
        if (code.length() != DIGITS || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new UnreadableTextException(EXPECTED_CODE, text);
        }
        String province = code.substring(0, 2);
        if (province.compareTo("11") < 0 || province.compareTo("82") > 0) {
            throw new UnreadableTextException(EXPECTED_PROVINCE, text);
        }
        return code;
    }

    private static String checkedArea(String area, String text) {
        boolean usable = !area.isBlank()
                && area.length() <= MAX_AREA_LENGTH
                && area.equals(area.strip())
                && area.chars().noneMatch(c -> c == SLASH || Character.isISOControl(c));
        if (!usable) {
            throw new UnreadableTextException(EXPECTED_AREA, text);
        }
        return area;
    }

    private RegionCode(String code, String area) {
        this.code = code;
        this.area = area;
    }

    /**
     * Returns the functional area of that name in this division, in place of any area named before:
     * {@code RegionCode.of("440307").functionalArea("大鹏新区")}.
     *
     * @throws UnreadableTextException if the name is blank, longer than 40 characters, or has a
     *     slash, a control character or spaces around it
     */
    public RegionCode functionalArea(String name) {
        return new RegionCode(code, checkedArea(name, name));
    }

    /** Returns the six digits, {@code "440307"}; those of the division around a functional area. */
    public String code() {
        return code;
    }

    /** Returns the name of the functional area, {@code "大鹏新区"}, or empty for a division. */
    public Optional<String> area() {
        return area.isEmpty() ? Optional.empty() : Optional.of(area);
    }

    @Override
    public int compareTo(RegionCode other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof RegionCode other
                && code.equals(other.code)
                && area.equals(other.area);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, area);
    }

    /** Returns the canonical text, {@code 440307} or {@code 440307/大鹏新区}. */
    @Override
    public String toString() {
        return area.isEmpty() ? code : code + SLASH + area;
    }
}
