package io.github.tongbi.indicators.audit.search;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.audit.linear.LinearForm;
import io.github.tongbi.indicators.audit.linear.LinearSystem;
import io.github.tongbi.indicators.audit.linear.Side;
import io.github.tongbi.indicators.audit.linear.Work;

import java.util.Arrays;

/**
 * A problem as linear inequalities: all of it that needs no branching, and the ways to add what a branch
 * says. Variable numbers are those of the problem; a free factor has no bounds here.
 */
final class Constraints {
    private final Problem problem;
    private final LinearSystem system;

    Constraints(Problem problem, ImmutableList<Product> products, Work work) {
        this.problem = problem;
        this.system = new LinearSystem(work);
        boolean[] free = new boolean[problem.size()];
        products.stream().filter(Product::isFree).forEach(product -> free[product.factor()] = true);
        for (int number = 0; number < problem.size(); number++) {
            Problem.Variable variable = problem.variable(number);
            system.addVariable(variable.start());
            if (!free[number]) {
                within(Affine.of(number), variable.box(), variable.ground());
            }
        }
        problem.rows().forEach(this::add);
        products.stream()
                .filter(product -> product.sign() == Quotient.Sign.POSITIVE)
                .forEach(product -> positive(product, product.ground()));
        problem.powers().forEach(this::add);
    }

    LinearSystem system() {
        return system;
    }

    private void add(Problem.Row row) {
        Range<Rational> range =
                row.isEquation() ? Range.singleton(Rational.ZERO) : Range.atLeast(Rational.ZERO);
        within(row.form(), range, row.ground());
    }

    /** Both sides are positive, and a box of the average is one of the whole. */
    private void add(Power power) {
        Range<Rational> positive = Range.greaterThan(Rational.of(-1));
        within(Affine.of(power.average()), positive, power.ground());
        within(Affine.of(power.whole()), positive, power.ground());
        Problem.Variable average = problem.variable(power.average());
        Range<Rational> box = average.box().isConnected(positive)
                ? average.box().intersection(positive)
                : positive;
        if (box.hasLowerBound()) {
            Rational low = power.wholeOf(box.lowerEndpoint());
            wholeWithin(power, Range.downTo(low, box.lowerBoundType()), average.ground());
        }
        if (box.hasUpperBound()) {
            Rational high = power.wholeOf(box.upperEndpoint());
            wholeWithin(power, Range.upTo(high, box.upperBoundType()), average.ground());
        }
    }

    /** Says that the rate over all years lies in the range, because that of a year does. */
    void wholeWithin(Power power, Range<Rational> range, int... grounds) {
        int[] all = Arrays.copyOf(grounds, grounds.length + 1);
        all[grounds.length] = power.ground();
        within(Affine.of(power.whole()), range, all);
    }

    /** Says that the denominator is positive, and with it what the box of the factor says. */
    void positive(Product product, int ground) {
        within(product.denominator(), Range.greaterThan(Rational.ZERO), grounds(product, ground));
        bounds(product, false, ground);
    }

    /** Says that the denominator is negative, and with it what the box of the factor says. */
    void negative(Product product, int ground) {
        within(product.denominator(), Range.lessThan(Rational.ZERO), grounds(product, ground));
        bounds(product, true, ground);
    }

    /** Says that the denominator is zero, and so the numerator. */
    void zero(Product product, int ground) {
        Range<Rational> zero = Range.singleton(Rational.ZERO);
        within(product.denominator(), zero, grounds(product, ground));
        within(product.numerator(), zero, grounds(product, ground));
    }

    private void bounds(Product product, boolean isNegative, int ground) {
        Problem.Variable factor = problem.variable(product.factor());
        factorWithin(product, factor.box(), isNegative, ground, factor.ground());
        if (product.isFactorPositive()) {
            Range<Rational> positive = Range.greaterThan(product.offset().negated());
            factorWithin(product, positive, isNegative, ground, ground);
        }
        WholeShare.of(product, problem, isNegative)
                .ifPresent(least -> within(
                        product.denominator(),
                        Range.atLeast(Rational.of(least)),
                        product.ground(),
                        ground,
                        factor.ground()));
    }

    /** Says that the factor lies in the range, as far as numerator and denominator show it. */
    void factorWithin(Product product, Range<Rational> range, boolean isNegative, int... grounds) {
        int[] all = grounds(product, grounds);
        if (range.hasLowerBound()) {
            Range<Rational> above = Range.downTo(Rational.ZERO, range.lowerBoundType());
            within(product.beyond(range.lowerEndpoint()), turned(above, isNegative), all);
        }
        if (range.hasUpperBound()) {
            Range<Rational> below = Range.upTo(Rational.ZERO, range.upperBoundType());
            within(product.beyond(range.upperEndpoint()), turned(below, isNegative), all);
        }
    }

    private static Range<Rational> turned(Range<Rational> range, boolean isNegative) {
        if (!isNegative) {
            return range;
        }
        return range.hasLowerBound()
                ? Range.upTo(Rational.ZERO, range.lowerBoundType())
                : Range.downTo(Rational.ZERO, range.upperBoundType());
    }

    private static int[] grounds(Product product, int... more) {
        int[] all = new int[more.length + 1];
        all[0] = product.ground();
        System.arraycopy(more, 0, all, 1, more.length);
        return all;
    }

    /** Says that the sum lies in the range. */
    void within(Affine sum, Range<Rational> range, int... grounds) {
        LinearForm form = sum.form();
        boolean single = form.size() == 1;
        Rational factor = single ? form.coefficient(0) : Rational.ONE;
        int variable = single ? form.variable(0) : system.addRow(form);
        boolean turns = factor.signum() < 0;
        if (range.hasLowerBound()) {
            Rational value = range.lowerEndpoint().minus(sum.constant()).dividedBy(factor);
            boolean strict = range.lowerBoundType() == BoundType.OPEN;
            system.bound(variable, turns ? Side.UPPER : Side.LOWER, value, strict, grounds);
        }
        if (range.hasUpperBound()) {
            Rational value = range.upperEndpoint().minus(sum.constant()).dividedBy(factor);
            boolean strict = range.upperBoundType() == BoundType.OPEN;
            system.bound(variable, turns ? Side.LOWER : Side.UPPER, value, strict, grounds);
        }
    }
}
