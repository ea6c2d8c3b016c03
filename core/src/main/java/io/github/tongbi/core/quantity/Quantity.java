package io.github.tongbi.core.quantity;

/**
 * An amount of something: {@link Money} in a currency or a {@link Measure} in a unit.
 *
 * <p>The type parameter keeps vessels from being added to dollars at compile time; different
 * currencies, and different units, are refused with an exception that names both. Nothing is
 * converted unless a conversion is called by name.
 *
 * @param <Q> the type itself
 */
public sealed interface Quantity<Q extends Quantity<Q>> extends Magnitude<Q>
        permits Money, Measure {

    /**
     * Returns the sum.
     *
     * @throws CurrencyMismatchException if both are money of different currencies
     * @throws UnitMismatchException if both are measures in different units
     */
    default Q plus(Q other) {
        requireSameKind(other);
        return withNumber(number().plus(other.number()));
    }

    /**
     * Returns the difference.
     *
     * @throws CurrencyMismatchException if both are money of different currencies
     * @throws UnitMismatchException if both are measures in different units
     */
    default Q minus(Q other) {
        requireSameKind(other);
        return withNumber(number().minus(other.number()));
    }

    /** Returns this quantity times a pure number. */
    default Q multipliedBy(Rational factor) {
        return withNumber(number().multipliedBy(factor));
    }

    /**
     * Returns the pure number {@code this ÷ other}.
     *
     * @throws CurrencyMismatchException if both are money of different currencies
     * @throws UnitMismatchException if both are measures in different units
     * @throws ArithmeticException if the other is zero
     */
    default Ratio dividedBy(Q other) {
        requireSameKind(other);
        return new Ratio(number().dividedBy(other.number()));
    }
}
