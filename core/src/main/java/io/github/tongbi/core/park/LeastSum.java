package io.github.tongbi.core.park;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Dimension;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Unit;

import java.util.List;

/**
 * The least that figures of zero or more can sum to, as far as their printed digits tell: 1.2公顷 and
 * 5亩 are at least 11500平方米 + 4.5亩.
 */
final class LeastSum {
    private final Rational inBaseUnit;
    private final boolean reached;
    private final Unit unit;

    private LeastSum(List<Figure<Measure>> parts, Unit unit) {
        Rational sum = Rational.ZERO;
        boolean closed = true;
        for (Figure<Measure> part : parts) {
            Range<Measure> bounds = part.bounds();
            boolean positive =
                    bounds.hasLowerBound() && bounds.lowerEndpoint().amount().signum() > 0;
            if (positive) {
                sum = sum.plus(inBaseUnit(bounds.lowerEndpoint()));
                closed &= bounds.lowerBoundType() == BoundType.CLOSED;
            }
        }
        this.inBaseUnit = sum;
        this.reached = closed;
        this.unit = unit;
    }

    /** Returns the sum of figures that {@link #canAdd}, to be shown in the unit. */
    static LeastSum of(List<Figure<Measure>> parts, Unit unit) {
        return new LeastSum(parts, unit);
    }

    /** Tells whether all figures are areas, or all in the unit. */
    static boolean canAdd(List<Figure<Measure>> parts, Unit unit) {
        for (Figure<Measure> part : parts) {
            Unit other = part.value().unit();
            boolean areas =
                    unit.dimension() == Dimension.AREA && other.dimension() == Dimension.AREA;
            if (other != unit && !areas) {
                return false;
            }
        }
        return true;
    }

    private static Rational inBaseUnit(Measure measure) {
        return measure.amount().multipliedBy(measure.unit().factor());
    }

    /** Tells whether the sum is above every unrounded value of the whole. */
    boolean exceeds(Figure<Measure> whole) {
        Range<Measure> bounds = whole.bounds();
        if (!bounds.hasUpperBound()) {
            return false;
        }
        int order = inBaseUnit.compareTo(inBaseUnit(bounds.upperEndpoint()));
        boolean touch = reached && bounds.upperBoundType() == BoundType.CLOSED;
        return touch ? order > 0 : order >= 0;
    }

    /** Returns the sum in the unit, {@code 23000/3 平方米}. */
    @Override
    public String toString() {
        return new Measure(inBaseUnit.dividedBy(unit.factor()), unit).toString();
    }
}
