package io.github.tongbi.core.quantity;

/**
 * The word beside a figure that says how it is meant (概数修饰词): 近百个, 2家以上, 超1000家.
 *
 * <p>Whether the number itself is included follows article 1259 of the Civil Code: 以上, 以下 and 以内
 * include it, 超过 and 不满 do not. The width of 近, 余 and 约 is settled by no standard; the conventions
 * of {@link QualifierPolicy#HOUSE} are the house's own, and a caller can replace them.
 */
public enum Qualifier {
    /** No word: the figure stands for itself, within its rounding. */
    NONE("", "", "", ""),
    /** 约, 左右, 上下: near the number on either side. */
    ABOUT("约", "", "about ", ""),
    /** 近, 将近: close below the number. */
    NEAR("近", "", "nearly ", ""),
    /** 不足, 不到: below the number. */
    UNDER("不足", "", "under ", ""),
    /** 超, 超过, 逾, 突破: above the number. */
    OVER("超", "", "over ", ""),
    /** 以上, 至少, 不少于: the number or more. */
    AT_LEAST("", "以上", "", " or more"),
    /** 以下, 以内: the number or less. */
    AT_MOST("", "以内", "", " or less"),
    /** 余, 多: the number and part of one more unit of its last digit, 100余家. */
    SOMEWHAT_OVER("", "余", "somewhat over ", ""),
    /** 数, 几 before a power of ten in Chinese numerals: 数十家, from twice the power to ten times. */
    SEVERAL("数", "", "several times ", ""),
    /** 近 before a span of time: 近三年, the last three years, which are three. */
    LAST("近", "", "the last ", "");

    private final String prefix;
    private final String suffix;
    private final String englishPrefix;
    private final String englishSuffix;

    Qualifier(String prefix, String suffix, String englishPrefix, String englishSuffix) {
        this.prefix = prefix;
        this.suffix = suffix;
        this.englishPrefix = englishPrefix;
        this.englishSuffix = englishSuffix;
    }

    /** Tells whether the word can stand beside such a value in such a notation. */
    public boolean fits(Magnitude<?> value, Notation notation) {
        return switch (this) {
            case SEVERAL -> FigureDigits.isChinesePowerOfTen(value, notation);
            case LAST -> isSpanOfTime(value);
            default -> true;
        };
    }

    /** 近 before a span of time says the last one; nearly is 将近 there. */
    static boolean isSpanOfTime(Magnitude<?> value) {
        return value instanceof Measure measure
                && (measure.unit().dimension() == Dimension.TIME
                        || measure.unit().dimension() == Dimension.CALENDAR);
    }

    String prefix() {
        return prefix;
    }

    String suffix() {
        return suffix;
    }

    String englishPrefix() {
        return englishPrefix;
    }

    String englishSuffix() {
        return englishSuffix;
    }
}
