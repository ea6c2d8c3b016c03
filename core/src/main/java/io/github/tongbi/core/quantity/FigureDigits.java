package io.github.tongbi.core.quantity;

import java.math.BigDecimal;

/** Which digits a figure can be printed in, and when its digits say that it is exact. */
final class FigureDigits {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private FigureDigits() {}

    /** Returns the notation in the digits that the text of the figure really shows. */
    static Notation normal(Magnitude<?> value, Magnitude<?> end, Notation notation) {
        return switch (notation.numerals()) {
            case ARABIC ->
                isLikeACalendarYear(value, notation) ? notation.in(Numerals.GROUPED) : notation;
            case GROUPED ->
                hasGroups(value, notation) || hasGroups(end, notation)
                        ? notation
                        : notation.in(Numerals.ARABIC);
            case CHINESE ->
                value.equals(end) && isWritten(value, notation)
                        ? notation
                        : normal(value, end, notation.in(Numerals.ARABIC));
        };
    }

    private static boolean hasGroups(Magnitude<?> value, Notation notation) {
        return notation.inScale(value.number()).abs().compareTo(THOUSAND) >= 0;
    }

    /** 2020年 names a year; so many years are printed 2,020年. */
    static boolean isLikeACalendarYear(Magnitude<?> value, Notation notation) {
        if (!(value instanceof Measure measure) || measure.unit() != Unit.YEAR) {
            return false;
        }
        BigDecimal number = notation.inScale(value.number());
        return notation.isPlain(Scale.ONE)
                && number.compareTo(THOUSAND) >= 0
                && number.compareTo(TEN_THOUSAND) < 0;
    }

    /** Tells whether Chinese numerals write the number before its scale word; 百 belongs to them. */
    private static boolean isWritten(Magnitude<?> value, Notation notation) {
        if (!notation.scale().followsChineseNumerals()) {
            return false;
        }
        BigDecimal number = notation.inScale(value.number());
        return notation.decimals() == 0
                ? ChineseNumeral.writes(number)
                : notation.decimals() == 1 && isWrittenHalf(value, notation.scale(), number);
    }

    /** 一半, 半 of anything measured, and halves of months and years: 一个半月, 两年半. */
    private static boolean isWrittenHalf(Magnitude<?> value, Scale scale, BigDecimal number) {
        if (scale == Scale.TIMES) {
            return number.compareTo(HALF) == 0;
        }
        if (scale != Scale.ONE || !(value instanceof Measure measure)) {
            return false;
        }
        boolean whole = measure.unit() == Unit.MONTH || measure.unit() == Unit.YEAR;
        BigDecimal rest = number.subtract(HALF);
        return rest.signum() == 0 || (whole && ChineseNumeral.writes(rest.stripTrailingZeros()));
    }

    /** Plain counts and spans of months, 100%, and halves in Chinese numerals are no rounded numbers. */
    static boolean isExact(Magnitude<?> value, Notation notation) {
        boolean plainCount = value instanceof Measure measure
                && measure.unit().isWholeByNature()
                && notation.isPlain(Scale.ONE);
        boolean whole = value instanceof Ratio ratio
                && notation.isPlain(Scale.PERCENT)
                && ratio.number().equals(Rational.ONE);
        boolean half = notation.numerals() == Numerals.CHINESE && notation.decimals() > 0;
        return plainCount || whole || half;
    }

    /** Tells whether 数 can stand before the number: 十, 百, 千 and the scale words from 万 on. */
    static boolean isChinesePowerOfTen(Magnitude<?> value, Notation notation) {
        if (notation.numerals() != Numerals.CHINESE || !(value instanceof Quantity)) {
            return false;
        }
        BigDecimal number = notation.inScale(value.number());
        return notation.decimals() == 0
                && number.stripTrailingZeros().unscaledValue().intValue() == 1;
    }
}
