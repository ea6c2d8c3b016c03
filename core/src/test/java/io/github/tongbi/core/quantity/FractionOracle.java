package io.github.tongbi.core.quantity;

import org.apache.commons.numbers.fraction.BigFraction;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The slow and exact oracle of the arithmetic: fractions of Apache Commons Numbers. */
final class FractionOracle {
    private FractionOracle() {}

    /** Returns the number as the oracle holds it, by way of its text. */
    static BigFraction of(Rational number) {
        String text = number.toString();
        int slash = text.indexOf('/');
        if (slash < 0) {
            BigDecimal decimal = new BigDecimal(text);
            return BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
        }
        return BigFraction.of(
                new BigInteger(text.substring(0, slash)),
                new BigInteger(text.substring(slash + 1)));
    }
}
