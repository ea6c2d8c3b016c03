package io.github.tongbi.indicators.tally;

import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.indicators.average.Average;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.Outcome;

/**
 * The average or intensity over many rows (平均值, 强度): {@code Σ total ÷ Σ count}, told per unit of the
 * count.
 *
 * @param <Q> the quantity that is spread
 */
public final class AverageTally<Q extends Quantity<Q>>
        extends PairTally<Q, Measure, Outcome<Derived<Q>>> {
    private static final long serialVersionUID = 1L;

    /** Returns the empty tally; rows are added with the amount first and the count behind it. */
    public static <Q extends Quantity<Q>> AverageTally<Q> create(MissingRows missing) {
        return new AverageTally<>(missing);
    }

    private AverageTally(MissingRows missing) {
        super(missing);
    }

    /** Returns the average, or {@code MISSING_INPUT}, also without rows. */
    @Override
    public Outcome<Derived<Q>> result() {
        return Pairs.join(first(), second(), Average::of);
    }

    @Override
    void requireTogether(Q total, Measure count) {
        // Any quantity can be spread over any count.
    }

    @Override
    String subject() {
        return "平均";
    }
}
