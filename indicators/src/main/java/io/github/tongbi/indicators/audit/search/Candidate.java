package io.github.tongbi.indicators.audit.search;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.quantity.Rational;

import java.math.RoundingMode;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/** Values that satisfy the linear inequalities, and what they leave unsatisfied. */
final class Candidate {
    private static final Rational HALF = Rational.of(1, 2);

    private final Problem problem;
    private final BitSet active;
    private final Rational[] values;
    private final ImmutableList<Open> bound;
    private final ImmutableList<Open> open;

    /**
     * Creates the candidate.
     *
     * @param solution what the linear inequalities give
     * @param signs the signs of the denominators, by product
     * @param active the grounds that hold
     */
    Candidate(
            Problem problem,
            ImmutableList<Product> products,
            List<Rational> solution,
            Signs signs,
            BitSet active) {
        this.problem = problem;
        this.active = active;
        this.values = solution.toArray(Rational[]::new);
        ImmutableList.Builder<Open> all = ImmutableList.builder();
        for (int i = 0; i < products.size(); i++) {
            Product product = products.get(i);
            if (product.isFree()) {
                complete(product, signs.of(i));
            } else if (signs.of(i) != 0 && active.get(product.ground())) {
                all.add(new Open.OfProduct(product, signs.of(i) < 0));
            }
        }
        for (Power power : problem.powers()) {
            if (active.get(power.ground())) {
                all.add(new Open.OfPower(power));
            }
        }
        this.bound = all.build();
        this.open = bound.stream()
                .filter(constraint -> !constraint.holds(this::value))
                .collect(ImmutableList.toImmutableList());
    }

    /** The free factor follows; where the denominator is zero it can be anything. */
    private void complete(Product product, int sign) {
        if (sign != 0 && active.get(product.ground())) {
            Rational divisor = product.denominator().at(this::value);
            values[product.factor()] =
                    product.numerator().at(this::value).dividedBy(divisor).minus(product.offset());
        } else {
            values[product.factor()] = problem.variable(product.factor()).start();
        }
    }

    Rational value(int variable) {
        return values[variable];
    }

    /** Returns the values of the variables of the problem. */
    ImmutableList<Rational> values() {
        return ImmutableList.copyOf(values).subList(0, problem.size());
    }

    /** Returns the constraints that are not linear, satisfied or not. */
    ImmutableList<Open> bound() {
        return bound;
    }

    /** Returns those that are not satisfied. */
    ImmutableList<Open> open() {
        return open;
    }

    /** Returns the open constraint that is furthest from being satisfied, by its variable. */
    Open widest() {
        Open widest = open.get(0);
        for (Open each : open) {
            if (gap(each).compareTo(gap(widest)) > 0) {
                widest = each;
            }
        }
        return widest;
    }

    private Rational gap(Open constraint) {
        return constraint
                .implied(this::value)
                .get(0)
                .minus(value(constraint.variable()))
                .abs();
    }

    /** Returns a short value between that of the variable and the one that the constraint implies. */
    Rational between(Open constraint) {
        Rational own = value(constraint.variable());
        Rational implied = constraint.implied(this::value).get(0);
        return implied.equals(own) ? own : ShortDecimal.between(implied, own);
    }

    /** Returns the first variable that should be a whole number and is not. */
    OptionalInt firstBroken() {
        for (int variable = 0; variable < problem.size(); variable++) {
            if (problem.isWhole(variable) && !value(variable).isInteger()) {
                return OptionalInt.of(variable);
            }
        }
        return OptionalInt.empty();
    }

    Rational floor(int variable) {
        return Rational.of(value(variable).toInteger(RoundingMode.FLOOR));
    }

    boolean isNearerToFloor(int variable) {
        return value(variable).minus(floor(variable)).compareTo(HALF) <= 0;
    }

    /** Returns guesses at the values of the variables to branch over, each one value a bound constraint. */
    ImmutableList<ImmutableList<Rational>> guesses() {
        return ImmutableList.of(
                guess(this::between),
                guess(constraint -> constraint.implied(this::value).get(0)),
                guess(constraint -> last(constraint.implied(this::value))),
                guess(constraint -> value(constraint.variable())));
    }

    private ImmutableList<Rational> guess(Function<Open, Rational> choice) {
        return bound.stream().map(choice).collect(ImmutableList.toImmutableList());
    }

    private static Rational last(List<Rational> numbers) {
        return numbers.get(numbers.size() - 1);
    }
}
