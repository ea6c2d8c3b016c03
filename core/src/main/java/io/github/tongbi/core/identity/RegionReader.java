package io.github.tongbi.core.identity;

import com.google.common.base.CharMatcher;

import io.github.tongbi.core.error.UnreadableTextException;

/** Checks the parts of a region's text: the code, the year of the list and the functional area. */
final class RegionReader {
    static final char SLASH = '/';
    static final char AT = '@';
    static final int MIN_YEAR = 1980;
    static final int MAX_YEAR = 9999;

    private static final String EXPECTED_CODE = "a region code of 6, 9 or 12 digits such as 440307";
    private static final String EXPECTED_PROVINCE = "a GB/T 2260 code that begins with 11 to 82";
    private static final String EXPECTED_VILLAGE =
            "a township from 001 before the village, as in 440307009001";
    private static final String EXPECTED_VINTAGE = "a list of 1980 or later as in 440307@2023";
    private static final String EXPECTED_AREA =
            "an area name such as 大鹏新区, of 1 to 40 characters, without / and outer spaces";

    private static final int MAX_TEXT = 64;
    private static final int MAX_AREA_LENGTH = 40;
    private static final int YEAR_DIGITS = 4;
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final String NONE = "000";

    private RegionReader() {}

    static RegionCode read(String text) {
        if (text.length() > MAX_TEXT) {
            throw new UnreadableTextException(EXPECTED_CODE, text);
        }
        int slash = text.indexOf(SLASH);
        String division = slash < 0 ? text : text.substring(0, slash);
        RegionCode region = division(division, text);
        return slash < 0 ? region : region.withArea(checkedArea(text.substring(slash + 1), text));
    }

    private static RegionCode division(String division, String text) {
        int at = division.indexOf(AT);
        String code = checkedCode(at < 0 ? division : division.substring(0, at), text);
        int vintage = at < 0 ? RegionCode.NO_VINTAGE : year(division.substring(at + 1), text);
        return new RegionCode(code, vintage, RegionCode.NO_AREA);
    }

    private static int year(String year, String text) {
        boolean readable = year.length() == YEAR_DIGITS && DIGITS.matchesAllOf(year);
        if (!readable || Integer.parseInt(year) < MIN_YEAR) {
            throw new UnreadableTextException(EXPECTED_VINTAGE, text);
        }
        return Integer.parseInt(year);
    }

    /** Returns the code without the zeros that statistical lists write below its level. */
    static String checkedCode(String code, String text) {
        if (!isLengthOfACode(code.length()) || !DIGITS.matchesAllOf(code)) {
            throw new UnreadableTextException(EXPECTED_CODE, text);
        }
        String province = code.substring(0, 2);
        if (province.compareTo("11") < 0 || province.compareTo("82") > 0) {
            throw new UnreadableTextException(EXPECTED_PROVINCE, text);
        }
        String shorter = withoutZeros(withoutZeros(code, 12), 9);
        if (shorter.startsWith(NONE, RegionLevel.COUNTY.digits())) {
            throw new UnreadableTextException(EXPECTED_VILLAGE, text);
        }
        return shorter;
    }

    private static boolean isLengthOfACode(int length) {
        return length == RegionLevel.COUNTY.digits()
                || length == RegionLevel.TOWNSHIP.digits()
                || length == RegionLevel.VILLAGE.digits();
    }

    private static String withoutZeros(String code, int length) {
        return code.length() == length && code.endsWith(NONE)
                ? code.substring(0, length - NONE.length())
                : code;
    }

    static String checkedArea(String area, String text) {
        boolean usable = !area.isBlank()
                && area.length() <= MAX_AREA_LENGTH
                && area.equals(area.strip())
                && area.chars().noneMatch(c -> c == SLASH || Character.isISOControl(c));
        if (!usable) {
            throw new UnreadableTextException(EXPECTED_AREA, text);
        }
        return area;
    }
}
