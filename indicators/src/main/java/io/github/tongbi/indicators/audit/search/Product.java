package io.github.tongbi.indicators.audit.search;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.audit.linear.LinearForm;

/**
 * A quotient as the search works on it: {@code (factor + offset) × denominator = numerator}.
 *
 * <p>A factor that stands nowhere else is free: for a denominator of known sign its bounds are linear
 * in numerator and denominator, and the constraint needs no branching. If the denominator is what
 * stands nowhere else, the two change places.
 *
 * @param factor the variable of the factor
 * @param offset what is added to it
 * @param denominator what it is multiplied by
 * @param numerator what comes out
 * @param sign what the denominator can be
 * @param isFactorPositive whether the factor with its offset has to be positive
 * @param isFree whether the factor stands nowhere else
 * @param ground the ground on which it holds
 */
record Product(
        int factor,
        Rational offset,
        Affine denominator,
        Affine numerator,
        Quotient.Sign sign,
        boolean isFactorPositive,
        boolean isFree,
        int ground) {

    static ImmutableList<Product> all(Problem problem) {
        int[] occurrences = problem.occurrences();
        return problem.quotients().stream()
                .map(quotient -> of(quotient, problem, occurrences))
                .collect(ImmutableList.toImmutableList());
    }

    private static Product of(Quotient quotient, Problem problem, int[] occurrences) {
        if (isFree(quotient.factor(), problem, occurrences)) {
            return product(quotient, true);
        }
        Affine below = quotient.denominator();
        boolean swaps =
                below.isVariable() && isFree(below.form().variable(0), problem, occurrences);
        return swaps ? swapped(quotient) : product(quotient, false);
    }

    private static boolean isFree(int variable, Problem problem, int[] occurrences) {
        return occurrences[variable] == 1 && !problem.isWhole(variable);
    }

    private static Product product(Quotient quotient, boolean isFree) {
        return new Product(
                quotient.factor(),
                quotient.offset(),
                quotient.denominator(),
                quotient.numerator(),
                quotient.sign(),
                false,
                isFree,
                quotient.ground());
    }

    private static Product swapped(Quotient quotient) {
        return new Product(
                quotient.denominator().form().variable(0),
                Rational.ZERO,
                new Affine(LinearForm.of(quotient.factor()), quotient.offset()),
                quotient.numerator(),
                Quotient.Sign.ANY,
                quotient.sign() == Quotient.Sign.POSITIVE,
                true,
                quotient.ground());
    }

    /** Returns the denominator, made positive if it is negative. */
    Affine denominator(boolean isNegative) {
        return isNegative ? denominator.times(Rational.of(-1)) : denominator;
    }

    /** Returns what over {@link #denominator(boolean)} is the factor without its offset. */
    Affine numeratorOverOffset(boolean isNegative) {
        Affine above = beyond(Rational.ZERO);
        return isNegative ? above.times(Rational.of(-1)) : above;
    }

    /** Returns {@code numerator − (bound + offset) × denominator}, 0 where the factor is the bound. */
    Affine beyond(Rational bound) {
        return numerator.minus(denominator.times(bound.plus(offset)));
    }
}
