package io.github.tongbi.core.quantity;

import java.math.BigDecimal;

/**
 * The number of a figure with its scale word, and its unit: {@code 三百万} and {@code 元}. In Chinese
 * numerals a half stands on either side of the unit: 半年, 一个半月 and 两年半.
 *
 * @param front what stands before 余
 * @param back what stands behind it
 */
record SplitText(String front, String back) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    static SplitText inChinese(Figure<?> figure, String kind) {
        Notation notation = figure.notation();
        BigDecimal number = notation.inScale(figure.value().number());
        if (notation.decimals() > 0) {
            return half(number.subtract(HALF), kind);
        }
        String scale = notation.scale().symbol();
        boolean bare = figure.qualifier() != Qualifier.NONE
                && figure.qualifier() != Qualifier.LAST
                && leavesOutOne(figure, number.intValueExact());
        String digits = ChineseNumeral.of(number);
        return new SplitText((bare ? digits.replace("一", "") : digits) + scale, kind);
    }

    /** 百, 千 and a scale word do without 一 beside a qualifying word: 近百个, 近亿元, 数家. */
    private static boolean leavesOutOne(Figure<?> figure, int number) {
        boolean word = figure.notation().scale().exponent() > 0;
        return switch (number) {
            case 1 -> word || figure.qualifier() == Qualifier.SEVERAL;
            case 100, 1_000 -> true;
            default -> false;
        };
    }

    /** Tells whether 余 can stand between the parts, as in 5万余吨; not in 一个半月 and 两年半. */
    boolean isSplitByUnit() {
        return !back.isEmpty() && !front.endsWith("半") && !back.endsWith("半");
    }

    private static SplitText half(BigDecimal whole, String kind) {
        if (kind.isEmpty()) {
            return new SplitText("一半", "");
        }
        if (whole.signum() == 0) {
            return new SplitText("半", kind);
        }
        String digits = ChineseNumeral.of(whole.stripTrailingZeros());
        return kind.equals(Unit.MONTH.symbol())
                ? new SplitText(digits + "个半", "月")
                : new SplitText(digits, kind + "半");
    }
}
