package io.github.tongbi.core.identity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;

import io.github.tongbi.core.error.UnreadableTextException;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An administrative division (行政区划), such as {@code 440307}, or a functional area (功能区) in it,
 * such as {@code 440307/大鹏新区}.
 *
 * <p>A county or higher division has the six digits of GB/T 2260, a township nine and a village
 * twelve digits of the statistical code (统计用区划代码). Only the form is checked, because the list of
 * divisions changes from year to year; the year of the list that a code is taken from may be told:
 * {@code 440307@2023}. A functional area has no code of its own; it is kept by name under the code
 * of the division it lies in.
 *
 * <p>The order is by code, then by area, then by year; what is not told comes first.
 */
@Immutable
public final class RegionCode implements Comparable<RegionCode>, Serializable {
    private static final long serialVersionUID = 1L;

    static final String NO_AREA = "";
    static final int NO_VINTAGE = 0;
    private static final Comparator<RegionCode> ORDER = Comparator.comparing(RegionCode::code)
            .thenComparing(region -> region.area)
            .thenComparingInt(region -> region.vintage);

    private final String code;
    private final int vintage;
    private final String area;

    /**
     * Returns the division with the code, {@code RegionCode.of("440307")}. Zeros that lists write
     * below the level of a division are dropped: {@code 440307009000} is {@code 440307009}.
     *
     * @throws UnreadableTextException if it is not 6, 9 or 12 digits, the first two from 11 to 82, or
     *     tells a village but no township
     */
    public static RegionCode of(String code) {
        return new RegionCode(RegionReader.checkedCode(code, code), NO_VINTAGE, NO_AREA);
    }

    /**
     * Reads what {@link #toString} writes: {@code 440307}, {@code 440307@2023}, {@code
     * 440307/大鹏新区} or {@code 440307@2023/大鹏新区}.
     *
     * @throws UnreadableTextException if the text is anything else
     */
    public static RegionCode parse(String text) {
        return RegionReader.read(text);
    }

    RegionCode(String code, int vintage, String area) {
        this.code = code;
        this.vintage = vintage;
        this.area = area;
    }

    /**
     * Returns the same place with the year of the list that the code is taken from (代码年份), in place
     * of any told before: {@code RegionCode.of("440307").ofVintage(2023)}.
     */
    public RegionCode ofVintage(int year) {
        checkArgument(
                year >= RegionReader.MIN_YEAR && year <= RegionReader.MAX_YEAR,
                "expected a year from 1980 to 9999, got %s",
                year);
        return new RegionCode(code, year, area);
    }

    /**
     * Returns the functional area of that name in this division, in place of any area named before:
     * {@code RegionCode.of("440307").functionalArea("大鹏新区")}.
     *
     * @throws UnreadableTextException if the name is blank, longer than 40 characters, or has a
     *     slash, a control character or spaces around it
     */
    public RegionCode functionalArea(String name) {
        return withArea(RegionReader.checkedArea(name, name));
    }

    RegionCode withArea(String name) {
        return new RegionCode(code, vintage, name);
    }

    /** Returns the digits, {@code "440307"}; those of the division around a functional area. */
    public String code() {
        return code;
    }

    /** Returns the year of the list that the code is taken from, or empty if it is not told. */
    public OptionalInt vintage() {
        return vintage == NO_VINTAGE ? OptionalInt.empty() : OptionalInt.of(vintage);
    }

    /** Returns the name of the functional area, {@code "大鹏新区"}, or empty for a division. */
    public Optional<String> area() {
        return area.isEmpty() ? Optional.empty() : Optional.of(area);
    }

    /** Returns the level of the division, or of the division around a functional area. */
    public RegionLevel level() {
        return switch (code.length()) {
            case 9 -> RegionLevel.TOWNSHIP;
            case 12 -> RegionLevel.VILLAGE;
            default ->
                code.endsWith("0000")
                        ? RegionLevel.PROVINCE
                        : code.endsWith("00") ? RegionLevel.PREFECTURE : RegionLevel.COUNTY;
        };
    }

    /**
     * Returns the kind of the township, or of the one that a village lies in: that of 440307009 is
     * 街道. Empty for a county or higher division, and for numbers from 600 on, which have no kind.
     */
    public Optional<TownshipKind> townshipKind() {
        return code.length() < RegionLevel.TOWNSHIP.digits()
                ? Optional.empty()
                : TownshipKind.ofNumber(Integer.parseInt(code.substring(6, 9)));
    }

    /**
     * Tells whether the code only holds a place in the list, as 440301 (市辖区) does, so that no
     * figure can belong to it: county 01 of a prefecture-level city, and prefectures 01 and 02
     * (市辖区, 县) of Beijing, Tianjin, Shanghai and Chongqing.
     */
    public boolean isPlaceholder() {
        return RegionPlaceholders.contains(code);
    }

    /**
     * Returns the division one level above, from the same list; for a functional area the division
     * it lies in. Empty for a province.
     */
    public Optional<RegionCode> parent() {
        if (!area.isEmpty()) {
            return Optional.of(withArea(NO_AREA));
        }
        return switch (level()) {
            case PROVINCE -> Optional.empty();
            case PREFECTURE -> Optional.of(division(code.substring(0, 2) + "0000"));
            case COUNTY -> Optional.of(division(code.substring(0, 4) + "00"));
            case TOWNSHIP -> Optional.of(division(code.substring(0, 6)));
            case VILLAGE -> Optional.of(division(code.substring(0, 9)));
        };
    }

    private RegionCode division(String shorter) {
        return new RegionCode(shorter, vintage, NO_AREA);
    }

    /**
     * Tells whether this is the other place or lies in it by code: 440307009 is within 440307 and
     * 440300. What lies in a functional area cannot be told by code; see {@link FunctionalArea}.
     * Codes from lists of two different years never lie in each other, for they may mean something
     * else.
     */
    public boolean isWithin(RegionCode other) {
        return isComparable(other)
                && code.startsWith(other.code.substring(0, other.level().digits()))
                && (other.area.isEmpty() || (code.equals(other.code) && area.equals(other.area)));
    }

    private boolean isComparable(RegionCode other) {
        return vintage == other.vintage || vintage == NO_VINTAGE || other.vintage == NO_VINTAGE;
    }

    @Override
    public int compareTo(RegionCode other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof RegionCode other
                && code.equals(other.code)
                && vintage == other.vintage
                && area.equals(other.area);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, vintage, area);
    }

    /** Returns the canonical text, {@code 440307} or {@code 440307@2023/大鹏新区}. */
    @Override
    public String toString() {
        return code
                + (vintage == NO_VINTAGE ? "" : RegionReader.AT + Integer.toString(vintage))
                + (area.isEmpty() ? "" : RegionReader.SLASH + area);
    }

    private Object writeReplace() {
        return new Form(toString());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("expected the form of a region code");
    }

    private record Form(String text) implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return parse(text);
        }
    }
}
