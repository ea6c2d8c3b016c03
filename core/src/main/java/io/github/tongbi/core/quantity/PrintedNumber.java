package io.github.tongbi.core.quantity;

import java.math.BigDecimal;

/**
 * A number as it stands in a text.
 *
 * @param value the number with the decimals that were written
 * @param numerals the digits that it is written in
 * @param bare whether a 一 was left out, which only a qualifying word allows: 近百个
 */
record PrintedNumber(BigDecimal value, Numerals numerals, boolean bare) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    static PrintedNumber half() {
        return new PrintedNumber(HALF, Numerals.CHINESE, false);
    }

    static PrintedNumber bare(long value) {
        return new PrintedNumber(BigDecimal.valueOf(value), Numerals.CHINESE, true);
    }

    static PrintedNumber chinese(long value) {
        return new PrintedNumber(BigDecimal.valueOf(value), Numerals.CHINESE, false);
    }

    /** Tells whether no digit is written at all: 近亿元. */
    boolean isLeftOut() {
        return bare && value.compareTo(BigDecimal.ONE) == 0;
    }

    boolean isChinese() {
        return numerals == Numerals.CHINESE;
    }

    PrintedNumber plusHalf() {
        return new PrintedNumber(value.add(HALF), numerals, bare);
    }
}
