package io.github.tongbi.samples.halfyear.audit;

import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.indicators.audit.Span;
import io.github.tongbi.indicators.result.Indicator;
import io.github.tongbi.indicators.result.Outcome;

import java.util.Optional;

/**
 * The value of an indicator and the ends of its interval, as numbers in the unit that it is told in.
 *
 * @param value the exact value
 * @param low the lower end, open or closed
 * @param high the upper end, open or closed
 */
public record Interval(Optional<Rational> value, Optional<Rational> low, Optional<Rational> high) {

    static <M extends Magnitude<M>> Interval of(Indicator<M> indicator) {
        return of(indicator.outcome(), indicator.bounds(), indicator.scale());
    }

    static <M extends Magnitude<M>> Interval of(
            Outcome<M> exact, Outcome<Range<M>> range, Scale scale) {
        Optional<Range<M>> bounds = range.value();
        return new Interval(
                exact.value().map(value -> in(scale, value)),
                bounds.filter(Range::hasLowerBound).map(r -> in(scale, r.lowerEndpoint())),
                bounds.filter(Range::hasUpperBound).map(r -> in(scale, r.upperEndpoint())));
    }

    static Interval of(Rational exact) {
        return new Interval(Optional.of(exact), Optional.of(exact), Optional.of(exact));
    }

    static Interval none() {
        return new Interval(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Rational in(Scale scale, Magnitude<?> value) {
        return value.number().dividedBy(scale.factor());
    }

    /** Returns the ends of a span, in the scale that it is told in. */
    static Interval of(Span span) {
        Range<Rational> range = span.range();
        Rational factor = span.kind().scale().factor();
        return new Interval(
                Optional.empty(),
                range.hasLowerBound()
                        ? Optional.of(range.lowerEndpoint().dividedBy(factor))
                        : Optional.empty(),
                range.hasUpperBound()
                        ? Optional.of(range.upperEndpoint().dividedBy(factor))
                        : Optional.empty());
    }

    /** Tells whether both ends are known. */
    public boolean isBounded() {
        return low.isPresent() && high.isPresent();
    }

    /** Tells whether the other interval ends before one of these ends. */
    boolean isWiderThan(Interval other) {
        return other.low
                        .filter(end -> low.filter(own -> own.compareTo(end) < 0).isPresent())
                        .isPresent()
                || other.high
                        .filter(end ->
                                high.filter(own -> own.compareTo(end) > 0).isPresent())
                        .isPresent();
    }

    /** Tells whether the interval is more than the value itself. */
    public boolean isWide() {
        return isBounded() && !low.equals(high);
    }
}
