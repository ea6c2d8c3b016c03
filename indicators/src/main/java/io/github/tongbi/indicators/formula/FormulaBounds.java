package io.github.tongbi.indicators.formula;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;

import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The exact interval of a formula over the intervals of its terms.
 *
 * <p>A part of a formula whose terms occur nowhere else moves independently of the rest, so its own
 * interval stands for it. That leaves corners to evaluate only over the terms that are truly
 * shared, see {@link QuotientBounds}.
 */
final class FormulaBounds {
    private final Formula whole;
    private final Rounding.Rule rule;
    private final Map<Term<?>, Integer> inWhole;

    private FormulaBounds(Formula whole, Rounding.Rule rule) {
        this.whole = whole;
        this.rule = rule;
        this.inWhole = occurrences(whole);
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
        ImmutableMap.Builder<Formula, Range<Rational>> box = ImmutableMap.builder();
        for (Formula atom : atoms) {
            Optional<Range<Rational>> range = of(atom, rule);
            if (range.isEmpty()) {
                return Optional.empty();
            }
            box.put(atom, range.get());
        }
        return QuotientBounds.of(whole, box.buildOrThrow());
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
        return occurrences(part).entrySet().stream()
                .allMatch(own -> own.getValue().equals(inWhole.get(own.getKey())));
    }

    private static Map<Term<?>, Integer> occurrences(Formula formula) {
        Map<Term<?>, Integer> counts = new HashMap<>();
        count(formula, counts);
        return counts;
    }

    private static void count(Formula formula, Map<Term<?>, Integer> counts) {
        if (formula instanceof Operation operation) {
            count(operation.left(), counts);
            count(operation.right(), counts);
        } else {
            formula.terms().forEach(term -> counts.merge(term, 1, Integer::sum));
        }
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
