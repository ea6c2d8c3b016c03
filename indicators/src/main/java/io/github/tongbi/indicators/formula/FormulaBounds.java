package io.github.tongbi.indicators.formula;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;

import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The exact interval of a formula over the intervals of its terms.
 *
 * <p>A part of a formula whose terms occur nowhere else moves independently of the rest, so its own
 * interval stands for it. That leaves corners to evaluate only over the terms that are truly
 * shared, and lets a total of any number of parts cost no more than its length.
 */
final class FormulaBounds {
    private final Formula whole;
    private final Rounding.Rule rule;

    private FormulaBounds(Formula whole, Rounding.Rule rule) {
        this.whole = whole;
        this.rule = rule;
    }

    static Optional<Range<Rational>> of(Formula formula, Rounding.Rule rule) {
        if (formula instanceof Input input) {
            return Optional.of(numbers(input.term(), rule));
        }
        if (formula instanceof Constant constant) {
            return Optional.of(Range.singleton(constant.number()));
        }
        if (!(formula instanceof Operation operation)) {
            return Optional.empty();
        }
        return disjoint(operation.left(), operation.right())
                ? independent(operation, rule)
                : new FormulaBounds(formula, rule).atCorners();
    }

    private static boolean disjoint(Formula left, Formula right) {
        return Sets.intersection(left.terms(), right.terms()).isEmpty();
    }

    private static Optional<Range<Rational>> independent(Operation operation, Rounding.Rule rule) {
        return of(operation.left(), rule)
                .flatMap(left -> of(operation.right(), rule)
                        .flatMap(right ->
                                IndependentRanges.combine(operation.operator(), left, right)));
    }

    private Optional<Range<Rational>> atCorners() {
        Set<Formula> atoms = new LinkedHashSet<>();
        collectAtoms(whole, atoms);
        ImmutableList.Builder<Range<Rational>> box = ImmutableList.builder();
        for (Formula atom : atoms) {
            Optional<Range<Rational>> range = of(atom, rule);
            if (range.isEmpty()) {
                return Optional.empty();
            }
            box.add(range.get());
        }
        return Corners.image(whole, ImmutableList.copyOf(atoms), box.build());
    }

    /** Collects the largest parts whose terms occur nowhere else, and the shared terms. */
    private void collectAtoms(Formula part, Set<Formula> atoms) {
        if (part instanceof Constant) {
            return;
        }
        if (part instanceof Operation operation && (part == whole || !isIndependent(part))) {
            collectAtoms(operation.left(), atoms);
            collectAtoms(operation.right(), atoms);
        } else {
            atoms.add(part);
        }
    }

    private boolean isIndependent(Formula part) {
        ImmutableSet<Term<?>> terms = part.terms();
        return terms.stream().allMatch(term -> count(term, whole) == count(term, part));
    }

    private static int count(Term<?> term, Formula formula) {
        if (formula instanceof Operation operation) {
            return count(term, operation.left()) + count(term, operation.right());
        }
        return formula instanceof Input input && input.term().equals(term) ? 1 : 0;
    }

    private static Range<Rational> numbers(Term<?> term, Rounding.Rule rule) {
        return numbers(term.figure().bounds(rule));
    }

    private static <M extends Magnitude<M>> Range<Rational> numbers(Range<M> range) {
        if (!range.hasLowerBound()) {
            return Range.upTo(range.upperEndpoint().number(), range.upperBoundType());
        }
        Rational low = range.lowerEndpoint().number();
        return range.hasUpperBound()
                ? Range.range(
                        low,
                        range.lowerBoundType(),
                        range.upperEndpoint().number(),
                        range.upperBoundType())
                : Range.downTo(low, range.lowerBoundType());
    }
}
