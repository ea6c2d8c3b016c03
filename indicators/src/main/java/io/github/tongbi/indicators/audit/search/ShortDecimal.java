package io.github.tongbi.indicators.audit.search;

import io.github.tongbi.core.quantity.Rational;

import java.math.RoundingMode;

/** Decimals of few digits, so that numbers do not grow from branch to branch. */
final class ShortDecimal {
    private ShortDecimal() {}

    /** Returns the decimal with the fewest places from the one number to the other, both different. */
    static Rational between(Rational one, Rational other) {
        boolean inOrder = one.compareTo(other) < 0;
        Rational low = inOrder ? one : other;
        Rational high = inOrder ? other : one;
        for (int places = 0; ; places++) {
            Rational unit = Rational.powerOfTen(-places);
            Rational middle = low.plus(high).dividedBy(Rational.of(2));
            Rational near = Rational.of(middle.dividedBy(unit).toInteger(RoundingMode.HALF_UP))
                    .multipliedBy(unit);
            if (near.compareTo(low) > 0 && near.compareTo(high) < 0) {
                return near;
            }
        }
    }
}
