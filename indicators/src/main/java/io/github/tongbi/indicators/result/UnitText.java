package io.github.tongbi.indicators.result;

import java.util.Locale;

/** Numbers with their unit behind them, as each language joins them: 18.03亿元, 18.03 m², 12.2%. */
final class UnitText {
    private UnitText() {}

    static String after(String number, String unit, Locale locale) {
        boolean joined =
                isChinese(locale) || unit.isEmpty() || unit.equals("%") || unit.equals("‰");
        return number + (joined ? "" : " ") + unit;
    }

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
