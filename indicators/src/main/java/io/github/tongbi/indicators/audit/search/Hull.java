package io.github.tongbi.indicators.audit.search;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.audit.linear.Extreme;
import io.github.tongbi.indicators.audit.linear.LinearForm;
import io.github.tongbi.indicators.audit.linear.LinearSystem;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The values of one variable, collected over the branches of a search. */
final class Hull {
    private final Problem problem;
    private final ImmutableList<Product> products;
    private final LinearSystem system;
    private final int variable;
    private Optional<Range<Rational>> range = Optional.empty();
    private boolean isWhole = true;

    Hull(Problem problem, ImmutableList<Product> products, LinearSystem system, int variable) {
        this.problem = problem;
        this.products = products;
        this.system = system;
        this.variable = variable;
    }

    /** Adds what the present branch allows. */
    void add(Signs signs) {
        Range<Rational> own = own(signs);
        range = Optional.of(range.map(own::span).orElse(own));
    }

    private Range<Rational> own(Signs signs) {
        for (int number = 0; number < products.size(); number++) {
            Product product = products.get(number);
            if (product.isFree() && product.factor() == variable) {
                return ofFactor(product, signs.of(number));
            }
        }
        LinearForm form = LinearForm.of(variable);
        return range(() -> system.minimum(form), () -> system.maximum(form));
    }

    private Range<Rational> ofFactor(Product product, int sign) {
        if (sign == 0) {
            return problem.variable(variable).box();
        }
        Affine above = product.numeratorOverOffset(sign < 0);
        Affine below = product.denominator(sign < 0);
        return range(
                () -> system.minimumOfQuotient(
                        above.form(), above.constant(), below.form(), below.constant()),
                () -> system.maximumOfQuotient(
                        above.form(), above.constant(), below.form(), below.constant()));
    }

    private Range<Rational> range(Supplier<Extreme> low, Supplier<Extreme> high) {
        return range(found(low), found(high));
    }

    static Range<Rational> range(Extreme low, Extreme high) {
        Range<Rational> from = low instanceof Extreme.Finite least
                ? Range.downTo(least.value(), type(least))
                : Range.all();
        return high instanceof Extreme.Finite most
                ? from.intersection(Range.upTo(most.value(), type(most)))
                : from;
    }

    /** An end is true for whole numbers too if they are whole where it was found. */
    private Extreme found(Supplier<Extreme> search) {
        Extreme extreme = search.get();
        if (problem.hasLooseWholes()) {
            ImmutableList<Rational> there = system.solution();
            isWhole &= IntStream.range(0, problem.size())
                    .allMatch(number ->
                            !problem.isWhole(number) || there.get(number).isInteger());
        }
        return extreme;
    }

    private static BoundType type(Extreme.Finite end) {
        return end.reached() ? BoundType.CLOSED : BoundType.OPEN;
    }

    /** Returns the hull, or empty if no branch could hold. */
    Optional<Extent> extent(BitSet active) {
        return range.map(hull -> new Extent(hull, isExact(active)));
    }

    /** Linear inequalities tell the whole truth unless something else is to be satisfied besides. */
    private boolean isExact(BitSet active) {
        boolean linear = products.stream()
                .noneMatch(product -> !product.isFree() && active.get(product.ground()));
        return linear
                && problem.powers().stream().noneMatch(power -> active.get(power.ground()))
                && isWhole;
    }
}
