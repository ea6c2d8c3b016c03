package io.github.tongbi.indicators.audit.search;

import io.github.tongbi.core.quantity.Rational;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * The constraint {@code (1 + average)^exponent = 1 + whole}, both sides positive.
 *
 * @param average the variable of the yearly rate
 * @param exponent the number of years
 * @param whole the variable of the rate over all years
 * @param ground the ground on which it holds
 */
public record Power(int average, int exponent, int whole, int ground) {
    /** Decimals of a root that is found by trial. */
    private static final int DECIMALS = 15;

    /** Returns the rate over all years that the yearly rate gives. */
    Rational wholeOf(Rational yearly) {
        Rational factor = yearly.plus(Rational.ONE);
        Rational power = Rational.ONE;
        for (int year = 0; year < exponent; year++) {
            power = power.multipliedBy(factor);
        }
        return power.minus(Rational.ONE);
    }

    /** Returns the largest decimal of 15 places whose rate over all years is no more than this one. */
    Rational averageBelow(Rational rate) {
        Rational target = rate.plus(Rational.ONE);
        BigInteger unit = BigInteger.TEN.pow(DECIMALS);
        BigInteger low = BigInteger.ZERO;
        BigInteger high = target.toInteger(RoundingMode.CEILING)
                .max(BigInteger.ONE)
                .multiply(unit)
                .add(BigInteger.ONE);
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            Rational factor = Rational.of(new BigDecimal(middle, DECIMALS));
            if (wholeOf(factor.minus(Rational.ONE)).compareTo(rate) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Rational.of(new BigDecimal(low, DECIMALS)).minus(Rational.ONE);
    }

    /** Returns the smallest decimal of 15 places whose rate over all years is no less than this one. */
    Rational averageAbove(Rational rate) {
        Rational below = averageBelow(rate);
        return wholeOf(below).equals(rate) ? below : below.plus(Rational.powerOfTen(-DECIMALS));
    }
}
