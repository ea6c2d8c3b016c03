package io.github.tongbi.core.identity;

/** The codes of GB/T 2260 that stand for no division: 市辖区, and 县 of a municipality. */
final class RegionPlaceholders {
    private RegionPlaceholders() {}

    static boolean contains(String code) {
        if (code.length() != RegionLevel.COUNTY.digits()) {
            return false;
        }
        String prefecture = code.substring(2, 4);
        String county = code.substring(4);
        return isMunicipality(code.substring(0, 2))
                ? county.equals("00") && (prefecture.equals("01") || prefecture.equals("02"))
                : county.equals("01") && isCity(Integer.parseInt(prefecture));
    }

    private static boolean isMunicipality(String province) {
        return switch (province) {
            case "11", "12", "31", "50" -> true;
            default -> false;
        };
    }

    /** Tells cities from the prefectures and leagues (21 to 50), in which 01 is a real county. */
    private static boolean isCity(int prefecture) {
        return (prefecture >= 1 && prefecture <= 20) || (prefecture >= 51 && prefecture <= 70);
    }
}
