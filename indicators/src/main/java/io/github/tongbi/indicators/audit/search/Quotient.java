package io.github.tongbi.indicators.audit.search;

import io.github.tongbi.core.quantity.Rational;

/**
 * The constraint {@code (factor + offset) × denominator = numerator}.
 *
 * @param factor the variable of the rate
 * @param offset what is added to it, 1 for a growth
 * @param denominator what it is multiplied by
 * @param numerator what comes out
 * @param sign what the denominator can be
 * @param ground the ground on which it holds
 */
public record Quotient(
        int factor, Rational offset, Affine denominator, Affine numerator, Sign sign, int ground) {

    /** What a denominator can be. */
    public enum Sign {
        POSITIVE,
        NOT_ZERO,
        ANY;

        /** Tells whether the denominator can be this number. */
        public boolean allows(Rational denominator) {
            return switch (this) {
                case POSITIVE -> denominator.signum() > 0;
                case NOT_ZERO -> denominator.signum() != 0;
                case ANY -> true;
            };
        }
    }
}
