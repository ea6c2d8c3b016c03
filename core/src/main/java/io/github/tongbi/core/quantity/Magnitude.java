package io.github.tongbi.core.quantity;

import java.io.Serializable;

/**
 * What a figure states: a quantity (174000000 USD, 415艘), a pure ratio (12.2 %) or a difference of
 * ratios in percentage points (−21.1).
 *
 * <p>A magnitude is exact. Two magnitudes of one type are of one <em>kind</em> if they can be added
 * and compared: dollars with dollars, vessels with vessels.
 *
 * @param <M> the type itself
 */
public sealed interface Magnitude<M extends Magnitude<M>> extends Comparable<M>, Serializable
        permits Quantity, Ratio, Points {

    /** Returns the number in the base unit: yuan, vessels, or the ratio itself (0.122 for 12.2 %). */
    Rational number();

    /** Returns a magnitude of the same kind with another number. */
    M withNumber(Rational number);

    /**
     * Makes sure that the other magnitude is of the same kind.
     *
     * @throws CurrencyMismatchException if both are money of different currencies
     * @throws UnitMismatchException if both are measures in different units
     */
    void requireSameKind(M other);

    /**
     * Compares the numbers.
     *
     * @throws CurrencyMismatchException if both are money of different currencies
     * @throws UnitMismatchException if both are measures in different units
     */
    @Override
    default int compareTo(M other) {
        requireSameKind(other);
        return number().compareTo(other.number());
    }
}
