package io.github.tongbi.indicators.audit.linear;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.tongbi.core.quantity.Rational;

import java.util.Optional;

/**
 * The least upper bound of a quotient {@code (N + a) / (D + b)} of forms, by the iteration of W.
 * Dinkelbach, "On Nonlinear Fractional Programming", 1967.
 *
 * <p>A value t that is reached or approached is raised as long as {@code N + a - t × (D + b)} can be
 * positive. Each step goes to another corner or ray of the system, of which there are finitely many.
 */
final class QuotientSearch {
    private final Tableau tableau;
    private final Maximizer maximizer;
    private final LinearForm numerator;
    private final Rational above;
    private final LinearForm denominator;
    private final Rational below;

    QuotientSearch(
            Tableau tableau,
            Maximizer maximizer,
            LinearForm numerator,
            Rational above,
            LinearForm denominator,
            Rational below) {
        this.tableau = tableau;
        this.maximizer = maximizer;
        this.numerator = numerator;
        this.above = above;
        this.denominator = denominator;
        this.below = below;
    }

    /**
     * Returns the least upper bound.
     *
     * @param solution the point to start at, where the denominator is really positive
     */
    Extreme maximum(Solution solution) {
        Rational value = start(solution);
        while (true) {
            Optimum optimum = maximizer.maximum(numerator.plus(value.negated(), denominator));
            if (optimum instanceof Optimum.AtValues found) {
                DeltaNumber excess = found.value().plus(constant(value));
                if (excess.real().signum() <= 0) {
                    return new Extreme.Finite(value, excess.equals(DeltaNumber.ZERO));
                }
            }
            Optional<Rational> better = better(optimum);
            if (better.isEmpty()) {
                return new Extreme.Unbounded();
            }
            value = better.orElseThrow();
        }
    }

    private Rational start(Solution solution) {
        Rational divisor = denominator.at(solution::value).plus(below);
        checkArgument(divisor.signum() > 0, "expected a positive denominator, got %s", divisor);
        return numerator.at(solution::value).plus(above).dividedBy(divisor);
    }

    private DeltaNumber constant(Rational value) {
        return DeltaNumber.of(above.minus(value.multipliedBy(below)));
    }

    /** Returns the quotient at the corner, or that to which the ray leads; empty if it has no end. */
    private Optional<Rational> better(Optimum optimum) {
        Rational dividend;
        Rational divisor;
        if (optimum instanceof Optimum.Ray ray) {
            Rational sign = Rational.of(ray.sign());
            dividend = growth(numerator, ray.variable()).multipliedBy(sign);
            divisor = growth(denominator, ray.variable()).multipliedBy(sign);
        } else {
            dividend = tableau.valueOf(numerator).real().plus(above);
            divisor = tableau.valueOf(denominator).real().plus(below);
        }
        return divisor.signum() == 0 ? Optional.empty() : Optional.of(dividend.dividedBy(divisor));
    }

    private Rational growth(LinearForm form, int variable) {
        return tableau.solved(form).factorOf(variable);
    }
}
