package io.github.tongbi.core.quantity;

import com.google.common.collect.ImmutableList;

/**
 * The power of ten that a number is written in, with its word: 万 and 亿 before a unit, % and 倍 for a
 * ratio, 个百分点 for points.
 *
 * <p>The exponent is the {@code UNIT_MULT} of SDMX for the scale words. English texts follow the
 * yearbooks and keep the Chinese steps ("ten thousand", "hundred million"), because moving the point
 * would change how many digits are shown.
 */
public enum Scale {
    ONE(Family.QUANTITY, 0, "", ""),
    TEN(Family.QUANTITY, 1, "十", "ten"),
    HUNDRED(Family.QUANTITY, 2, "百", "hundred"),
    THOUSAND(Family.QUANTITY, 3, "千", "thousand"),
    TEN_THOUSAND(Family.QUANTITY, 4, "万", "ten thousand"),
    MILLION(Family.QUANTITY, 6, "百万", "million"),
    TEN_MILLION(Family.QUANTITY, 7, "千万", "ten million"),
    HUNDRED_MILLION(Family.QUANTITY, 8, "亿", "hundred million"),
    TRILLION(Family.QUANTITY, 12, "万亿", "trillion"),

    /** %, hundredths. */
    PERCENT(Family.RATIO, -2, "%", "%"),
    /** ‰, thousandths. */
    PERMILLE(Family.RATIO, -3, "‰", "‰"),
    /** 成, tenths: 三成 is 30 %. */
    TENTHS(Family.RATIO, -1, "成", "tenths"),
    /** 倍, times: the number itself. */
    TIMES(Family.RATIO, 0, "倍", "times"),

    /** 个百分点, percentage points. */
    PERCENTAGE_POINTS(Family.POINTS, -2, "个百分点", "percentage points"),
    /** 个基点, basis points. */
    BASIS_POINTS(Family.POINTS, -4, "个基点", "basis points");

    enum Family {
        QUANTITY,
        RATIO,
        POINTS;

        static Family of(Magnitude<?> magnitude) {
            if (magnitude instanceof Ratio) {
                return RATIO;
            }
            return magnitude instanceof Points ? POINTS : QUANTITY;
        }
    }

    /** The scale words, longest first, so that 万亿 is not read as 万. */
    static final ImmutableList<Scale> WORDS = ImmutableList.of(
            TRILLION, TEN_MILLION, MILLION, HUNDRED_MILLION, TEN_THOUSAND, THOUSAND, HUNDRED, TEN);

    private final Family family;
    private final int exponent;
    private final String symbol;
    private final String englishName;

    Scale(Family family, int exponent, String symbol, String englishName) {
        this.family = family;
        this.exponent = exponent;
        this.symbol = symbol;
        this.englishName = englishName;
    }

    /** Tells whether a magnitude of this kind is written in this scale: a ratio in %, money in 亿. */
    public boolean fits(Magnitude<?> magnitude) {
        return family == Family.of(magnitude);
    }

    /** Tells whether Chinese numerals stand before the word: 三成, 三百万, but not 三% or 三百 as 3 × 百. */
    boolean followsChineseNumerals() {
        return switch (this) {
            case ONE, TEN_THOUSAND, HUNDRED_MILLION, TRILLION -> true;
            case TENTHS, TIMES, PERCENTAGE_POINTS, BASIS_POINTS -> true;
            default -> false;
        };
    }

    /** Returns the power of ten: 8 for 亿, −2 for %. */
    public int exponent() {
        return exponent;
    }

    /** Returns {@code 10^exponent}. */
    public Rational factor() {
        return Rational.powerOfTen(exponent);
    }

    /** Returns the Chinese word or sign, {@code "亿"}; empty for {@link #ONE}. */
    public String symbol() {
        return symbol;
    }

    /** Returns the English word or sign, {@code "hundred million"}; empty for {@link #ONE}. */
    public String englishName() {
        return englishName;
    }
}
