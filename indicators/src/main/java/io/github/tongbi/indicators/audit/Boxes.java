package io.github.tongbi.indicators.audit;

import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.QualifierPolicy;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;

import java.util.Optional;

/** The intervals of unrounded values that figures stand for, as numbers in base units. */
final class Boxes {
    private Boxes() {}

    /** Returns what all statements of the figure allow together, or empty if they contradict. */
    static Optional<Range<Rational>> of(
            AuditFigure figure, Rounding.Rule rule, QualifierPolicy policy) {
        Range<Rational> box = figure.limits();
        for (Figure<?> printed : figure.printed()) {
            Range<Rational> own = of(printed, rule, policy);
            if (!box.isConnected(own) || box.intersection(own).isEmpty()) {
                return Optional.empty();
            }
            box = box.intersection(own);
        }
        return Optional.of(box);
    }

    static Range<Rational> of(Figure<?> figure, Rounding.Rule rule, QualifierPolicy policy) {
        return numbers(figure.bounds(rule, policy));
    }

    private static Range<Rational> numbers(Range<? extends Magnitude<?>> range) {
        if (!range.hasLowerBound() && !range.hasUpperBound()) {
            return Range.all();
        }
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
