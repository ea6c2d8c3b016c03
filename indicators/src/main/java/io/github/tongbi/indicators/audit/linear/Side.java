package io.github.tongbi.indicators.audit.linear;

/** The side on which a bound closes a variable in. */
public enum Side {
    LOWER(-1),
    UPPER(1);

    private final int sign;

    Side(int sign) {
        this.sign = sign;
    }

    /** Returns the direction in which this side lies: −1 or 1. */
    int sign() {
        return sign;
    }

    /** Returns the side in the direction of the sign, which is not 0. */
    static Side towards(int sign) {
        return sign < 0 ? LOWER : UPPER;
    }
}
