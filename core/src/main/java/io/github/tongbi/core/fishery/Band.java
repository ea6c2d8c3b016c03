package io.github.tongbi.core.fishery;

import static com.google.common.base.Preconditions.checkArgument;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Rational;

import java.io.Serializable;

/**
 * One band of a table (档): from its low end up to, and without, its high end, with the value that
 * holds in it. {@code [12, 15)} with 10万元 gives it to 12米 and 14.99米, not to 15米.
 *
 * @param <V> what the table gives
 * @param range the numbers in the band; the last band of a table may have no high end
 * @param value what holds for them
 */
public record Band<V extends Serializable>(Range<Rational> range, V value) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Creates the band. */
    public Band {
        requireNonNull(value, "value");
        checkArgument(
                isHalfOpen(range) && !range.isEmpty(),
                "expected a band with its low end and without its high end such as [12..15), got %s",
                range);
    }

    private static boolean isHalfOpen(Range<Rational> range) {
        return range.hasLowerBound()
                && range.lowerBoundType() == BoundType.CLOSED
                && (!range.hasUpperBound() || range.upperBoundType() == BoundType.OPEN);
    }

    /** Returns the band from the one number up to, and without, the other. */
    public static <V extends Serializable> Band<V> of(
            Rational lowInclusive, Rational highExclusive, V value) {
        checkArgument(
                lowInclusive.compareTo(highExclusive) < 0,
                "expected a high end above the low end of %s, got %s",
                lowInclusive,
                highExclusive);
        return new Band<>(Range.closedOpen(lowInclusive, highExclusive), value);
    }

    /** Returns the band from the number on, without a high end. */
    public static <V extends Serializable> Band<V> from(Rational lowInclusive, V value) {
        return new Band<>(Range.atLeast(lowInclusive), value);
    }
}
