package io.github.tongbi.indicators.audit.search;

import io.github.tongbi.core.quantity.Rational;

import java.math.RoundingMode;

/** Decimals of few digits, so that numbers do not grow from branch to branch. */
final class ShortDecimal {
    private static final Rational TEN = Rational.of(10);
    private static final int DIGITS = 10;

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

    /** Returns a decimal of ten digits that is no less than the number, and hardly more. */
    static Rational above(Rational number) {
        Rational unit = tenthDigit(number);
        return Rational.of(number.dividedBy(unit).toInteger(RoundingMode.CEILING))
                .multipliedBy(unit);
    }

    /** Returns a decimal of ten digits that is no more than the number, and hardly less. */
    static Rational below(Rational number) {
        return above(number.negated()).negated();
    }

    private static Rational tenthDigit(Rational number) {
        Rational unit = Rational.ONE;
        Rational size = number.abs();
        if (size.signum() == 0) {
            return unit;
        }
        Rational most = Rational.powerOfTen(DIGITS);
        while (size.compareTo(most.multipliedBy(unit)) >= 0) {
            unit = unit.multipliedBy(TEN);
        }
        while (size.multipliedBy(TEN).compareTo(most.multipliedBy(unit)) < 0) {
            unit = unit.dividedBy(TEN);
        }
        return unit;
    }
}
