package io.github.tongbi.formats.tables.sheet;

/**
 * The number formats that a workbook names by a number alone (ECMA-376 part 1, 18.8.30), those of
 * Chinese (zh-cn) where they depend on the language.
 */
final class BuiltInFormats {
    private BuiltInFormats() {}

    static String code(int id) {
        return switch (id) {
            case 1 -> "0";
            case 2 -> "0.00";
            case 3, 5, 6, 37, 38, 41, 42 -> "#,##0";
            case 4, 7, 8, 39, 40, 43, 44 -> "#,##0.00";
            case 9 -> "0%";
            case 10 -> "0.00%";
            case 11, 48 -> "0.00E+00";
            case 12, 13 -> "# ?/?";
            case 14, 22, 30 -> "m/d/yyyy";
            case 15, 16 -> "d-mmm-yy";
            case 17 -> "mmm-yy";
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56 -> "h:mm";
            case 27, 36, 50, 52, 57 -> "yyyy\"年\"m\"月\"";
            case 28, 29, 51, 53, 54, 58 -> "m\"月\"d\"日\"";
            case 31 -> "yyyy\"年\"m\"月\"d\"日\"";
            case 49 -> "@";
            default -> "General";
        };
    }
}
