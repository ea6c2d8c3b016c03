package io.github.tongbi.core.fishery;

import static com.google.common.base.Preconditions.checkArgument;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.core.quantity.UnitMismatchException;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A table by bands of a measure (分档表), such as a subsidy by the length of a vessel: below 12米
 * 5万元, from 12米 10万元, from 15米 15万元.
 *
 * <p>Each band begins where the one before it ends, so that no measure between the ends of the table
 * is without a value or has two. A measure in another unit of the dimension is converted exactly.
 *
 * @param <V> what the table gives
 * @param unit the unit of the ends of the bands
 * @param bands the bands, from low to high
 */
public record BandTable<V extends Serializable>(Unit unit, ImmutableList<Band<V>> bands)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Creates the table. */
    public BandTable {
        requireNonNull(unit, "unit");
        checkArgument(!bands.isEmpty(), "expected at least one band, got none");
        for (int i = 1; i < bands.size(); i++) {
            Range<Rational> before = bands.get(i - 1).range();
            Range<Rational> range = bands.get(i).range();
            checkArgument(
                    before.hasUpperBound() && before.upperEndpoint().equals(range.lowerEndpoint()),
                    "expected bands without a gap or an overlap, got %s after %s",
                    range,
                    before);
        }
    }

    /**
     * Returns the table of these bands.
     *
     * @throws IllegalArgumentException if there is none, or one does not begin where the one before
     *     it ends
     */
    public static <V extends Serializable> BandTable<V> of(Unit unit, List<Band<V>> bands) {
        return new BandTable<>(unit, ImmutableList.copyOf(bands));
    }

    /**
     * Returns what holds for an exact measure, or empty if it lies outside the table.
     *
     * @throws UnitMismatchException if the measure does not convert into the unit of the table
     */
    public Optional<V> find(Measure measure) {
        Rational number = measure.to(unit).number();
        for (Band<V> band : bands) {
            if (band.range().contains(number)) {
                return Optional.of(band.value());
            }
        }
        return Optional.empty();
    }

    /**
     * Returns everything that may hold for a measure of which only a range is known, such as the
     * {@code bounds()} of a printed figure: 5万元 and 10万元 for 12米 printed without decimals, which
     * may be 11.6米. Empty if the whole range lies outside the table.
     *
     * @throws UnitMismatchException if the measures do not convert into the unit of the table
     */
    public ImmutableSet<V> candidates(Range<Measure> measures) {
        Range<Rational> numbers = inUnit(measures);
        ImmutableSet.Builder<V> found = ImmutableSet.builder();
        for (Band<V> band : bands) {
            if (meet(band.range(), numbers)) {
                found.add(band.value());
            }
        }
        return found.build();
    }

    private static boolean meet(Range<Rational> band, Range<Rational> numbers) {
        return band.isConnected(numbers) && !band.intersection(numbers).isEmpty();
    }

    private Range<Rational> inUnit(Range<Measure> measures) {
        Range<Rational> numbers = Range.all();
        if (measures.hasLowerBound()) {
            Rational low = measures.lowerEndpoint().to(unit).number();
            numbers = Range.downTo(low, measures.lowerBoundType());
        }
        if (measures.hasUpperBound()) {
            Rational high = measures.upperEndpoint().to(unit).number();
            numbers = numbers.intersection(Range.upTo(high, measures.upperBoundType()));
        }
        return numbers;
    }
}
