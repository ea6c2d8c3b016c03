package io.github.tongbi.indicators.rounding;

import io.github.tongbi.core.quantity.Rational;

import java.math.RoundingMode;

/**
 * An exact number told in whole rounding units and the rest: 2.57 in units of 0.1 is 25 and 7/10.
 *
 * @param exact the number in units
 * @param floor the whole number at or below it
 */
record Units(Rational exact, Rational floor) {

    static Units of(Rational number, Rational interval) {
        Rational exact = number.dividedBy(interval);
        return new Units(exact, Rational.of(exact.toInteger(RoundingMode.FLOOR)));
    }

    /** Returns what lies above the floor, 0 or more and less than 1. */
    Rational remainder() {
        return exact.minus(floor);
    }

    boolean isWhole() {
        return exact.isInteger();
    }

    Rational ceiling() {
        return isWhole() ? floor : floor.plus(Rational.ONE);
    }
}
